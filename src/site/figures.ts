/** Figures of a corpus as pages print them. */
import { toHtml } from 'hast-util-to-html';
import type { IncidentFacts } from '../analyse/facts.ts';
import { everything, type Selection, select } from '../analyse/selection.ts';
import type { Figure, FigureContext } from '../charts/figure.ts';
import type { FigureAlone } from '../charts/figure-element.ts';
import { figureContext, figures, withOtherKinds } from '../charts/figures.ts';
import {
	findingParts,
	type IncidentLink,
	type Part,
	type Printing,
	populationText,
	tableParts,
	titleOf,
} from '../charts/markup.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Key, type Locale, t } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { type FigureId, figureIds } from '../model/vocabulary.ts';
import { plainInline } from '../render/inline.ts';
import { corpusFacts } from './facts.ts';
import { namesOf } from './names.ts';
import { foreign } from './rows.ts';
import { assetHref, href, incidentPath } from './urls.ts';

/** A figure as it is printed; the script of the page takes over from there. */
export interface FigureView {
	readonly id: FigureId;
	/** Id of its element, unique on the page. */
	readonly anchor: string;
	readonly title: string;
	readonly definition: string;
	/** HTML. */
	readonly finding: string;
	readonly population: string;
	/** HTML. */
	readonly tables: string;
	/** Whether the table is itself the picture. */
	readonly grid: boolean;
	/** Address of the numbers of all incidents; `undefined` for a figure of some, whose numbers its script saves. */
	readonly csv: string | undefined;
	/** What the element brings to a page that does not count again; `undefined` on the page that does. */
	readonly alone?: {
		readonly json: string;
		/** Address of the dictionary; the titles of incidents stand beside it. */
		readonly words: string;
		/** Address of the site in the page's language. */
		readonly root: string;
	};
}

/** Rows that a page prints of a table; the CSV file has all. */
const mostRows = 50;

type Source = Pick<Corpus<unknown>, 'site' | 'taxonomy' | 'today' | 'incidents'>;

/** The figures of a selection in the order of the trends page, all of them or those that are named, with what they were made in. */
export function makeFigures(
	corpus: Source,
	locale: Locale,
	selection: Selection = everything,
	ids: readonly FigureId[] = figureIds,
): {
	readonly figures: readonly Figure[];
	readonly context: FigureContext;
	readonly selected: readonly IncidentFacts[];
} {
	const facts = corpusFacts(corpus);
	const { selected, otherKinds } = select(facts, selection);
	const surroundings = { words: t(locale), names: namesOf(corpus, locale), today: corpus.today };
	const context = figureContext(surroundings, selection, facts);
	return {
		figures: figures
			.filter(({ id }) => ids.includes(id))
			.map(({ make }) => withOtherKinds(make(selected, context), otherKinds)),
		context,
		selected,
	};
}

/** A figure as a page prints it. */
export function figureView(corpus: Source, locale: Locale, figure: Figure): FigureView {
	const words = t(locale);
	const printing: Printing = { words, linkOf: incidentLinks(corpus, locale), mostRows, opens: false };
	return {
		id: figure.id,
		anchor: figure.id,
		title: titleOf(figure, words),
		definition: words(`figure.${figure.id}.definition` as Key),
		finding: htmlOf(findingParts(figure, printing)),
		population: populationText(figure.population, words),
		tables: htmlOf(tableParts(figure, printing)),
		grid: figure.tables.some(({ table }) => table.grid),
		csv: assetHref(corpus.site, `/data/${figureFile(figure.id, locale)}`),
	};
}

/**
 * A figure as a page prints it that has no script to count again: it brings its numbers, and fetches titles of incidents.
 * `anchor` is the id of its element.
 */
export function figureAlone(corpus: Source, locale: Locale, figure: Figure, anchor: string): FigureView {
	const incidents = incidentsById(corpus);
	const ids = [
		...(figure.chart?.series ?? []).flatMap(({ behind = [] }) => behind.flat()),
		...figure.tables.flatMap(({ table }) =>
			table.rows.flatMap((row) =>
				row.flatMap(({ behind = [], incident }) => [...behind, incident ?? []].flat()),
			),
		),
	];
	const years = new Set(ids.flatMap((id) => incidents.get(id)?.day.slice(0, 4) ?? []));
	const alone: FigureAlone = { figure, years: [...years].sort() };
	return {
		...figureView(corpus, locale, figure),
		anchor,
		csv: undefined,
		alone: {
			json: JSON.stringify(alone),
			words: assetHref(corpus.site, `/data/trends-${locale}.json`),
			root: href(corpus.site, locale, '/'),
		},
	};
}

/** The name of the CSV file of a figure of all incidents. */
export function figureFile(id: FigureId, locale: Locale): string {
	return `trends-${id}-${locale}.csv`;
}

function incidentLinks(corpus: Source, locale: Locale): (id: string) => IncidentLink | undefined {
	const byId = incidentsById(corpus);
	return (id) => {
		const incident = byId.get(id);
		if (!incident) return undefined;
		return {
			id,
			href: href(corpus.site, locale, incidentPath(id)),
			title: plainInline(incident.title),
			lang: foreign(incident.lang, locale),
		};
	};
}

const indexes = new WeakMap<Source['incidents'], ReadonlyMap<string, Incident>>();

/** The incidents of a corpus by id, put together once: retrospectives alone print figures by the hundred. */
function incidentsById({ incidents }: Source): ReadonlyMap<string, Incident> {
	let index = indexes.get(incidents);
	if (!index) {
		index = new Map(incidents.map(({ incident }) => [incident.id, incident]));
		indexes.set(incidents, index);
	}
	return index;
}

function htmlOf(parts: readonly Part[]): string {
	return toHtml({ type: 'root', children: structuredClone(parts) as never });
}
