/** How many incidents each quarter had, and which of them stand out. */
import { type CountComparison, compareCounts, type Exposure } from './compare-counts.ts';
import type { IncidentFacts } from './facts.ts';
import { type Period, periods } from './periods.ts';
import { quarterOf } from './quarter.ts';
import { rateRatioInterval } from './rate-ratio-interval.ts';
import { type Xmr, xmrOfCounts } from './xmr.ts';

type Dated = Pick<IncidentFacts, 'day'>;

/** The days that are counted and the quarters that are compared; days are `YYYY-MM-DD`, both inclusive. */
export interface QuartersAsked {
	readonly firstDay: string;
	readonly lastDay: string;
	readonly today: string;
	readonly quarter: string;
	readonly quartersBefore: readonly string[];
}

/** A quarter with its incidents, in the order given. */
export interface QuarterOfIncidents<Incident> extends Period {
	readonly incidents: readonly Incident[];
}

export interface IncidentsByQuarter<Incident> {
	/** Oldest first, also those without incidents. */
	readonly quarters: readonly QuarterOfIncidents<Incident>[];
	readonly comparison: CountComparison;
	/** Between what the ratio of the rates lies with 95% certainty; `undefined` where it is unknown. */
	readonly ratioInterval: { readonly low: number; readonly high: number } | undefined;
	/** Of the complete quarters, and their ids in order; `undefined` with too few of them or of incidents. */
	readonly chart: (Xmr & { readonly quarters: readonly string[] }) | undefined;
}

/** Incidents by quarter. A quarter that is not complete, or of which no record was kept, has no place in the limits. */
export function incidentsByQuarter<Incident extends Dated>(
	incidents: readonly Incident[],
	{ firstDay, lastDay, today, quarter, quartersBefore }: QuartersAsked,
): IncidentsByQuarter<Incident> {
	const byQuarter = Map.groupBy(incidents, ({ day }) => quarterOf(day));
	const quarters = periods('quarter', firstDay, lastDay, today).map((period) => ({
		...period,
		incidents: byQuarter.get(period.id) ?? [],
	}));
	const complete = quarters.filter((each) => each.complete);
	const limits = xmrOfCounts(complete.map((each) => each.incidents.length));
	const of = exposureOf(quarters.filter(({ id }) => id === quarter));
	const before = exposureOf(quarters.filter(({ id }) => quartersBefore.includes(id)));
	return {
		quarters,
		comparison: compareCounts(of, before),
		ratioInterval: rateRatioInterval(of, before),
		chart: limits && { ...limits, quarters: complete.map(({ id }) => id) },
	};
}

function exposureOf(quarters: readonly QuarterOfIncidents<unknown>[]): Exposure {
	return {
		count: quarters.reduce((sum, { incidents }) => sum + incidents.length, 0),
		days: quarters.reduce((sum, { days }) => sum + days, 0),
	};
}
