/** A quarter's incidents on a line of its days, and in a list by month. */
import { daysBetween } from '../../analyse/durations.ts';
import type { QuarterRange } from '../../analyse/quarter-range.ts';
import { type Locale, t } from '../../i18n/t.ts';
import type { Incident } from '../../model/incident.ts';
import { monthText } from '../format.ts';
import { type SeverityView, severityOf } from '../rows.ts';
import { href } from '../urls.ts';
import { type RetroReport, retroReport } from './report.ts';
import type { RetroScope, RetroSource } from './source.ts';

export interface RetroIncidents {
	/** How many of what there were, in a sentence. */
	readonly sentence: string;
	/** How many may still change; `undefined` when all are reviewed. */
	readonly unreviewed: string | undefined;
	readonly strip: QuarterStrip;
	/** Oldest first; months without a report are left out. */
	readonly months: readonly { readonly month: string; readonly rows: readonly RetroReport[] }[];
	/** That only the gravest are listed; `undefined` when all are. */
	readonly cut: string | undefined;
	readonly allHref: string;
}

/** The quarter as lines of stones, by severity. Places are percent of the quarter's days. */
export interface QuarterStrip {
	readonly months: readonly { readonly label: string; readonly x: number }[];
	/** Where today stands in a quarter that is not over; `undefined` once it is. */
	readonly today: number | undefined;
	readonly lanes: readonly {
		/** `undefined` for a lane of reports without severity or of another kind. */
		readonly severity: SeverityView | undefined;
		readonly label: string;
		readonly stones: readonly number[];
	}[];
}

/** As many as a group reads through in its minutes; of more, the gravest. */
const mostListed = 40;

export function retroIncidents(
	source: RetroSource,
	{ range, incidents }: RetroScope,
	locale: Locale,
): RetroIncidents {
	const { corpus } = source;
	const words = t(locale);
	const countOf = (kind: Incident['kind']): number => incidents.filter((each) => each.kind === kind).length;
	const unreviewed = incidents.filter(({ status }) => status === 'draft' || status === 'in-review').length;
	const gravest = new Set(incidents.toSorted(byGravity(source)).slice(0, mostListed));
	const listed = incidents.filter((incident) => gravest.has(incident));
	return {
		sentence:
			incidents.length === 0
				? words('retro.incidents.none')
				: words('retro.incidents.summary', {
						incidents: words.count('count.incidents', countOf('incident')),
						nearMisses: words.count('retro.nearMisses', countOf('near-miss')),
						drills: words.count('retro.drills', countOf('drill')),
					}),
		unreviewed: unreviewed > 0 ? words.count('retro.unreviewed', unreviewed) : undefined,
		strip: quarterStrip(source, range, incidents, locale),
		months: [...Map.groupBy(listed, ({ day }) => day.slice(0, 7))].map(([month, members]) => ({
			month: monthText(locale, `${month}-01`),
			rows: members.map((incident) => retroReport(source, locale, incident)),
		})),
		cut:
			listed.length < incidents.length
				? words('retro.incidents.more', { shown: listed.length, total: incidents.length })
				: undefined,
		allHref: href(corpus.site, locale, `/incidents/#${range.quarter.slice(0, 4)}`),
	};
}

/** Gravest first, then oldest first; what is not judged comes after all that is, and drills last. */
function byGravity({ corpus }: RetroSource): (a: Incident, b: Incident) => number {
	const { severities } = corpus.taxonomy;
	const ranks = new Map(severities.map(({ id }, index) => [id, index]));
	const rank = ({ kind, severity }: Incident): number =>
		(kind === 'drill' ? 1000 : 0) + (ranks.get(severity ?? '') ?? severities.length);
	return (a, b) => rank(a) - rank(b) || daysBetween(b.day, a.day);
}

function quarterStrip(
	{ corpus }: RetroSource,
	{ first, days, daysSoFar, finished }: QuarterRange,
	incidents: readonly Incident[],
	locale: Locale,
): QuarterStrip {
	const words = t(locale);
	const place = (day: string): number => percent((daysBetween(first, day) + 0.5) / days);
	const lane = (severity: SeverityView | undefined, label: string, members: readonly Incident[]) => ({
		severity,
		label,
		stones: members.map(({ day }) => place(day)),
	});
	const happened = incidents.filter(({ kind }) => kind === 'incident');
	const bySeverity = corpus.taxonomy.severities.flatMap(({ id }) => {
		const severity = severityOf(corpus, locale, id);
		return severity
			? [
					lane(
						severity,
						severity.label,
						happened.filter((each) => each.severity === id),
					),
				]
			: [];
	});
	const others = [
		lane(
			undefined,
			words('retro.lane.unjudged'),
			happened.filter(({ severity }) => severity === undefined),
		),
		...(['near-miss', 'drill'] as const).map((kind) =>
			lane(
				undefined,
				words(`kind.${kind}`),
				incidents.filter((each) => each.kind === kind),
			),
		),
	];
	return {
		months: [0, 1, 2].map((offset) => {
			const day = `${first.slice(0, 5)}${String(Number(first.slice(5, 7)) + offset).padStart(2, '0')}-01`;
			return { label: monthText(locale, day), x: percent(daysBetween(first, day) / days) };
		}),
		today: finished ? undefined : percent(daysSoFar / days),
		lanes: [...bySeverity, ...others.filter(({ stones }) => stones.length > 0)],
	};
}

function percent(share: number): number {
	return Math.round(share * 10_000) / 100;
}
