/** How long incidents lasted by what was tried first, and whether that was what stopped them. */
import { fewestCounted } from '../analyse/compare-counts.ts';
import { distribution } from '../analyse/distribution.ts';
import type { IncidentFacts } from '../analyse/facts.ts';
import {
	type MitigatedIncident,
	type Mitigation,
	mitigationTimes,
	triedFirst,
} from '../analyse/first-action.ts';
import { durationText, numberText } from '../i18n/quantities.ts';
import { durationCell, idsCell, incidentCell, textCell } from './cells.ts';
import type { Cell, Figure, FigureContext, FigureTable } from './figure.ts';
import { lazyTable } from './lazy-table.ts';
import { medianText, sentences } from './say.ts';
import type { Series } from './spec.ts';

/** Shorter times lie on the lower edge, since a logarithmic axis has no zero. */
const leastMinutes = 1;
/** Of each group; more dots lie on top of each other, and more rows nobody reads. */
const mostDots = 60;

interface Group {
	readonly mitigation: Mitigation;
	/** Longest first. */
	readonly incidents: readonly MitigatedIncident[];
	/** Those that are shown: evenly chosen from the longest to the shortest where there are too many. */
	readonly shown: readonly MitigatedIncident[];
}

export function firstAction(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words } = context;
	const times = mitigationTimes(facts, 'first');
	const groups = times.groups.map((group): Group => ({ ...group, shown: evenly(group.incidents) }));
	const fates = new Map(triedFirst(facts).map((fate) => [fate.mitigation, fate]));
	const didNot = [...fates.values()].reduce((sum, fate) => sum + fate.didNot.length, 0);
	const known = [...fates.values()].reduce((sum, { stopped }) => sum + stopped.length, didNot);
	const medians = groups.flatMap(({ mitigation, incidents }) => {
		const median = medianText(words, distribution(incidents.map(({ minutes }) => minutes)));
		return median === undefined
			? []
			: [words('figure.first-action.median', { mitigation: words(`mitigation.${mitigation}`), median })];
	});
	return {
		id: 'first-action',
		...(known < fewestCounted && medians.length === 0
			? { sentence: words('say.n', { n: times.population.n }), verdict: 'too-few' as const }
			: {
					sentence: sentences(
						known < fewestCounted
							? undefined
							: words('figure.first-action.finding', {
									count: numberText(words.locale, didNot),
									n: numberText(words.locale, known),
								}),
						...medians.slice(0, 3),
					),
					verdict: undefined,
				}),
		population: times.population,
		tables: [
			{
				table: {
					columns: [
						{ label: words('figure.first-action.first') },
						{ label: words('say.incidents'), number: true },
						{ label: words('say.medianLabel'), number: true },
						{ label: words('say.certainty') },
						{ label: words('figure.first-action.stopped'), number: true },
						{ label: words('figure.first-action.didNot'), number: true },
					],
					rows: groups.map(groupRow),
				},
			},
			lazyTable(
				listTable,
				groups.some(({ shown, incidents }) => shown.length < incidents.length)
					? words('figure.first-action.chosen', { count: mostDots })
					: words('figure.first-action.each'),
			),
		],
		chart:
			groups.length === 0
				? undefined
				: {
						across: {
							kind: 'names',
							title: words('figure.first-action.first'),
							names: groups.map(
								({ mitigation, incidents }) =>
									`${words(`mitigation.${mitigation}`)} (n = ${incidents.length})`,
							),
						},
						values: {
							kind: 'log',
							title: words('metric.timeToMitigate'),
							unit: 'minutes',
							min: leastMinutes,
						},
						series: [true, false, undefined].flatMap((stopped) => dotsOf(stopped)),
					},
	};

	function listTable(): FigureTable {
		return {
			columns: [
				{ label: words('row.title') },
				{ label: words('figure.first-action.first') },
				{ label: words('metric.timeToMitigate'), number: true },
				{ label: words('figure.first-action.stopped') },
			],
			rows: groups.flatMap(({ mitigation, shown }) =>
				shown.map((incident) => [
					incidentCell(incident),
					textCell(words(`mitigation.${mitigation}`)),
					durationCell(words, incident.minutes, incident.estimated),
					textCell(stoppedText(incident)),
				]),
			),
		};
	}

	function groupRow({ mitigation, incidents }: Group): Cell[] {
		const { median, interval } = distribution(incidents.map(({ minutes }) => minutes));
		const fate = fates.get(mitigation);
		return [
			textCell(words(`mitigation.${mitigation}`)),
			idsCell(
				words,
				incidents.map(({ id }) => id),
			),
			durationCell(words, median),
			textCell(
				interval === undefined
					? words('verdict.too-few')
					: words('say.range', {
							low: durationText(words, interval.low),
							high: durationText(words, interval.high),
						}),
			),
			idsCell(words, fate?.stopped ?? []),
			idsCell(words, fate?.didNot ?? []),
		];
	}

	function stoppedText({ firstStoppedIt }: MitigatedIncident): string {
		if (firstStoppedIt === undefined) return '–';
		return words(firstStoppedIt ? 'say.yes' : 'say.no');
	}

	/** Dots of incidents that the first action stopped, did not stop, or of which nobody says. */
	function dotsOf(stopped: boolean | undefined): Series[] {
		const dots = groups.flatMap(({ shown }, position) =>
			shown
				.map((incident, place) => ({ ...incident, x: position + spread(place) }))
				.filter(({ firstStoppedIt }) => firstStoppedIt === stopped),
		);
		if (dots.length === 0) return [];
		const looks = { true: 'stopped', false: 'didNot', undefined: 'unknown' } as const;
		const look = looks[`${stopped}`];
		return [
			{
				label: words(`figure.first-action.${look}`),
				form: 'dots',
				tone: stopped === false ? 'series-3' : stopped ? 'series-1' : 'faint',
				shape: stopped === false ? 'triangle' : 'circle',
				hollow: stopped === undefined,
				points: dots.map(({ x, minutes }) => [x, Math.max(leastMinutes, minutes)]),
				behind: dots.map(({ id }) => [id]),
			},
		];
	}
}

/** At most so many of a list, evenly chosen, the first and the last among them. */
function evenly(incidents: readonly MitigatedIncident[]): readonly MitigatedIncident[] {
	if (incidents.length <= mostDots) return incidents;
	const step = (incidents.length - 1) / (mostDots - 1);
	return Array.from(
		{ length: mostDots },
		(_, place) => incidents[Math.round(place * step)] as MitigatedIncident,
	);
}

/** Beside the middle of a name, so that dots of about the same time do not hide each other: steps of the golden ratio, which never meet. */
function spread(place: number): number {
	return (((place * 0.618_034) % 1) - 0.5) * 0.5;
}
