/** Counts of one quarter of a year. */
import type { Incident } from '../model/incident.ts';

/** The quarter of a day `YYYY-MM-DD`: `2026-q1`. */
export function quarterOf(day: string): string {
	const month = day.slice(0, 7);
	let quarter = quarterOfMonth.get(month);
	if (quarter === undefined) {
		quarter = `${day.slice(0, 4)}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
		quarterOfMonth.set(month, quarter);
	}
	return quarter;
}

// Figures ask for the quarters of thousands of days after every choice of a filter, of few months.
const quarterOfMonth = new Map<string, string>();

/** The quarter before: `2026-q1` gives `2025-q4`. */
export function quarterBefore(quarter: string): string {
	const year = Number(quarter.slice(0, 4));
	const number = Number(quarter.slice(6));
	return number === 1 ? `${year - 1}-q4` : `${year}-q${number - 1}`;
}

/** The quarter after: `2025-q4` gives `2026-q1`. */
export function quarterAfter(quarter: string): string {
	const year = Number(quarter.slice(0, 4));
	const number = Number(quarter.slice(6));
	return number === 4 ? `${year + 1}-q1` : `${year}-q${number + 1}`;
}

/** The first day of a quarter: `2026-q2` gives `2026-04-01`. */
export function firstDayOf(quarter: string): string {
	return `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0')}-01`;
}

/** Every quarter from that of the first day to that of the last, those in which nothing happened too; none without days. */
export function quartersSpanned(days: readonly string[]): string[] {
	let [first, last] = [days[0], days[0]];
	for (const day of days) {
		if (first !== undefined && day < first) first = day;
		if (last !== undefined && day > last) last = day;
	}
	if (first === undefined || last === undefined) return [];
	const quarters: string[] = [];
	for (let quarter = quarterOf(first); quarter <= quarterOf(last); quarter = quarterAfter(quarter))
		quarters.push(quarter);
	return quarters;
}

/** How many of what a quarter had. Drills are no incidents and near misses are counted apart. */
export interface QuarterCounts {
	readonly quarter: string;
	/** Incidents of each severity, by its id; those of none are left out. */
	readonly bySeverity: ReadonlyMap<string, number>;
	/** Incidents whose severity is not judged yet. */
	readonly unjudged: number;
	readonly incidents: number;
	readonly nearMisses: number;
	readonly drills: number;
}

/** The counts of a quarter. */
export function quarterCounts(
	incidents: readonly Pick<Incident, 'day' | 'kind' | 'severity'>[],
	quarter: string,
): QuarterCounts {
	const of = incidents.filter((incident) => quarterOf(incident.day) === quarter);
	const counted = of.filter((incident) => incident.kind === 'incident');
	const bySeverity = new Map<string, number>();
	for (const { severity } of counted)
		if (severity !== undefined) bySeverity.set(severity, (bySeverity.get(severity) ?? 0) + 1);
	return {
		quarter,
		bySeverity,
		unjudged: counted.filter((incident) => incident.severity === undefined).length,
		incidents: counted.length,
		nearMisses: of.filter((incident) => incident.kind === 'near-miss').length,
		drills: of.filter((incident) => incident.kind === 'drill').length,
	};
}
