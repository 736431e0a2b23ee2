import { describe, expect, it } from 'vitest';
import { quarterCauses } from './quarter-causes.ts';
import { facts } from './testing-facts.ts';

const quarter = Object.freeze({ first: '2026-07-01', last: '2026-09-30' });

describe('the causes of a quarter', () => {
	it('count an incident once for each cause, the most frequent first, then those of the year before', () => {
		const causes = quarterCauses(
			Object.freeze([
				facts('2026-09-30-c', { causes: ['a/x'], kind: 'near-miss' }),
				facts('2026-07-01-b', { causes: ['a/x', 'a/x:detection', 'b/y', 'c/z'] }),
				facts('2026-06-30-a', { causes: ['c/z'] }),
				facts('2025-07-01-a', { causes: ['c/z'] }),
			]),
			quarter,
		);
		expect(causes).toEqual([
			{ cause: 'a/x', incidents: ['2026-07-01-b', '2026-09-30-c'], yearBefore: 0 },
			{ cause: 'c/z', incidents: ['2026-07-01-b'], yearBefore: 2 },
			{ cause: 'b/y', incidents: ['2026-07-01-b'], yearBefore: 0 },
		]);
	});
	it('leave out drills, what came later and what is older than a year', () => {
		const causes = quarterCauses(
			[
				facts('2026-08-01-drill', { causes: ['a/x'], kind: 'drill' }),
				facts('2026-10-01-later', { causes: ['a/x'] }),
				facts('2026-08-01-one', { causes: ['b/y'] }),
				facts('2025-06-30-old', { causes: ['b/y'] }),
			],
			quarter,
		);
		expect(causes).toEqual([{ cause: 'b/y', incidents: ['2026-08-01-one'], yearBefore: 0 }]);
	});
	it('are none of a quarter without incidents', () => expect(quarterCauses([], quarter)).toEqual([]));
});
