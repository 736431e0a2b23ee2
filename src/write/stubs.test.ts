import { expect, test } from 'vitest';
import { readDocument } from '../check/document.ts';
import { situationOf } from '../check/rules/testing.ts';
import { incidentSchema } from '../model/incident.ts';
import { milestoneNames } from '../model/vocabulary.ts';
import { stubOf, stubShape, stubWords } from './stubs.ts';

const { context } = situationOf('title: Anything', {});
const front = 'title: A\nsummary: B.\nstatus: draft\nservices: [checkout]\nauthors: [a]\n';
const open = [
	...milestoneNames,
	...(['detection', 'symptoms', 'signatures', 'trigger', 'impact', 'mitigation', 'resolution'] as const),
	...(['timeline', 'barriers', 'lessons', 'actions', 'severity', 'owner', 'facilitator'] as const),
	...(['reviewers', 'published'] as const),
];

test.each(open)('a stub of `%s` that is uncommented and forgotten is refused, line by line', (field) => {
	const lines = stubOf(field, '2026-03-14').map((line) => line.replace(/^# /, ''));
	const text = `---\n${front}${lines.join('\n')}\n---\n`;
	const { diagnostics } = readDocument('incidents/2026/2026-03-14-a.mdx', text, context);
	const first = front.split('\n').length + 1;
	const wanted = lines.flatMap((line, index) => (/…|HH:MM|YYYY/.test(line) ? [first + index] : []));
	expect(wanted.length).toBeGreaterThan(0);
	expect(new Set(diagnostics.map(({ line }) => line))).toEqual(new Set(wanted));
	for (const { message } of diagnostics) expect(message).toMatch(/…|HH:MM|YYYY/);
});

test('a stub of causes is refused too', () => {
	const text = `---\n${front}${stubOf('causes', '2026-03-14').join('\n').replaceAll('# ', '')}\n---\n`;
	const { diagnostics } = readDocument('incidents/2026/2026-03-14-a.mdx', text, context);
	expect(diagnostics.length).toBeGreaterThan(0);
});

test('every stub is of its field and is a comment; the words behind fields are known', () => {
	for (const field of Object.keys(incidentSchema.shape) as (keyof typeof incidentSchema.shape)[]) {
		expect(stubShape(field)[0]).toMatch(new RegExp(`^${field}:`));
		for (const line of stubOf(field, '2026-03-14'))
			expect(line).toMatch(/^# [^{]*(\{ (at: 2026|name)[^{]*)?$/);
	}
	expect(stubWords).toContain('held, failed, absent, bypassed');
});
