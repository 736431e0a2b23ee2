import { describe, expect, it } from 'vitest';
import { keep } from './population.ts';

const items = Object.freeze([
	{ id: 'a', completeness: 1 },
	{ id: 'b', completeness: 0.5 },
	{ id: 'c', completeness: 0 },
]);

describe('keep', () => {
	it('counts those that are kept, and the others by their reason, in the order of the reasons', () => {
		const { kept, population } = keep(
			items,
			({ id }) => (id === 'a' ? 'no-end' : id === 'c' ? 'drill' : undefined),
			({ completeness }) => completeness,
		);
		expect(kept).toEqual([items[1]]);
		expect(population).toEqual({
			n: 1,
			leftOut: [
				{ reason: 'drill', count: 1 },
				{ reason: 'no-end', count: 1 },
			],
			completeness: 0.5,
		});
	});
	it('knows no completeness of nobody', () => {
		expect(
			keep(
				[],
				() => undefined,
				() => 1,
			).population,
		).toEqual({ n: 0, leftOut: [], completeness: undefined });
	});
});
