/** A 5-Whys analysis as an outline of questions and answers. */
import type { Locale } from '../i18n/t.ts';
import type { confidences, FiveWhys, stopReasons, WhyNode } from '../model/five-whys.ts';
import { renderInline } from '../render/inline.ts';
import { type CauseView, causeOf, foreign, type Named } from './rows.ts';
import { fiveWhysPath, href } from './urls.ts';

/** One question; the texts are HTML. */
export interface WhyView {
	readonly number: number;
	readonly depth: number;
	readonly why: string;
	readonly because: string;
	readonly evidence: string | undefined;
	readonly confidence: (typeof confidences)[number] | undefined;
	readonly cause: CauseView | undefined;
	readonly stop: (typeof stopReasons)[number] | undefined;
	readonly children: readonly WhyView[];
}

export interface WhysView {
	readonly id: string;
	readonly href: string;
	readonly lang: string | undefined;
	/** HTML. */
	readonly title: string;
	/** HTML. */
	readonly problem: string;
	readonly roots: readonly WhyView[];
}

export function whysOf(corpus: Named, locale: Locale, analysis: FiveWhys): WhysView {
	return {
		id: analysis.id,
		href: href(corpus.site, locale, fiveWhysPath(analysis.id)),
		lang: foreign(analysis.lang, locale),
		title: renderInline(analysis.title),
		problem: renderInline(analysis.problem),
		roots: analysis.roots.map((node) => whyOf(corpus, locale, node)),
	};
}

function whyOf(corpus: Named, locale: Locale, node: WhyNode): WhyView {
	return {
		number: node.number,
		depth: node.depth,
		why: renderInline(node.why),
		because: renderInline(node.because),
		evidence: node.evidence && renderInline(node.evidence),
		confidence: node.confidence,
		cause: node.cause === undefined ? undefined : causeOf(corpus, locale, node.cause),
		stop: node.stop,
		children: node.children.map((child) => whyOf(corpus, locale, child)),
	};
}
