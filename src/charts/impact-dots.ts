/** Every incident as a dot: when, and how long it hurt. */
import { compareDurations } from '../analyse/compare-durations.ts';
import { distribution } from '../analyse/distribution.ts';
import { dayNumber } from '../analyse/durations.ts';
import type { IncidentFacts } from '../analyse/facts.ts';
import { type ImpactTime, impactTimes } from '../analyse/impact-times.ts';
import { quarterOf } from '../analyse/quarter.ts';
import { durationText } from '../i18n/quantities.ts';
import { durationCell, incidentCell, severityCell, textCell } from './cells.ts';
import type { Figure, FigureContext } from './figure.ts';
import { labelOf, severityLook } from './names.ts';
import { medianText, testOf } from './say.ts';
import type { Mark, Series } from './spec.ts';

/** Shorter impacts lie on the lower edge, since a logarithmic axis has no zero. */
const leastMinutes = 1;

export function impactDots(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words } = context;
	const { kept, population } = impactTimes(facts);
	const minutes = distribution(kept.map((incident) => incident.minutes));
	const byQuarter = Map.groupBy(kept, ({ day }) => quarterOf(day));
	const minutesOf = (quarter: string): number[] =>
		(byQuarter.get(quarter) ?? []).map((incident) => incident.minutes);
	const comparison = compareDurations(minutesOf(context.quarter), context.quartersBefore.flatMap(minutesOf));
	const median = medianText(words, minutes);
	return {
		id: 'impact-dots',
		sentence:
			median === undefined
				? words('say.n', { n: kept.length })
				: words('figure.impact-dots.finding', {
						median,
						low: durationText(words, minutes.lowerQuartile ?? 0),
						high: durationText(words, minutes.upperQuartile ?? 0),
					}),
		...(median === undefined
			? { verdict: 'too-few' }
			: testOf(context, comparison, {
					up: 'figure.impact-dots.longer',
					down: 'figure.impact-dots.shorter',
				})),
		population,
		tables: [
			{
				table: {
					columns: [
						{ label: words('row.title') },
						{ label: words('row.date') },
						{ label: words('row.severity') },
						{ label: words('row.duration'), number: true, unit: 'minutes' },
					],
					// Made when somebody looks: ten thousand rows that nobody reads would delay every filter.
					get rows() {
						return kept.map((incident) => [
							incidentCell(incident),
							textCell(incident.day),
							severityCell(context, incident.severity),
							durationCell(words, incident.minutes, incident.estimated),
						]);
					},
				},
			},
		],
		chart:
			kept.length === 0
				? undefined
				: {
						across: { kind: 'day', title: words('row.date') },
						values: {
							kind: 'log',
							title: words('figure.impact-dots.axis'),
							unit: 'minutes',
							min: leastMinutes,
						},
						series: seriesOfAll(kept, context),
						...(median === undefined ? {} : { marks: marksOf() }),
					},
	};

	function marksOf(): Mark[] {
		const { median: middle = leastMinutes, lowerQuartile = middle, upperQuartile = middle } = minutes;
		return [
			{ label: words('say.middleHalf'), value: lowerQuartile, to: upperQuartile, tone: 'faint' },
			{ label: words('say.medianLabel'), value: middle, tone: 'ink' },
		];
	}
}

/** The dots of each severity, gravest first, those that the organisation does not know last. */
function seriesOfAll(kept: readonly ImpactTime[], context: FigureContext): Series[] {
	const known = new Set(context.names.severities.map(({ id }) => id));
	const groups = Map.groupBy(kept, ({ severity }) =>
		severity !== undefined && known.has(severity) ? severity : undefined,
	);
	return [...known, undefined].flatMap((severity) => seriesOf(groups.get(severity) ?? [], severity, context));
}

/** The dots of a severity, solid and (where an end is estimated) hollow. */
function seriesOf(
	of: readonly ImpactTime[],
	severity: string | undefined,
	{ words, names }: FigureContext,
): Series[] {
	const label = severity === undefined ? words('home.unjudged') : labelOf(names.severities, severity);
	return [false, true].flatMap((estimated) => {
		const dots = of.filter((incident) => incident.estimated === estimated);
		if (dots.length === 0) return [];
		return [
			{
				label: estimated ? words('say.estimatedSeries', { label }) : label,
				form: 'dots' as const,
				...severityLook(names, severity),
				hollow: estimated,
				points: dots.map(({ day, minutes }) => [dayNumber(day), Math.max(leastMinutes, minutes)] as const),
				behind: dots.map(({ id }) => [id]),
			},
		];
	});
}
