import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { retroAgenda } from './retro-agenda.ts';
import {
	mostBehind,
	mostQuestions,
	type RetroFindings,
	retroQuestionCodes,
	retroQuestions,
} from './retro-questions.ts';
import { facts } from './testing-facts.ts';

const nothing: RetroFindings = Object.freeze({
	facts: Object.freeze([facts('2026-07-01-a'), facts('2026-07-02-b'), facts('2026-07-03-c')]),
	cameBackAfter: [],
	cameBackDuring: [],
	repeats: [],
	teamsMet: [],
	lucky: [],
	surprised: [],
	overdue: 0,
});
const always = [
	{ code: 'left-undone', incidents: [] },
	{ code: 'one-change', incidents: [] },
];
const asked = (findings: Partial<RetroFindings>) =>
	retroQuestions({ ...nothing, ...findings }).slice(0, -always.length);

test('the sections of a retrospective take an hour', () => {
	expect(retroAgenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
});

describe('questions of a retrospective', () => {
	it('are those that are always asked where the quarter raises none', () => {
		expect(retroQuestions(nothing)).toEqual(always);
	});
	it('ask why it was quiet with fewer than three reports', () => {
		expect(asked({ facts: [] })).toEqual([{ code: 'quiet', incidents: [] }]);
	});
	it('ask of what came back once, by the hardest fact', () => {
		const [id, other] = ['2026-07-01-a', '2026-07-02-b'];
		expect(asked({ cameBackAfter: [id], repeats: [id, other] })).toEqual([
			{ code: 'came-back-after', incidents: [id] },
			{ code: 'repeats', incidents: [other] },
		]);
	});
	it.each([
		['others-first', { detection: { source: 'customer-report', gap: undefined, threshold: undefined } }],
		['late-detection', { times: { started: 0, detected: 30, mitigated: 60 } }],
		['weak-measures', { actions: [{ strength: 'training' }, { strength: 'procedure' }] }],
		['luck', { detection: { source: 'chance', gap: undefined, threshold: undefined } }],
		['near-miss', { kind: 'near-miss' }],
		['held', { barriers: ['failed', 'held'] }],
		['unfinished', { status: 'in-review' }],
	] as const)('ask %s where an incident raises it', (code, sketch) => {
		const incident = facts('2026-08-01-it', sketch);
		expect(asked({ facts: [...nothing.facts, incident] })).toContainEqual({ code, incidents: [incident.id] });
	});
	it('do not ask about what was stopped later than it was seen, a guardrail, or customers of a near miss', () => {
		const source = { source: 'customer-report', gap: undefined, threshold: undefined } as const;
		const others = [
			facts('2026-08-01-x', { times: { started: 0, detected: 29, mitigated: 60 } }),
			facts('2026-08-02-x', { actions: [{ strength: 'training' }, { strength: 'guardrail' }] }),
			facts('2026-08-03-x', { kind: 'near-miss', detection: source }),
		];
		const codes = asked({ facts: [...nothing.facts, ...others] }).map(({ code }) => code);
		expect(codes).toEqual(['longest', 'near-miss']);
	});
	it('ask for the one that took longest once it was seen', () => {
		const [short, long] = [
			facts('2026-08-01-s', { times: { started: 0, detected: 5, mitigated: 20 } }),
			facts('2026-08-02-l', { times: { started: 0, detected: 5, mitigated: 90 } }),
		];
		expect(asked({ facts: [...nothing.facts, short, long] })).toEqual([
			{ code: 'longest', incidents: [long.id] },
		]);
	});
	it('are in order, few, each once and with few incidents, whatever the quarter holds', () => {
		const some = fc.subarray([
			'2026-07-01-a',
			'2026-07-02-b',
			'2026-07-03-c',
			'2026-07-04-d',
			'2026-07-05-e',
		]);
		fc.assert(
			fc.property(
				fc.record({
					facts: fc.constant(nothing.facts),
					cameBackAfter: some,
					cameBackDuring: some,
					repeats: some,
					teamsMet: some,
					lucky: some,
					surprised: some,
					overdue: fc.nat(9),
				}),
				(findings) => {
					const questions = retroQuestions(findings);
					const places = questions.map(({ code }) => retroQuestionCodes.indexOf(code));
					expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
					expect(questions.length).toBeLessThanOrEqual(mostQuestions + always.length);
					expect(questions.every(({ incidents }) => incidents.length <= mostBehind)).toBe(true);
				},
			),
		);
	});
});
