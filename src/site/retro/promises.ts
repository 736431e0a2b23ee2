/** What had been promised before a quarter and what became of it, and what the quarter itself promises. */
import { isOpen } from '../../analyse/actions.ts';
import { carriedOver } from '../../analyse/carried-over.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { type Promised, promisedBy, teamsOf } from '../action-rows.ts';
import { href, teamPath } from '../urls.ts';
import { type RetroAction, retroAction } from './report.ts';
import type { RetroScope, RetroSource } from './source.ts';

export interface RetroPromises {
	/** How many are open and late, in a sentence. */
	readonly sentence: string;
	/** What nobody can say of the others; `undefined` when there are none. */
	readonly unknown: string | undefined;
	/** The first of those that are open, the one due first foremost. */
	readonly open: readonly RetroAction[];
	readonly openTotal: number;
	readonly overdueTotal: number;
	/** The latest of those that are done. */
	readonly done: readonly RetroAction[];
	readonly doneTotal: number;
	/** What the quarter's own reports promise; `undefined` when they promise nothing. */
	readonly added: string | undefined;
	readonly allHref: string;
}

/** What fits into the time that there is; the page of actions has all. */
const mostOpen = 15;
const mostDone = 8;

export function retroPromises(
	source: RetroSource,
	{ range, team }: RetroScope,
	locale: Locale,
): RetroPromises {
	const { corpus } = source;
	const words = t(locale);
	const isOfTeam = (item: Promised): boolean => team === undefined || teamsOf(corpus, item).includes(team);
	// An action of another team's incident may be this team's to see to, so the whole corpus is looked through.
	const { open: allOpen, done: allDone, unknown: allUnknown } = carriedOver(source.promises, range.first);
	const [open, done, unknown] = [
		allOpen.filter(isOfTeam),
		allDone.filter(isOfTeam),
		allUnknown.filter(isOfTeam).length,
	];
	const overdue = open.filter(({ overdueDays }) => overdueDays !== undefined).length;
	const added = promisedBy(source.byQuarter.get(range.quarter) ?? []).filter(isOfTeam);
	return {
		sentence:
			open.length > 0
				? words.count('retro.promises.open', open.length, { overdue })
				: words(done.length > 0 ? 'retro.promises.allDone' : 'retro.promises.none'),
		unknown: unknown > 0 ? words.count('retro.promises.unknown', unknown) : undefined,
		open: open.slice(0, mostOpen).map((item) => retroAction(source, locale, item)),
		openTotal: open.length,
		overdueTotal: overdue,
		done: done.slice(0, mostDone).map((item) => retroAction(source, locale, item)),
		doneTotal: done.length,
		added:
			added.length > 0
				? words.count('retro.promises.new', added.length, {
						open: added.filter(({ action }) => isOpen(action)).length,
					})
				: undefined,
		allHref: href(corpus.site, locale, team === undefined ? '/actions/' : `${teamPath(team)}#actions`),
	};
}
