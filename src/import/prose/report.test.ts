import { describe, expect, test } from 'vitest';
import { head, read } from './testing-report.ts';

describe('beginning and end', () => {
	test('are what a field states, before all else', () => {
		const found = read([
			...head,
			'| Started at | 2024-03-04 09:00 UTC |',
			'|---|---|',
			'| Resolved at | 2024-03-04 11:00 UTC |',
			'',
			'## Timeline',
			'',
			'- 08:00 UTC Deployed',
			'- 12:00 UTC Reviewed',
		]);
		expect([found.started, found.resolved, found.estimated]).toEqual([
			'2024-03-04T09:00:00Z',
			'2024-03-04T11:00:00Z',
			[],
		]);
	});

	test('are estimated when the timeline alone tells them, each with its ground', () => {
		const found = read([
			...head,
			'## Timeline (UTC)',
			'',
			'- 08:00 Errors',
			'- 09:00 Service restored',
			'- 11:00 Report begun',
		]);
		expect([found.started, found.resolved, found.estimated]).toEqual([
			'2024-03-04T08:00:00Z',
			'2024-03-04T09:00:00Z',
			['started', 'resolved'],
		]);
		expect(found.guesses.map(({ field, why }) => `${field}: ${why}`)).toEqual(
			expect.arrayContaining([
				'started: no field for the beginning: the first entry of the timeline',
				'resolved: no field for the end: the last entry of the timeline that tells of recovery',
			]),
		);
	});

	test('are not what people believed, tried or saw in part', () => {
		const found = read([
			...head,
			'## Timeline (UTC)',
			'',
			'- 08:00 Errors',
			'- 09:00 Believed to be back to normal',
			'- 09:10 Partially restored',
			'- 11:00 Cable plugged in',
		]);
		expect(found.resolved).toBe('2024-03-04T11:00:00Z');
	});

	test('come from front matter with clock readings, but not from the day of a blog', () => {
		const times = {
			date: '2024-03-04T09:30:00Z',
			resolvedWhen: '2024-03-04T11:00:00Z',
			affected: ['Lamps', 'Gates'],
		};
		const found = read(['Lamps flicker.'], { title: 'Lamps', ...times });
		expect([found.started, found.resolved]).toEqual(['2024-03-04T09:30:00Z', '2024-03-04T11:00:00Z']);
		expect(found.services).toEqual(['Lamps', 'Gates']);
		expect(
			read(['Lamps flicker.'], { title: 'Lamps', author: 'me', date: '2024-03-04T09:30:00Z' }).started,
		).toBeUndefined();
	});

	test('come from the text where there is no timeline', () => {
		const found = read([...head, 'From 14:00 to 15:15 UTC lamps were out.']);
		expect([found.started, found.resolved]).toEqual(['2024-03-04T14:00:00Z', '2024-03-04T15:15:00Z']);
	});

	test('are not taken from an entry whose year is most likely a slip', () => {
		const found = read([
			'# Lamps out on 2023-01-05',
			'',
			'## Timeline (UTC)',
			'',
			'- 2022-01-05 08:56 Declared',
			'- 2023-01-06 10:00 Lamps shine',
		]);
		expect([found.started, found.day]).toEqual([undefined, '2023-01-05']);
	});

	test('stay empty where nothing tells them', () => {
		const found = read(['# Lamps out', '', 'Lamps were out for a while.'], {}, '2024-03-04-lamps.md');
		expect([found.started, found.resolved, found.day]).toEqual([undefined, undefined, '2024-03-04']);
		expect(found.severity ?? found.trigger ?? found.causes).toBeUndefined();
	});
});

describe('measures', () => {
	const actions = (lines: readonly string[]) => read([...head, ...lines]).actions;

	test('are done when they are ticked, struck through or said to be', () => {
		expect(
			actions([
				'## Action items',
				'',
				'- [x] One',
				'- ~~Two~~',
				'- Three (done)',
				'- ✅ Four',
				'- [ ] Five',
			])?.map(({ title, status }) => [title, status]),
		).toEqual([
			['One', 'done'],
			['Two', 'done'],
			['Three', 'done'],
			['Four', 'done'],
			['Five', undefined],
		]);
	});

	test('in a table have owner, day and state; what explains the table is none', () => {
		expect(
			actions([
				'## Action items',
				'',
				'| # | Action | Owner | Due | Status |',
				'|---|---|---|---|---|',
				'| 1 | Fuse | light team | 2024-04-01 | In progress |',
				'| 2 | TBD | | | |',
				'',
				'### Kinds',
				'',
				'- Fuse: a thing',
			]),
		).toEqual([{ title: 'Fuse', status: 'in-progress', owner: 'light team', due: '2024-04-01' }]);
	});

	test('under prevention count only where there are no action items', () => {
		expect(
			actions(['## Prevention', '', '1. One', '', '## Action items', '', '- Two'])?.map(({ title }) => title),
		).toEqual(['Two']);
		expect(actions(['## Prevention', '', '1. One'])?.map(({ title }) => title)).toEqual(['One']);
	});
});

test('a template’s leftover heading gives way to the words behind it', () => {
	expect(read(['# ISSUE NAME', 'Lamps were stolen.', '', '## Timeline']).title).toBe('Lamps were stolen.');
	expect(read(['# Title:', '', '### Lamps fail', '', 'Text.']).title).toBe('Lamps fail');
	expect(read(['## Owner: me', '', 'Text.'], {}, 'wiki/330_lamp_retro.md').title).toBe('330 lamp retro');
});

test('what went into the front matter whole is not in the text again, and what did not stays', () => {
	const { body } = read([
		...head,
		'## Timeline',
		'',
		'- 10:00 UTC One',
		'- 10:05 UTC Two',
		'',
		'## Action items',
		'',
		'- One',
		'  - with a detail',
	]);
	expect(body).not.toContain('## Timeline');
	expect(body).toContain('with a detail');
	expect(body).not.toContain('# Lamps out');
});
