/** The data files of an edition, and the manual of their columns. */
import type { Corpus } from '../corpus/corpus.ts';
import { actionColumns, type PromisedAction } from '../feeds/action-columns.ts';
import { incidentColumns, type Writing } from '../feeds/incident-columns.ts';
import { lessonColumns, type TaughtBy } from '../feeds/lesson-columns.ts';
import { type Column, csvTable, jsonTable } from '../feeds/table.ts';
import type { Locale } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { plainInline, renderInline } from '../render/inline.ts';
import { promisedBy } from './action-rows.ts';
import { isoText } from './format.ts';
import { learntFrom } from './lesson-views.ts';
import { absolute, assetHref, href, incidentPath } from './urls.ts';

type Source = Pick<Corpus<unknown>, 'site' | 'today' | 'incidents'>;

/** The text of each data file, by its name under `/data/`. */
export const dataFiles: Readonly<Record<string, (corpus: Source) => string>> = {
	'incidents.json': (corpus) => jsonTable(incidentColumns(writing(corpus)), incidents(corpus)),
	'incidents.csv': (corpus) => csvTable(incidentColumns(writing(corpus)), incidents(corpus)),
	'actions.json': (corpus) => jsonTable(actionColumns(writing(corpus)), actions(corpus)),
	'actions.csv': (corpus) => csvTable(actionColumns(writing(corpus)), actions(corpus)),
	'lessons.json': (corpus) => jsonTable(lessonColumns(writing(corpus)), lessons(corpus)),
	'lessons.csv': (corpus) => csvTable(lessonColumns(writing(corpus)), lessons(corpus)),
};

/** A group of data files of the same records. */
export interface DataManual {
	readonly id: 'incidents' | 'actions' | 'lessons';
	readonly files: readonly { readonly name: string; readonly href: string }[];
	/** The meanings are HTML. */
	readonly columns: readonly { readonly name: string; readonly meaning: string }[];
}

/** The manual of all data files in one language. */
export function dataManuals(corpus: Source, locale: Locale): DataManual[] {
	const manual = (
		id: DataManual['id'],
		columns: readonly Pick<Column<never>, 'name' | 'meaning'>[],
	): DataManual => ({
		id,
		files: ['json', 'csv', ...(id === 'actions' ? ['ics'] : [])].map((ending) => ({
			name: `${id}.${ending}`,
			href: assetHref(corpus.site, `/data/${id}.${ending}`),
		})),
		columns: columns.map(({ name, meaning }) => ({ name, meaning: renderInline(meaning[locale]) })),
	});
	return [
		manual('incidents', incidentColumns(writing(corpus))),
		manual('actions', actionColumns(writing(corpus))),
		manual('lessons', lessonColumns(writing(corpus))),
	];
}

function incidents(corpus: Source): Incident[] {
	return corpus.incidents.map(({ incident }) => incident);
}

function actions(corpus: Source): PromisedAction[] {
	return promisedBy(incidents(corpus));
}

function lessons(corpus: Source): TaughtBy[] {
	return learntFrom(incidents(corpus)).map(({ lesson, ...rest }) => ({ ...rest, text: lesson.text }));
}

function writing({ site, today }: Source): Writing {
	const locale = site.locales[0] ?? 'en';
	return {
		address: ({ id }) => absolute(site, href(site, locale, incidentPath(id))),
		plain: plainInline,
		time: isoText,
		today,
	};
}
