import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testFacts } from '../charts/testing-facts.ts';
import { kinds } from '../model/vocabulary.ts';
import { everything, readSelection, type Selection, select, writeSelection } from './selection.ts';

const facts = Object.freeze([
	testFacts('2026-08-01-d', { kind: 'drill', services: ['cart'] }),
	testFacts('2026-07-01-c', { services: ['cart', 'search'], teams: ['data'], severity: 'sev1' }),
	testFacts('2026-02-01-b', {
		services: ['search'],
		causes: [{ cause: 'capacity/quota', role: 'detection' }],
	}),
	testFacts('2025-12-31-a', { services: ['cart'], kind: 'near-miss' }),
]);
const ids = (selection: Selection): string[] =>
	select(facts, selection).selected.map(({ id }) => id.slice(-1));

describe('a selection', () => {
	it('keeps incidents alone unless another kind is asked for, and counts the others', () => {
		expect(ids(everything)).toEqual(['c', 'b']);
		expect(select(facts, everything).otherKinds).toEqual([
			{ reason: 'near-miss', count: 1 },
			{ reason: 'drill', count: 1 },
		]);
		expect(ids({ kind: 'drill' })).toEqual(['d']);
		expect(select(facts, { ...everything, service: 'search' }).otherKinds).toEqual([]);
	});
	it('narrows by service, team, severity, quarters, cause and family', () => {
		expect(ids({ ...everything, service: 'cart' })).toEqual(['c']);
		expect(ids({ ...everything, team: 'data', severity: 'sev1' })).toEqual(['c']);
		expect(ids({ ...everything, from: '2026-q1', to: '2026-q1' })).toEqual(['b']);
		expect(ids({ ...everything, from: '2026-q2' })).toEqual(['c']);
		expect(ids({ ...everything, cause: 'capacity/quota' })).toEqual(['b']);
		expect(ids({ ...everything, cause: 'capacity' })).toEqual(['b']);
		expect(ids({ ...everything, cause: 'capacit' })).toEqual([]);
	});
	it('passes over what an address says wrongly', () => {
		expect(
			readSelection(new URLSearchParams('kind=outage&from=2026&to=2026-q5&service=&colour=red')),
		).toEqual({
			kind: 'incident',
		});
	});
	it('leaves other names of the address alone', () => {
		const query = new URLSearchParams('lang=ko&service=cart');
		expect(writeSelection({ kind: 'drill', team: 'data' }, query).toString()).toBe(
			'lang=ko&kind=drill&team=data',
		);
	});
	it('is read from an address as it was written', () => {
		const text = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
		const quarter = fc.option(
			fc
				.tuple(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 4 }))
				.map(([year, one]) => `${year}-q${one}`),
			{ nil: undefined },
		);
		const selections = fc.record({
			kind: fc.constantFrom(...kinds),
			team: text,
			service: text,
			severity: text,
			cause: text,
			from: quarter,
			to: quarter,
		});
		fc.assert(
			fc.property(selections, (selection) => {
				const address = writeSelection(selection).toString();
				expect(readSelection(new URLSearchParams(address))).toEqual(selection);
			}),
		);
	});
});
