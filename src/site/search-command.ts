/** A question at the terminal → answers as data: the same index, the same engine and the same ranking as the search page. */
import { type Locale, t } from '../i18n/t.ts';
import { buildIndex } from '../search/build-index.ts';
import { type Correction, correctionsOf } from '../search/corrections.ts';
import type { FoundPage } from '../search/engine.ts';
import type { FilterName, Selection } from '../search/filters.ts';
import { openIndex } from '../search/open-index.ts';
import type { Match } from '../search/search.ts';
import { loadSite, type SiteCorpus } from './load.ts';
import { causeOf, serviceOf, severityOf } from './rows.ts';
import { searchContent } from './search-documents.ts';
import type { Settings } from './settings.ts';

export interface SearchQuestion {
	readonly question: string;
	readonly selection: Selection;
	/** The reader's language: of the labels, and of the answers that come first where the question has no Hangul. */
	readonly locale: Locale;
	/** How many answers of each list are given. */
	readonly limit: number;
}

/** An answer, with labels in the reader's language; `undefined` for what the report does not say. */
export interface TerminalAnswer {
	/** Path of the page on the site. */
	readonly path: string;
	readonly title: string;
	readonly lang: string | undefined;
	readonly kind: string | undefined;
	readonly sameError: string | undefined;
	readonly mitigation: string | undefined;
	readonly stopped: string | undefined;
	readonly commands: readonly string[];
	readonly severity: string | undefined;
	readonly day: string;
	readonly impact: string | undefined;
	readonly cause: string | undefined;
	readonly services: readonly string[];
	readonly openActions: number;
	/** Day of the last recurrence. */
	readonly cameBack: string | undefined;
	readonly missing: readonly string[];
}

export interface SearchReply {
	/** How many there are, and the first of them, best first. */
	readonly found: number;
	readonly answers: readonly TerminalAnswer[];
	readonly foundInOtherLanguages: number;
	readonly inOtherLanguages: readonly TerminalAnswer[];
	/** Whether those answer so much better that they come first. */
	readonly othersFirst: boolean;
	readonly corrections: readonly Correction[];
	/** The words of the question with what was searched for each. */
	readonly understood: readonly { readonly written: string; readonly searches: readonly string[] }[];
}

/** What stands in the way of an answer: there are no reports. */
export class NothingToSearchError extends Error {}

/** Reads the reports, indexes them and asks. Reports with errors are left out, as in the editor's preview. */
export async function searchReports(
	settings: Settings,
	{ question, selection, locale, limit }: SearchQuestion,
	progress: (done: number, total: number) => void,
): Promise<SearchReply> {
	const { corpus } = loadSite(settings, { onProgress: progress });
	if (corpus.incidents.length === 0) throw new NothingToSearchError('There are no reports to search.');
	const { search, close } = await openIndex(await buildIndex(searchContent(corpus)));
	try {
		const { matches, others, othersFirst, groups } = await search.ask(question, selection, locale);
		const answersOf = (list: readonly Match[]) =>
			Promise.all(
				list.slice(0, limit).map(async (match) => answerOf(corpus, locale, match, await match.page())),
			);
		return {
			found: matches.length,
			answers: await answersOf(matches),
			foundInOtherLanguages: others.length,
			inOtherLanguages: await answersOf(others),
			othersFirst,
			corrections: correctionsOf(groups),
			understood: groups.map(({ written, alternatives }) => ({
				written,
				searches: alternatives.map((alternative) => alternative.search),
			})),
		};
	} finally {
		close();
	}
}

function answerOf(
	corpus: SiteCorpus,
	locale: Locale,
	{ missing, sameError }: Match,
	{ meta, filters, raw_url: path }: FoundPage,
): TerminalAnswer {
	const first = (name: FilterName) => filters[name]?.[0];
	const severity = first('severity');
	const { mitigation, root } = meta;
	return {
		path,
		title: meta.title,
		lang: first('lang'),
		kind: first('kind'),
		sameError,
		mitigation: mitigation && t(locale)(`mitigation.${mitigation}` as Parameters<ReturnType<typeof t>>[0]),
		stopped: meta.stopped,
		commands: meta.commands ? (JSON.parse(meta.commands) as string[]) : [],
		severity: severity && (severityOf(corpus, locale, severity)?.label ?? severity),
		day: meta.day,
		impact: meta[`impact-${locale}`],
		cause: root && causeOf(corpus, locale, root).label,
		services: (filters.service ?? []).map((id) => serviceOf(corpus, locale, id).label),
		openActions: Number(meta.open ?? 0),
		cameBack: meta.back,
		missing,
	};
}
