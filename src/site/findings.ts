/** What a figure of the trends page finds, as other pages tell it: in words, with a link to the figure. */
import type { IncidentFacts } from '../analyse/facts.ts';
import { everything, type Selection, writeSelection } from '../analyse/selection.ts';
import type { Figure, FigureContext, MakeFigure } from '../charts/figure.ts';
import { titleOf } from '../charts/markup.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Locale } from '../i18n/t.ts';
import type { FigureId } from '../model/vocabulary.ts';
import { href } from './urls.ts';

/** Which incidents a finding is of; all of them when nothing is named. */
export type FindingOf = Pick<Selection, 'service' | 'team' | 'cause'>;

export interface FindingView extends Pick<Figure, 'id' | 'sentence' | 'verdict' | 'test'> {
	/** Title of the figure. */
	readonly title: string;
	readonly href: string;
}

/** The finding of a figure that is made of some incidents. */
export function findingView(
	site: Corpus<unknown>['site'],
	make: MakeFigure,
	selected: readonly IncidentFacts[],
	context: FigureContext,
	of: FindingOf = {},
): FindingView {
	const figure = make(selected, context);
	const { id, sentence, verdict, test } = figure;
	const { words } = context;
	return {
		id,
		title: titleOf(figure, words),
		sentence,
		verdict,
		test,
		href: trendsHref(site, words.locale, id, of),
	};
}

/** The address of a figure of the trends page. */
export function trendsHref(
	site: Corpus<unknown>['site'],
	locale: Locale,
	figure: FigureId,
	of: FindingOf = {},
): string {
	const query = writeSelection({ ...everything, ...of }).toString();
	return `${href(site, locale, '/trends/')}${query === '' ? '' : `?${query}`}#${figure}`;
}
