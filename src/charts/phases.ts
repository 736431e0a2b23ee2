/** Where the time of each incident went. */
import type { IncidentFacts } from '../analyse/facts.ts';
import {
	type IncidentPhase,
	incidentPhases,
	incidentPhasesOf,
	type PhasedIncident,
} from '../analyse/incident-phases.ts';
import { numberText } from '../i18n/quantities.ts';
import { durationCell, incidentCell, textCell } from './cells.ts';
import type { Figure, FigureContext, FigureTable } from './figure.ts';
import { lazyTable } from './lazy-table.ts';
import { ifEnough } from './say.ts';
import type { Tone } from './spec.ts';

/** More bars cannot be told apart. */
const mostBars = 40;
/** The table goes on a while; after that, durations one by one say no more. */
const mostRows = 200;

/** Phases in which customers felt it. The others last for days as often as for minutes and would flatten these. */
const drawn: readonly { readonly phase: IncidentPhase; readonly tone: Tone }[] = [
	{ phase: 'undetected', tone: 'series-1' },
	{ phase: 'unacted', tone: 'series-2' },
	{ phase: 'unmitigated', tone: 'series-3' },
];

export function phases(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words } = context;
	const { incidents, population } = incidentPhasesOf(facts);
	const rows = incidents.slice(0, mostRows);
	const bars = incidents.slice(0, mostBars);
	return {
		id: 'phases',
		...findingOf(incidents, context),
		population,
		tables: [
			lazyTable(
				() => tableOf(rows, context),
				incidents.length > rows.length
					? words('say.longest', {
							count: rows.length,
							total: numberText(words.locale, incidents.length),
						})
					: undefined,
			),
		],
		chart:
			bars.length === 0
				? undefined
				: {
						horizontal: true,
						stacked: true,
						across: { kind: 'names', title: words('row.title'), names: bars.map(({ day }) => day) },
						values: { kind: 'linear', title: words('figure.phases.axis'), unit: 'minutes', min: 0 },
						series: drawn.map(({ phase, tone }) => ({
							label: words(`figure.phases.${phase}`),
							form: 'bars',
							tone,
							points: bars.map((incident, position) => [position, phaseOf(incident, phase)?.minutes]),
							behind: bars.map(({ id }) => [id]),
						})),
					},
	};
}

function tableOf(rows: readonly PhasedIncident[], { words }: FigureContext): FigureTable {
	return {
		columns: [
			{ label: words('row.title') },
			{ label: words('row.date') },
			...incidentPhases.map((phase) => ({ label: words(`figure.phases.${phase}`), number: true })),
		],
		rows: rows.map((incident) => [
			incidentCell(incident),
			textCell(incident.day),
			...incidentPhases.map((phase) => {
				const time = phaseOf(incident, phase);
				return durationCell(words, time?.minutes, time?.estimated);
			}),
		]),
	};
}

function phaseOf(incident: PhasedIncident, wanted: IncidentPhase) {
	return incident.phases.find(({ phase }) => phase === wanted);
}

/** In how many incidents most of the impact passed before anybody knew, of those for which that can be said. */
function findingOf(incidents: readonly PhasedIncident[], { words }: FigureContext) {
	const shares = incidents.flatMap((incident) => {
		const undetected = phaseOf(incident, 'undetected')?.minutes;
		const { impactMinutes } = incident;
		return undetected === undefined || impactMinutes === undefined || impactMinutes <= 0
			? []
			: [undetected / impactMinutes];
	});
	return ifEnough(words, shares.length, () =>
		words('figure.phases.finding', {
			n: numberText(words.locale, shares.length),
			count: numberText(words.locale, shares.filter((share) => share > 0.5).length),
		}),
	);
}
