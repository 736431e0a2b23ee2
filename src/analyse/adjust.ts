/**
 * What is left of many tests at once: with twenty of them one is a signal by chance. Holm's step-down adjustment (1979,
 * `p.adjust` of R) keeps the chance of any false alarm at that of one test, whether the tests depend on each other or
 * not. Comes back in the order given; those that had too few are `undefined` and do not count as tests.
 */
export function adjust(ps: readonly (number | undefined)[]): (number | undefined)[] {
	const tested = ps.flatMap((p, index) => (p === undefined ? [] : [{ p, index }]));
	const adjusted: (number | undefined)[] = ps.map(() => undefined);
	let floor = 0;
	for (const [rank, { p, index }] of tested.sort((a, b) => a.p - b.p).entries()) {
		floor = Math.max(floor, Math.min(1, (tested.length - rank) * p));
		adjusted[index] = floor;
	}
	return adjusted;
}
