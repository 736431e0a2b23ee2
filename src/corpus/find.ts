/** Finding the report that somebody means. */
import { foldId } from '../check/rule.ts';

/**
 * The report that a typed word names: by its id, by its file's path, or by a part of its id that no other has.
 * `undefined` when there is none, or more than one.
 */
export function findReport<Report extends { readonly id: string }>(
	reports: readonly Report[],
	typed: string,
): Report | undefined {
	const id = foldId(
		typed
			.replaceAll('\\', '/')
			.replace(/^.*\/(?=[^/])|\/$/g, '')
			.replace(/\.mdx$/i, ''),
	);
	const exact = reports.find((report) => foldId(report.id) === id);
	if (exact || id === '') return exact;
	const parts = reports.filter((report) => foldId(report.id).includes(id));
	return parts.length === 1 ? parts[0] : undefined;
}

/** Ids of up to `most` reports that a typed word may have meant, because it is a part of them. */
export function idsWith(reports: readonly { readonly id: string }[], typed: string, most = 5): string[] {
	const part = foldId(typed);
	return reports
		.map(({ id }) => id)
		.filter((id) => part !== '' && foldId(id).includes(part))
		.slice(0, most);
}
