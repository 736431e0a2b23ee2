import { describe, expect, it } from 'vitest';
import { chainsByCause } from './chains-by-cause.ts';
import { recurrences } from './recurrence.ts';
import { facts } from './testing-facts.ts';

const of = (...incidents: ReturnType<typeof facts>[]) => chainsByCause(incidents, recurrences(incidents));

describe('chainsByCause', () => {
	it('keeps the causes of an incident apart that would join two chains', () => {
		const chains = of(
			facts('2026-01-01-a', { services: ['x'], causes: ['a/1'] }),
			facts('2026-02-01-b', { services: ['x'], causes: ['b/1'] }),
			facts('2026-03-01-c', { services: ['x'], causes: ['a/1', 'b/1'] }),
			facts('2026-04-01-d', { services: ['x'], causes: ['b/1'] }),
		);
		expect(chains.map(({ cause, incidents }) => [cause, incidents])).toEqual([
			['b/1', ['2026-02-01-b', '2026-03-01-c', '2026-04-01-d']],
			['a/1', ['2026-01-01-a', '2026-03-01-c']],
		]);
	});
	it('puts the latest first of those of one length, and what only reports link under no cause', () => {
		const chains = of(
			facts('2026-01-01-a', { services: ['x'], causes: ['a/1'] }),
			facts('2026-02-01-b', { services: ['x'], causes: ['a/1'] }),
			facts('2026-03-01-c', { services: ['y'], recurs: '2026-01-01-a' }),
		);
		expect(chains.map(({ cause, incidents }) => [cause, incidents])).toEqual([
			[undefined, ['2026-01-01-a', '2026-03-01-c']],
			['a/1', ['2026-01-01-a', '2026-02-01-b']],
		]);
	});
	it('is empty without incidents and without recurrences', () => {
		expect(of()).toEqual([]);
		expect(of(facts('2026-01-01-a', { services: ['x'], causes: ['a/1'] }))).toEqual([]);
	});
});
