/** The page of one quarter's retrospective, of all teams or of one. */
import type { RetroSection } from '../../analyse/retro-agenda.ts';
import { retroAgenda } from '../../analyse/retro-agenda.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { dayText, quarterText } from '../format.ts';
import { type Page, pageOf } from '../page.ts';
import { type RetroCauses, retroCauses } from '../retro/causes.ts';
import { type RetroCharts, retroCharts } from '../retro/charts.ts';
import { type RetroDeeper, retroDeeper } from '../retro/deeper.ts';
import { type RetroIncidents, retroIncidents } from '../retro/incidents.ts';
import { decisionStub } from '../retro/markdown.ts';
import { type RetroPromises, retroPromises } from '../retro/promises.ts';
import { type RetroSeverity, retroSeverity } from '../retro/severity.ts';
import { type RetroScope, type RetroSource, retroScope } from '../retro/source.ts';
import {
	type RetroQuestionView,
	type RetroSurprises,
	retroQuestionViews,
	retroSurprises,
} from '../retro/talk.ts';
import { teamOf } from '../rows.ts';
import { absolute, href, retroPath } from '../urls.ts';

/** A link to another retrospective. */
export interface RetroLink {
	readonly label: string;
	readonly href: string;
	readonly current: boolean;
}

export interface RetroView {
	readonly page: Page;
	readonly listHref: string;
	readonly guideHref: string;
	/** The page's address with its host, for paper and notes. */
	readonly address: string;
	readonly title: string;
	/** `2026-q3` */
	readonly quarter: string;
	readonly team: { readonly id: string; readonly label: string } | undefined;
	/** First and last day, `YYYY-MM-DD`. */
	readonly first: string;
	readonly last: string;
	/** From when to when, as of which day, and that it is not over. */
	readonly facts: readonly string[];
	readonly finished: boolean;
	readonly today: string;
	/** The same quarter of all teams and of each team that has one; empty with fewer than two. */
	readonly teams: readonly RetroLink[];
	readonly earlier: RetroLink | undefined;
	readonly later: RetroLink | undefined;
	/** The sections in their order. */
	readonly agenda: readonly {
		readonly section: RetroSection;
		readonly title: string;
		readonly minutes: number;
	}[];
	readonly promises: RetroPromises;
	readonly incidents: RetroIncidents;
	readonly severity: RetroSeverity;
	readonly causes: RetroCauses;
	readonly charts: RetroCharts;
	readonly surprises: RetroSurprises;
	readonly deeper: readonly RetroDeeper[];
	readonly questions: readonly RetroQuestionView[];
	/** Markdown with room for decisions, for a meeting note. */
	readonly stub: string;
}

/** A retrospective that has a page. */
export interface RetroKey {
	readonly quarter: string;
	/** Id of a team; `undefined` for all of them. */
	readonly team: string | undefined;
}

/** One retrospective; `keys` are all that have pages, so that links lead to pages that are there. */
export function retroView(
	source: RetroSource,
	locale: Locale,
	{ quarter, team }: RetroKey,
	keys: readonly RetroKey[],
): RetroView {
	const { corpus } = source;
	const words = t(locale);
	const scope = retroScope(source, quarter, team);
	const { range } = scope;
	const name = quarterText(locale, quarter);
	const label = team === undefined ? undefined : teamOf(corpus, locale, team).label;
	const title =
		label === undefined
			? words('retro.title', { quarter: name })
			: words('retro.titleOfTeam', { quarter: name, team: label });
	const page = pageOf(corpus, locale, {
		path: retroPath(quarter, team),
		title,
		description: words('retro.description', { quarter: name }),
	});
	const promises = retroPromises(source, scope, locale);
	return {
		page,
		listHref: href(corpus.site, locale, '/retros/'),
		guideHref: href(corpus.site, locale, '/handbook/retrospective/'),
		address: absolute(corpus.site, page.href),
		title,
		quarter,
		team: team === undefined || label === undefined ? undefined : { id: team, label },
		first: range.first,
		last: range.last,
		facts: factsOf(scope, corpus.today, locale),
		finished: range.finished,
		today: corpus.today,
		...linksOf(source, locale, { quarter, team }, keys),
		agenda: retroAgenda.map(({ section, minutes }) => ({
			section,
			minutes,
			title: words(`retro.${section}`),
		})),
		promises,
		incidents: retroIncidents(source, scope, locale),
		severity: retroSeverity(source, scope, locale),
		causes: retroCauses(source, scope, locale),
		charts: retroCharts(source, scope, locale),
		surprises: retroSurprises(source, scope, locale),
		deeper: retroDeeper(source, scope, locale),
		questions: retroQuestionViews(source, scope, promises.overdueTotal, locale),
		stub: decisionStub(words),
	};
}

function factsOf({ range }: RetroScope, today: string, locale: Locale): string[] {
	const words = t(locale);
	return [
		words('retro.days', { first: dayText(locale, range.first), last: dayText(locale, range.last) }),
		words('retro.asOf', { day: dayText(locale, today) }),
		...(range.finished ? [] : [words('retro.unfinished', { days: range.daysSoFar, of: range.days })]),
	];
}

function linksOf(
	{ corpus }: RetroSource,
	locale: Locale,
	{ quarter, team }: RetroKey,
	keys: readonly RetroKey[],
): Pick<RetroView, 'teams' | 'earlier' | 'later'> {
	const link = (key: RetroKey, label: string): RetroLink => ({
		label,
		href: href(corpus.site, locale, retroPath(key.quarter, key.team)),
		current: key.quarter === quarter && key.team === team,
	});
	const here = keys.filter((key) => key.quarter === quarter);
	// Keys are newest first.
	const same = keys.filter((key) => key.team === team);
	const at = same.findIndex((key) => key.quarter === quarter);
	const near = (key: RetroKey | undefined) => key && link(key, quarterText(locale, key.quarter));
	return {
		teams:
			here.length < 2
				? []
				: here.map((key) =>
						link(
							key,
							key.team === undefined ? t(locale)('retro.everybody') : teamOf(corpus, locale, key.team).label,
						),
					),
		earlier: near(same[at + 1]),
		later: at > 0 ? near(same[at - 1]) : undefined,
	};
}
