import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialMass, twoSided } from './mass.ts';

describe('binomial probabilities', () => {
	it('are those of R', () => {
		// R 4.2: dbinom(0:4, 4, .3)
		const expected = [0.2401, 0.4116, 0.2646, 0.0756, 0.0081];
		for (const [k, chance] of binomialMass(4, 0.3).entries())
			expect(chance).toBeCloseTo(expected[k] ?? Number.NaN, 12);
	});
	// R 4.2: binom.test(observed, trials, chance)$p.value
	it.each([
		[11, 40, 0.2, 0.236683643448],
		[2, 40, 0.2, 0.0158579911483],
		[5, 10, 0.5, 1],
		[300, 10_000, 0.025, 0.001875903721],
	])('of %d or less likely among %d at %d add up as in R', (observed, trials, chance, p) => {
		expect(twoSided(binomialMass(trials, chance), observed)).toBeCloseTo(p, 9);
	});
	it('of nothing tried is certain to be none', () => {
		expect([...binomialMass(0, 0.5)]).toEqual([1]);
	});
	it('sum to 1, and none is likelier two-sided than everything', () => {
		const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2000 }), chance, fc.nat(), (trials, chance, any) => {
				const mass = binomialMass(trials, chance);
				expect(mass.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
				const p = twoSided(mass, any % (trials + 1));
				expect(p).toBeGreaterThanOrEqual(0);
				expect(p).toBeLessThanOrEqual(1);
			}),
		);
	});
});
