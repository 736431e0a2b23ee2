/** For tests: a postmortem of some lines, read. */
import { reportIn } from './report.ts';

/** What a postmortem in these lines states. */
export function read(lines: readonly string[], frontmatter: Record<string, unknown> = {}, name = 'lamps.md') {
	const { report, ...rest } = reportIn({
		text: lines.join('\n'),
		frontmatter: new Map(Object.entries(frontmatter)),
		name,
	});
	return { ...report, ...rest };
}

/** The head of a postmortem that says its day. */
export const head = ['# Lamps out', '', '**Date:** 2024-03-04', ''];
