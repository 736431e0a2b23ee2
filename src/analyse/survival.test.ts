import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Followed, stepAt, survival } from './survival.ts';

const followed = (ended: readonly number[], lasting: readonly number[] = []): readonly Followed[] =>
	Object.freeze([
		...lasting.map((days) => Object.freeze({ days, ended: false })),
		...ended.map((days) => Object.freeze({ days, ended: true })),
	]);

// Freireich et al. 1963, weeks of remission in the group given 6-mercaptopurine and in the one given a placebo.
const treated = followed([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
const placebo = followed([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]);

describe('a survival curve', () => {
	it('is that of R where some still last', () => {
		const curve = survival(treated);
		// survival 3.5-3 of R 4.2: summary(survfit(Surv(t, e) ~ 1, conf.type = 'log-log'))
		const expected = [
			[6, 21, 3, 0.857142857, 0.619717955, 0.951551748],
			[7, 17, 1, 0.806722689, 0.563146565, 0.922809019],
			[10, 15, 1, 0.752941176, 0.503199511, 0.889361835],
			[13, 12, 1, 0.690196078, 0.431610222, 0.849065963],
			[16, 11, 1, 0.62745098, 0.367510856, 0.804912189],
			[22, 7, 1, 0.537815126, 0.267778937, 0.746790718],
			[23, 6, 1, 0.448179272, 0.188052006, 0.680142628],
		];
		expect(curve).toMatchObject({ n: 21, ended: 9, medianDays: 23, medianLow: 13, medianHigh: undefined });
		expect(curve.steps).toHaveLength(expected.length);
		for (const [i, { days, atRisk, ended, lasting, interval }] of curve.steps.entries())
			for (const [j, value] of [days, atRisk, ended, lasting, interval?.low, interval?.high].entries())
				expect(value).toBeCloseTo(expected[i]?.[j] ?? Number.NaN, 8);
	});
	it('is that of R where all ended', () => {
		const curve = survival(placebo);
		// survival 3.5-3 of R 4.2: quantile(survfit(Surv(t, e) ~ 1, conf.type = 'log-log'), .5)
		expect(curve).toMatchObject({ n: 21, ended: 21, medianDays: 8, medianLow: 4, medianHigh: 11 });
		expect(curve.steps.at(-1)).toMatchObject({ days: 23, lasting: 0, interval: undefined });
	});
	it('tells how many last on any day', () => {
		const curve = survival(treated);
		expect(stepAt(curve, 5)).toBeUndefined();
		expect(stepAt(curve, 6)?.atRisk).toBe(21);
		expect(stepAt(curve, 12)?.days).toBe(10);
		expect(stepAt(curve, 900)?.days).toBe(23);
	});
	it('of nothing, or where nothing ended, has no step and no median', () => {
		const none = { ended: 0, steps: [], medianDays: undefined, medianLow: undefined, medianHigh: undefined };
		expect(survival([])).toEqual({ n: 0, ...none });
		expect(survival(followed([], [3, 8]))).toEqual({ n: 2, ...none });
	});
	it('of one that ended falls to nothing', () => {
		expect(survival(followed([4]))).toMatchObject({
			n: 1,
			medianDays: 4,
			steps: [{ days: 4, atRisk: 1, ended: 1, lasting: 0, interval: undefined }],
		});
	});
	it('reaches its median at exactly half, however it is rounded', () => {
		expect(survival(followed([1, 2, 3, 4, 5, 6])).medianDays).toBe(3);
	});
	it('never rises, stays within its interval, and is a plain share when all ended', () => {
		const one = fc.record({ days: fc.integer({ min: 0, max: 40 }), ended: fc.boolean() });
		fc.assert(
			fc.property(fc.array(one, { maxLength: 60 }), (all) => {
				const curve = survival(all);
				expect(survival(all.toReversed())).toEqual(curve);
				for (const [i, { days, lasting, interval }] of curve.steps.entries()) {
					expect(lasting).toBeLessThanOrEqual(curve.steps[i - 1]?.lasting ?? 1);
					expect(interval?.low ?? 0).toBeLessThanOrEqual(lasting + 1e-12);
					expect(interval?.high ?? 1).toBeGreaterThanOrEqual(lasting - 1e-12);
					if (all.every(({ ended }) => ended))
						expect(lasting).toBeCloseTo(all.filter((each) => each.days > days).length / all.length, 9);
				}
			}),
		);
	});
});
