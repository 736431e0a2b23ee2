/** Until when a report is to be reviewed and published. */
import type { Severity } from '../model/taxonomy.ts';

/** Days `YYYY-MM-DD`; one that the severity does not ask for is left out. */
export interface Deadlines {
	readonly review?: string;
	readonly publish?: string;
}

/** The deadlines of a report by the day of its resolution, `YYYY-MM-DD`; none while that or the severity is not known. */
export function deadlines(
	resolvedOn: string | undefined,
	severity: Pick<Severity, 'reviewDays' | 'publishDays'> | undefined,
): Deadlines {
	if (resolvedOn === undefined || severity === undefined) return {};
	const { reviewDays, publishDays } = severity;
	return {
		...(reviewDays === undefined ? {} : { review: dayAfter(resolvedOn, reviewDays) }),
		...(publishDays === undefined ? {} : { publish: dayAfter(resolvedOn, publishDays) }),
	};
}

/** The day a number of days after one, `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
