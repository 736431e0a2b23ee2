/** A document without the credentials that its source gives away: they would stay in the repository for good. */
import { findSecrets } from '../check/scan/secrets.ts';
import type { ImportedDocument, LeftOut } from './importer.ts';

const mark = '[redacted]';

/** The document with a mark for each secret, and an entry for each kind of them, without its value. */
export function masked(document: ImportedDocument): { document: ImportedDocument; secrets: LeftOut[] } {
	const kinds = new Set<string>();
	const clean = (text: string) => {
		let result = text;
		for (const { kind, start, end } of findSecrets(text).toReversed()) {
			kinds.add(kind);
			result = result.slice(0, start) + mark + result.slice(end);
		}
		return result;
	};
	const cleanAll = (value: unknown): unknown => {
		if (typeof value === 'string') return clean(value);
		if (Array.isArray(value)) return value.map(cleanAll);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanAll(inner)]));
	};
	const { body, report, guesses, leftOut } = document;
	const result = {
		...document,
		body: clean(body),
		report: cleanAll(report) as ImportedDocument['report'],
		guesses: cleanAll(guesses) as ImportedDocument['guesses'],
		leftOut: cleanAll(leftOut) as ImportedDocument['leftOut'],
	};
	return {
		document: result,
		secrets: [...kinds].map((kind) => ({
			field: 'text',
			value: kind,
			why: 'a secret: masked here; revoke it, since the source shows it',
		})),
	};
}
