/** The guiding comments of new reports, so that `npm run check -- --fix` can tell them from those of authors. */
import type { Guidance } from '../check/guidance.ts';
import type { Locale } from '../i18n/t.ts';
import { incidentSchema } from '../model/incident.ts';
import { bodyHints } from './new-body.ts';
import { frontHints } from './new-incident.ts';
import { stubShape, stubWords } from './stubs.ts';

const locales: readonly Locale[] = ['en', 'ko'];
const fields = Object.keys(incidentSchema.shape) as (keyof typeof incidentSchema.shape)[];

const hints = locales.flatMap(frontHints).map((hint) => patternOf(`# ${hint}`, '( \\([^()]+\\))?'));
const stubs = fields.map((field) => ({
	field,
	lines: stubShape(field).map((line) => patternOf(`# ${line}`)),
}));
const relatedStub = /^# related: \[.*\]$/;
const ofBody = new Set(locales.flatMap(bodyHints).map((hint) => `{/* ${hint} */}`));

/** What new reports hold in either language, of any day and id. */
export const guidance: Guidance = {
	isHint: (line) => line.startsWith('# ') && hints.some((hint) => hint.test(line)),
	stubAt(lines, at) {
		if (!lines[at]?.startsWith('# ')) return undefined;
		if (relatedStub.test(lines[at])) return { field: 'related', length: 1 };
		const stub = stubs.find((candidate) =>
			candidate.lines.every((pattern, index) => pattern.test(lines[at + index] ?? '')),
		);
		return stub && { field: stub.field, length: stub.lines.length };
	},
	isWordList: (comment) => stubWords.has(comment),
	isBodyHint: (line) => ofBody.has(line.trim()),
};

/** A line with its placeholders `{day}` and `{id}` open, and what may follow it. */
function patternOf(line: string, end = ''): RegExp {
	const escaped = line
		.split(/(\{day\}|\{id\})/)
		.map((part) => {
			if (part === '{day}') return '\\d{4}-\\d{2}-\\d{2}';
			return /^\{\w+\}$/.test(part) ? '.+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		})
		.join('');
	return new RegExp(`^${escaped}${end}$`, 'u');
}
