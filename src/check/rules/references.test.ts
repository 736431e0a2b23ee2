import { describe, expect, test } from 'vitest';
import { circularReference } from './circular-reference.ts';
import { danglingReference } from './dangling-reference.ts';
import { duplicateId } from './duplicate-id.ts';
import { recursLater } from './recurs-later.ts';
import { diagnosticsOf, messagesOf } from './testing.ts';
import { unknownCause } from './unknown-cause.ts';
import { unknownService } from './unknown-service.ts';
import { unknownSeverity } from './unknown-severity.ts';
import { unknownTeam } from './unknown-team.ts';

function fixesOf(...input: Parameters<typeof diagnosticsOf>): (string | undefined)[] {
	return diagnosticsOf(...input).map(({ fix }) => fix);
}

describe('unknown words', () => {
	test('come with the nearest one', () => {
		expect(fixesOf(unknownSeverity, 'severity: ｓｅｖ３')).toEqual(['Did you mean `sev3`?']);
		expect(fixesOf(unknownService, 'services: [checkout, Serach]')).toEqual([]);
		expect(fixesOf(unknownService, 'services: [checkout, serach]')).toEqual(['Did you mean `search`?']);
		expect(fixesOf(unknownTeam, 'teams: [payment]')).toEqual(['Did you mean `payments`?']);
		expect(fixesOf(unknownCause, 'causes: [human-error/manual-step]')).toEqual([
			'Did you mean `process/manual-step`?',
		]);
	});

	test('come with the list when none is near and it is short', () => {
		expect(fixesOf(unknownTeam, 'teams: [logistics]')).toEqual([
			'Write one of `payments`, `discovery`, or add it to the file.',
		]);
	});

	test('come without any in a public edition, whose log must not name what only internal reports do', () => {
		const said = [
			...fixesOf(unknownTeam, 'teams: [payment, logistics]', { publicEdition: true }),
			...fixesOf(unknownService, 'services: [serach]', { publicEdition: true }),
			...fixesOf(unknownCause, 'causes: [human-error/manual-step]', { publicEdition: true }),
		];
		expect(new Set(said)).toEqual(new Set(['Write an id that the file has, or add it to the file.']));
	});

	test('are found wherever a cause is named', () => {
		const lines = [
			'causes:',
			'  - { cause: a/b }',
			'lessons: { wentPoorly: [{ text: A, causes: [c/d] }] }',
			'actions: [{ title: A, addresses: e/f }, { title: B, addresses: [g/h] }]',
		].join('\n');
		expect(messagesOf(unknownCause, lines).map((message) => message.match(/`(.*?)`/)?.[1])).toEqual([
			'a/b',
			'c/d',
			'e/f',
			'g/h',
		]);
		expect(messagesOf(unknownCause, 'whys: [{ why: A, because: B, cause: a/b }]')).toHaveLength(1);
	});

	test('of a form that the schema refuses are left to it', () => {
		expect(messagesOf(unknownCause, 'causes: [human error]')).toEqual([]);
		expect(messagesOf(unknownService, 'services: [Check Out]')).toEqual([]);
	});
});

const others = {
	'incidents/2026/2026-03-01-payment-timeouts.mdx': 'visibility: public\nstarted: 2026-03-01T09:00:00+09:00',
	'incidents/2026/2026-03-02-payment-retries.mdx':
		'started: 2026-03-02T09:00:00+09:00\nrecurs: 2026-03-01-payment-timeouts',
};

describe('dangling-reference', () => {
	test('accepts ids in other capitals and Unicode forms', () => {
		expect(messagesOf(danglingReference, 'related: [2026-03-01-Payment-Timeouts]', { others })).toEqual([]);
	});

	test('refuses a report that names itself', () => {
		expect(messagesOf(danglingReference, 'related: [2026-03-14-checkout-down]', { others })).toEqual([
			'Unexpected `2026-03-14-checkout-down` in `related`, expected another report than this one',
		]);
		expect(messagesOf(danglingReference, 'recurs: 2026-03-14-checkout-down', { others })).toHaveLength(1);
	});

	test('never hints at an internal report in a public edition', () => {
		const lines = 'related: [2026-03-02-payment-retrie]';
		expect(fixesOf(danglingReference, lines, { others })).toEqual([
			'Did you mean `2026-03-02-payment-retries`?',
		]);
		expect(fixesOf(danglingReference, lines, { others, publicEdition: true })).not.toContain(
			'Did you mean `2026-03-02-payment-retries`?',
		);
	});

	test('asks for an incident of an analysis, and for its actions', () => {
		const incident = 'actions:\n  - { title: A }\n  - { id: add-range, title: B }';
		const withIncident = { others: { 'incidents/2026-03-14-checkout-down.mdx': incident } };
		expect(messagesOf(danglingReference, 'countermeasures: [a1, add-range]', withIncident)).toEqual([]);
		expect(fixesOf(danglingReference, 'countermeasures: [add-rang]', withIncident)).toEqual([
			'Did you mean `add-range`?',
		]);
		expect(messagesOf(danglingReference, 'countermeasures: [a1]')).toEqual([
			'Unexpected `2026-03-14-checkout-down` in `incident`, expected the id of a report that exists',
		]);
	});

	test('asks for causes that the report lists', () => {
		const lines = 'actions:\n  - { title: A, addresses: process/manual-step }';
		expect(messagesOf(danglingReference, lines)).toEqual([
			'Unexpected `process/manual-step` in `addresses`, expected one of the report’s `causes`',
		]);
		expect(
			messagesOf(danglingReference, lines.replace('process/manual-step', 'configuration/unvalidated')),
		).toEqual([]);
	});

	test('asks for an earlier question in `of`', () => {
		const setting = { others: { 'incidents/2026-03-14-checkout-down.mdx': '' } };
		const whys = (of: string) =>
			`whys:\n  - { id: first, why: A, because: B }\n  - { why: C, because: D, of: ${of} }\n  - { id: last, why: E, because: F }`;
		for (const of of ['1', 'first']) expect(messagesOf(danglingReference, whys(of), setting)).toEqual([]);
		for (const of of ['2', '3', '9', 'last', 'nowhere'])
			expect(messagesOf(danglingReference, whys(of), setting)).toEqual([
				`Unexpected \`of: ${of}\` on question 2, expected the number or id of an earlier one`,
			]);
	});
});

describe('circular-reference and recurs-later', () => {
	test('accept a chain that ends', () => {
		const lines = 'recurs: 2026-03-02-payment-retries';
		expect(messagesOf(circularReference, lines, { others })).toEqual([]);
		expect(messagesOf(recursLater, lines, { others })).toEqual([]);
	});

	test('speak once for each report of a circle, and not for one that leads to it', () => {
		const circle = {
			'incidents/2026-03-01-a.mdx': 'recurs: 2026-03-02-b',
			'incidents/2026-03-02-b.mdx': 'recurs: 2026-03-01-a',
		};
		expect(messagesOf(circularReference, 'recurs: 2026-03-01-a', { others: circle })).toEqual([]);
		const long = { ...circle, 'incidents/2026-03-02-b.mdx': 'recurs: 2026-03-14-checkout-down' };
		expect(messagesOf(circularReference, 'recurs: 2026-03-01-a', { others: long })).toEqual([
			'Unexpected circle of `recurs` over 3 reports, expected a chain that ends at an earlier incident',
		]);
	});
});

describe('duplicate-id', () => {
	test('compares capitals and Unicode forms away, and names both files', () => {
		const composed = 'incidents/2026/2026-03-14-결제.mdx';
		const decomposed = `# incidents/x/${'2026-03-14-결제'.normalize('NFD')}.mdx\n`;
		const [diagnostic, ...more] = diagnosticsOf(duplicateId, decomposed, { others: { [composed]: '' } });
		expect(more).toEqual([]);
		expect(diagnostic?.message).toContain('2026-03-14-결제.mdx');
		expect(diagnostic?.message).toContain(`${'2026-03-14-결제'.normalize('NFD')}.mdx`);
		expect(diagnostic?.cause?.file).toBe(composed);
	});

	test('lets an analysis have the id of its incident, and no two analyses the same', () => {
		expect(
			messagesOf(duplicateId, 'whys: []', { others: { 'incidents/2026-03-14-checkout-down.mdx': '' } }),
		).toEqual([]);
		const analysis = { 'five-whys/2025/2026-03-14-checkout-down.mdx': '' };
		expect(
			messagesOf(duplicateId, '# five-whys/2026/2026-03-14-checkout-down.mdx\n', { others: analysis }),
		).toHaveLength(1);
	});

	test('finds equal ids of actions, those that are counted included', () => {
		expect(messagesOf(duplicateId, 'actions:\n  - { title: A, id: a2 }\n  - { title: B }')).toEqual([
			'Unexpected second action of id `a2`, expected an id of its own',
		]);
	});

	test('finds equal ids of questions', () => {
		expect(
			messagesOf(duplicateId, 'whys:\n  - { id: a, why: A, because: B }\n  - { id: a, why: C, because: D }'),
		).toEqual(['Unexpected second question of id `a`, expected an id of its own']);
	});
});
