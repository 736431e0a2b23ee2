/** Which causes a quarter's incidents have, and which of them came back although something was promised. */
import type { CameBack } from '../../analyse/came-back.ts';
import { quarterCauses } from '../../analyse/quarter-causes.ts';
import { type Locale, t } from '../../i18n/t.ts';
import type { Action } from '../../model/action.ts';
import type { Incident } from '../../model/incident.ts';
import { plainInline, renderInline } from '../../render/inline.ts';
import { type CauseView, causeOf, foreign } from '../rows.ts';
import { type RetroReport, retroReport } from './report.ts';
import type { RetroScope, RetroSource } from './source.ts';

export interface RetroCauses {
	/** The most frequent first. */
	readonly rows: readonly {
		readonly cause: CauseView;
		readonly count: number;
		readonly yearBefore: number;
		readonly incidents: readonly RetroReport[];
	}[];
	/** How many more there are; `undefined` when all are listed. */
	readonly more: string | undefined;
	readonly cameBack: readonly RetroCameBack[];
}

/** An incident that repeats earlier ones. */
export interface RetroCameBack {
	readonly incident: RetroReport;
	/** What is to be said of it, the hardest first, at least one. */
	readonly times: readonly RetroRepeat[];
}

/** An earlier incident and what had been promised after it. */
export interface RetroRepeat {
	/** `again` where no promise is known. */
	readonly state: 'done' | 'overdue' | 'open' | 'dropped' | 'again';
	/** When, and how the promise stood. */
	readonly sentence: string;
	readonly earlier: RetroReport;
	readonly actions: readonly RetroPromise[];
}

/** An action of an earlier incident. */
export interface RetroPromise {
	readonly id: string;
	readonly href: string;
	/** HTML. */
	readonly title: string;
	readonly plain: string;
	readonly lang: string | undefined;
}

const mostCauses = 10;
const mostIncidents = 3;
const mostCameBack = 8;

export function retroCauses(source: RetroSource, scope: RetroScope, locale: Locale): RetroCauses {
	const causes = quarterCauses(scope.record, scope.range);
	const rows = causes.slice(0, mostCauses);
	return {
		rows: rows.map(({ cause, incidents, yearBefore }) => ({
			cause: causeOf(source.corpus, locale, cause),
			count: incidents.length,
			yearBefore,
			incidents: incidents
				.slice(-mostIncidents)
				.flatMap((id) => source.byId.get(id) ?? [])
				.map((incident) => retroReport(source, locale, incident)),
		})),
		more:
			causes.length > rows.length
				? t(locale).count('retro.causes.more', causes.length - rows.length)
				: undefined,
		cameBack: scope.incidents
			.filter(({ id }) => source.recurrenceById.has(id) || source.cameBackById.has(id))
			.slice(0, mostCameBack)
			.flatMap((incident) => cameBackOf(source, incident, locale)),
	};
}

const states: readonly RetroRepeat['state'][] = ['done', 'overdue', 'open', 'dropped', 'again'];

/** What an incident repeats: the promises by how they stood, or the latest earlier incident where none is known. */
function cameBackOf(source: RetroSource, incident: Incident, locale: Locale): RetroCameBack[] {
	const promises = source.cameBackById.get(incident.id) ?? [];
	const [latest] = source.recurrenceById.get(incident.id)?.repeats ?? [];
	const groups =
		promises.length > 0
			? [...Map.groupBy(promises, (each) => `${stateOf(each)} ${each.earlier}`).values()]
			: [];
	const times = groups.flatMap((group) => repeatOf(source, locale, group));
	if (times.length === 0 && latest) {
		const earlier = source.byId.get(latest.earlier);
		if (earlier) times.push(repeat(source, locale, 'again', earlier, latest.daysAfter, []));
	}
	if (times.length === 0) return [];
	times.sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
	return [{ incident: retroReport(source, locale, incident), times }];
}

function stateOf({ state, overdue }: CameBack): RetroRepeat['state'] {
	return overdue ? 'overdue' : state;
}

function repeatOf(source: RetroSource, locale: Locale, group: readonly CameBack[]): RetroRepeat[] {
	const [first] = group;
	const earlier = first && source.byId.get(first.earlier);
	if (!first || !earlier) return [];
	const ids = new Set(group.map(({ action }) => action));
	return [
		repeat(
			source,
			locale,
			stateOf(first),
			earlier,
			first.daysAfter,
			earlier.actions.filter(({ id }) => ids.has(id)),
		),
	];
}

function repeat(
	source: RetroSource,
	locale: Locale,
	state: RetroRepeat['state'],
	earlier: Incident,
	days: number,
	actions: readonly Action[],
): RetroRepeat {
	const report = retroReport(source, locale, earlier);
	return {
		state,
		sentence: t(locale).count(`retro.cameBack.${state}`, days),
		earlier: report,
		actions: actions.map(({ id, title }) => ({
			id,
			href: `${report.href}#action-${id}`,
			title: renderInline(title),
			plain: plainInline(title),
			lang: foreign(earlier.lang, locale),
		})),
	};
}
