/** A result about everything → a result about the files that somebody named. */
import type { CheckResult } from './diagnostic.ts';

/** Which files a run is about, by path from the content folder. */
export type FileFilter = (file: string) => boolean;

/** The filter for paths of files and folders; no paths stand for everything, and so does the content folder itself (`''`). */
export function filterFor(paths: readonly string[]): FileFilter {
	if (paths.length === 0) return () => true;
	return (file) => paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

/**
 * The diagnostics of chosen files. `prefix` is what stands before the path from the content folder in a diagnostic's
 * `file`; `reports` are the paths of all reports, for the count.
 */
export function narrow(
	{ diagnostics: all }: CheckResult,
	prefix: string,
	reports: readonly string[],
	chosen: FileFilter,
): CheckResult {
	const pathOf = (file: string) => (file.startsWith(prefix) ? file.slice(prefix.length) : file);
	const diagnostics = all.filter(({ file }) => chosen(pathOf(file)));
	const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
	const files = new Set([
		...reports,
		...all.map(({ file }) => pathOf(file)).filter((file) => file.endsWith('.mdx')),
	]);
	return {
		diagnostics,
		summary: { files: [...files].filter(chosen).length, errors, warnings: diagnostics.length - errors },
	};
}
