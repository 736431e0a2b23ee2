/** What the script of the trends page fetches, and the figures of all incidents as CSV files. */
import { pack } from '../analyse/pack.ts';
import { figureCsv } from '../charts/csv.ts';
import type { TitlesOfYear } from '../charts/titles.ts';
import type { TrendsWords } from '../charts/trends-element.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { dictionaryOf, type Locale } from '../i18n/t.ts';
import { plainInline } from '../render/inline.ts';
import { corpusFacts } from './facts.ts';
import { figureFile, makeFigures } from './figures.ts';
import { namesOf } from './names.ts';

type Source = Pick<Corpus<unknown>, 'site' | 'taxonomy' | 'today' | 'incidents'>;

/** Keys of the dictionary that figures may use begin with these. */
export const figureKeys = [
	'action.',
	'actionStatus.',
	'actionType.',
	'barrier.',
	'count.',
	'detection.',
	'duration.',
	'figure.',
	'filter.',
	'gap.',
	'home.unjudged',
	'kind.',
	'leftOut.',
	'metric.',
	'milestone.',
	'mitigation.',
	'population.',
	'role.',
	'row.',
	'say.',
	'source.',
	'strength.',
	'threshold.',
	'trends.selected',
	'trigger.',
	'verdict.',
] as const;

/** The text of each file by its name under `/data/`, made when it is asked for. */
export function trendsFiles(corpus: Source): ReadonlyMap<string, () => string> {
	const years = Map.groupBy(
		corpus.incidents.map(({ incident }) => incident),
		({ day }) => day.slice(0, 4),
	);
	const titles = (year: string): TitlesOfYear =>
		(years.get(year) ?? []).map(({ id, title, lang }) => [id, plainInline(title), lang]);
	return new Map<string, () => string>([
		['trends.json', () => JSON.stringify(pack(corpusFacts(corpus)))],
		...corpus.site.locales.map(
			(locale) => [`trends-${locale}.json`, () => JSON.stringify(trendsWords(corpus, locale))] as const,
		),
		...[...years.keys()].map((year) => [`titles-${year}.json`, () => JSON.stringify(titles(year))] as const),
		...corpus.site.locales.flatMap((locale) => csvFiles(corpus, locale)),
	]);
}

function trendsWords(corpus: Source, locale: Locale): TrendsWords {
	return {
		dictionary: dictionaryOf(locale, figureKeys),
		names: namesOf(corpus, locale),
		today: corpus.today,
	};
}

function csvFiles(corpus: Source, locale: Locale): (readonly [name: string, text: () => string])[] {
	const made = makeFigures(corpus, locale).figures;
	return made.map(({ id, tables }) => [figureFile(id, locale), () => figureCsv(tables)]);
}
