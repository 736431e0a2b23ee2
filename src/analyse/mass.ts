/** Probabilities of whole numbers, for tests that count cases. */

/**
 * The probabilities of `0` to `last`, that sum to 1, given how much likelier each number is than the one before it:
 * `ratio(k)` is the probability of `k` over that of `k - 1`, above zero, and falls as `k` rises. They are built outwards
 * from the likeliest number, so that nothing overflows and only what is next to impossible becomes 0.
 */
export function massByRatio(last: number, ratio: (k: number) => number): Float64Array {
	const mass = new Float64Array(last + 1);
	let mode = 0;
	while (mode < last && ratio(mode + 1) > 1) mode++;
	mass[mode] = 1;
	let total = 1;
	for (let k = mode + 1, weight = 1; k <= last && weight > 0; k++) {
		weight *= ratio(k);
		mass[k] = weight;
		total += weight;
	}
	for (let k = mode - 1, weight = 1; k >= 0 && weight > 0; k--) {
		weight /= ratio(k + 1);
		mass[k] = weight;
		total += weight;
	}
	return mass.map((weight) => weight / total);
}

/** The probabilities of 0 to `trials` successes when each succeeds with the same `chance`, above 0 and below 1. */
export function binomialMass(trials: number, chance: number): Float64Array {
	const odds = chance / (1 - chance);
	return massByRatio(trials, (k) => ((trials - k + 1) / k) * odds);
}

/**
 * The chance of a number no likelier than the observed one: what R's `binom.test` and `fisher.test` call two-sided. Like
 * them it lets numbers that differ by less than a ten-millionth count as equally likely.
 */
export function twoSided(mass: Float64Array, observed: number): number {
	const most = (mass[observed] ?? 0) * (1 + 1e-7);
	return Math.min(
		1,
		mass.reduce((sum, chance) => (chance <= most ? sum + chance : sum), 0),
	);
}
