/** How long it takes until something ends, when not everything has ended yet (Kaplan & Meier 1958). */

/** One of those that are followed. */
export interface Followed {
	/** From its begin to its end, else to the last day on which it is known not to have ended. */
	readonly days: number;
	readonly ended: boolean;
}

/** A day on which something ended. */
export interface SurvivalStep {
	readonly days: number;
	/** How many were followed up to this day and had not ended before. */
	readonly atRisk: number;
	readonly ended: number;
	/** Share that lasts longer than this day, 0 to 1. */
	readonly lasting: number;
	/** Its 95% interval on the log-log scale, with Greenwood's variance; `undefined` once nothing lasts. */
	readonly interval: { readonly low: number; readonly high: number } | undefined;
}

/** A survival curve. */
export interface Survival {
	readonly n: number;
	readonly ended: number;
	/** By rising days; before the first, all last. */
	readonly steps: readonly SurvivalStep[];
	/** Days by which half have ended (R takes the middle where the curve stays at exactly half); `undefined` while more than half last. */
	readonly medianDays: number | undefined;
	/** Its 95% interval (Brookmeyer & Crowley 1982); `undefined` where the curve does not reach so far yet. */
	readonly medianLow: number | undefined;
	readonly medianHigh: number | undefined;
}

/** The 97.5% point of the normal distribution. */
const z = 1.959963984540054;

/** The curve of those followed, in any order; those that had not ended on a day count as lasting through it. */
export function survival(followed: readonly Followed[]): Survival {
	const endsByDay = new Map<number, number>();
	for (const { days, ended } of followed) if (ended) endsByDay.set(days, (endsByDay.get(days) ?? 0) + 1);
	const lengths = Float64Array.from(followed, ({ days }) => days).sort();
	const steps: SurvivalStep[] = [];
	let lasting = 1;
	let greenwood = 0;
	let gone = 0;
	for (const [days, ended] of [...endsByDay].sort(([a], [b]) => a - b)) {
		while ((lengths[gone] ?? days) < days) gone++;
		const atRisk = lengths.length - gone;
		lasting *= 1 - ended / atRisk;
		greenwood += ended / (atRisk * (atRisk - ended));
		steps.push({ days, atRisk, ended, lasting, interval: intervalOf(lasting, greenwood) });
	}
	// Half is reached although the product of fractions may be off by a rounding.
	const reachesHalf = (share: number | undefined): boolean => share !== undefined && share <= 0.5 + 1e-12;
	return {
		n: followed.length,
		ended: steps.reduce((sum, step) => sum + step.ended, 0),
		steps,
		medianDays: steps.find((step) => reachesHalf(step.lasting))?.days,
		medianLow: steps.find((step) => reachesHalf(step.interval?.low))?.days,
		medianHigh: steps.find((step) => reachesHalf(step.interval?.high))?.days,
	};
}

/** The last step on or before a day; `undefined` before the first. */
export function stepAt(curve: Survival, days: number): SurvivalStep | undefined {
	return curve.steps.findLast((step) => step.days <= days);
}

function intervalOf(lasting: number, greenwood: number): SurvivalStep['interval'] {
	if (lasting <= 0) return undefined;
	const reach = Math.exp((z * Math.sqrt(greenwood)) / -Math.log(lasting));
	return { low: lasting ** reach, high: lasting ** (1 / reach) };
}
