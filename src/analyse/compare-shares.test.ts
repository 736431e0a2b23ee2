import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareShares } from './compare-shares.ts';

const share = (having: number, of: number) => Object.freeze({ having, of });

describe('shares of a period beside those before it', () => {
	// R 4.2: fisher.test(matrix(c(having, of - having, havingBefore, ofBefore - havingBefore), 2))$p.value
	it.each([
		[3, 12, 14, 20, 0.0268801083329, 'signal', 'down'],
		[6, 6, 0, 6, 0.0021645021645, 'signal', 'up'],
		[0, 6, 5, 8, 0.030969030969, 'signal', 'down'],
		[9, 10, 30, 40, 0.423529946619, 'noise', 'up'],
		[50, 200, 90, 800, 2.23485707142e-6, 'signal', 'up'],
		[7, 10, 7, 10, 1, 'noise', 'same'],
	] as const)(
		'%d of %d after %d of %d are judged as in R',
		(having, of, before, ofBefore, p, verdict, direction) => {
			const comparison = compareShares(share(having, of), share(before, ofBefore));
			expect(comparison).toMatchObject({
				verdict,
				direction,
				n: of,
				nBefore: ofBefore,
				share: having / of,
				shareBefore: before / ofBefore,
			});
			expect(comparison.p).toBeCloseTo(p, 10);
		},
	);
	it('are too few below six on either side', () => {
		expect(compareShares(share(3, 3), share(0, 40)).verdict).toBe('too-few');
		expect(compareShares(share(40, 40), share(0, 5)).verdict).toBe('too-few');
		expect(compareShares(share(0, 0), share(0, 0))).toMatchObject({
			verdict: 'too-few',
			share: undefined,
			shareBefore: undefined,
			direction: 'same',
		});
	});
	it('are too few where so few have the property that no split of them would be a signal', () => {
		expect(compareShares(share(1, 30), share(1, 30)).verdict).toBe('too-few');
		expect(compareShares(share(30, 30), share(30, 30)).verdict).toBe('too-few');
	});
	it('say the same of those that lack the property', () => {
		const side = fc.integer({ min: 6, max: 60 }).chain((of) => fc.nat(of).map((having) => ({ having, of })));
		const others = ({ having, of }: { having: number; of: number }) => ({ having: of - having, of });
		fc.assert(
			fc.property(side, side, (a, b) => {
				const having = compareShares(a, b);
				const lacking = compareShares(others(a), others(b));
				expect(lacking.verdict).toBe(having.verdict);
				expect(lacking.p ?? 2).toBeCloseTo(having.p ?? 2, 9);
			}),
		);
	});
});
