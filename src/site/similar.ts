/** Incidents like one, with the reasons in words: for the page of an incident and for the commands of writers. */
import { isOpen } from '../analyse/actions.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Locale, t } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { plainInline } from '../render/inline.ts';
import {
	type Reasons,
	type Similar,
	type SimilarIndex,
	similarIndex,
	similarToReport,
} from '../search/similar.ts';
import { type ReportLink, reportLink } from './report-link.ts';
import { causeOf, type Named, serviceOf } from './rows.ts';

/** One reason: what is shared, and what of it. */
export interface ReasonView {
	readonly kind: keyof Reasons;
	/** Plain text. */
	readonly text: string;
}

/** The reasons that there are, strongest kind first. */
export function reasonViews(corpus: Named, locale: Locale, reasons: Reasons): ReasonView[] {
	const { causes, services, signature, words } = reasons;
	const reason = (kind: keyof Reasons, texts: readonly string[]): ReasonView[] =>
		texts.length === 0 ? [] : [{ kind, text: texts.join(', ') }];
	return [
		...reason(
			'causes',
			causes.map((id) => causeOf(corpus, locale, id).label),
		),
		...reason('signature', signature === undefined ? [] : [signature.replace(/\s+/g, ' ').trim()]),
		...reason(
			'services',
			services.map((id) => serviceOf(corpus, locale, id).label),
		),
		...reason('words', words),
	];
}

/** What the next on-call wants to know of a similar incident. All texts are plain. */
export interface SimilarView {
	readonly incident: Incident;
	readonly score: number;
	readonly reasons: readonly ReasonView[];
	/** What stopped it: how, and the report's sentence. */
	readonly stopped: string | undefined;
	readonly open: readonly Incident['actions'][number][];
}

export function similarView(
	corpus: Named,
	locale: Locale,
	{ incident, score, reasons }: Similar,
): SimilarView {
	const final = incident.mitigation?.final;
	const stopped = [
		...(final ? [t(locale)(`mitigation.${final}`)] : []),
		...(incident.resolution ? [plainInline(incident.resolution)] : []),
	];
	return {
		incident,
		score,
		reasons: reasonViews(corpus, locale, reasons),
		stopped: stopped.length > 0 ? stopped.join(': ') : undefined,
		open: incident.actions.filter(isOpen),
	};
}

/** A similar incident on the page of another. */
export interface SimilarRow {
	readonly link: ReportLink;
	readonly reasons: readonly ReasonView[];
}

/** Fewer than this share no more than a service and some words. */
const leastOnPage = 0.15;

/**
 * Up to `most` incidents for the page of one. Words stand there only when nothing else is shared: which words say the
 * most changes with every new report, and a page should not.
 */
export function similarRows(
	corpus: Corpus<unknown>,
	locale: Locale,
	incident: Incident,
	most: number,
	except: ReadonlySet<string>,
): SimilarRow[] {
	return similarToReport(similarIndexOf(corpus), incident, { most, among: ({ id }) => !except.has(id) })
		.filter(
			({ score, reasons }) =>
				score >= leastOnPage || reasons.causes.length > 0 || reasons.signature !== undefined,
		)
		.map((similar) => {
			const reasons = reasonViews(corpus, locale, similar.reasons);
			const firm = reasons.filter(({ kind }) => kind !== 'words');
			return {
				link: reportLink(corpus, locale, similar.incident),
				reasons: firm.length > 0 ? firm : reasons,
			};
		});
}

const indexes = new WeakMap<readonly unknown[], SimilarIndex>();

/** The index of a corpus, made once. */
export function similarIndexOf({
	incidents,
	taxonomy,
}: Pick<Corpus<unknown>, 'incidents' | 'taxonomy'>): SimilarIndex {
	let index = indexes.get(incidents);
	if (!index) {
		index = similarIndex(
			incidents.map(({ incident }) => incident),
			taxonomy,
		);
		indexes.set(incidents, index);
	}
	return index;
}
