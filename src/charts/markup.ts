/**
 * The parts of a figure that filters change, as a small tree of elements (hast's form): a build prints it as HTML, the
 * browser makes elements of it, and both show the same.
 */
import type { Population } from '../analyse/population.ts';
import { numberText } from '../i18n/quantities.ts';
import type { Key, Words } from '../i18n/words.ts';
import type { Cell, Figure, FigureTable } from './figure.ts';

/** An element of a tree. */
export interface Part {
	readonly type: 'element';
	readonly tagName: string;
	readonly properties: Readonly<Record<string, string | number | boolean>>;
	readonly children: readonly (Part | { readonly type: 'text'; readonly value: string })[];
}

/** An incident as a link. */
export interface IncidentLink {
	/** Id of the report. */
	readonly id: string;
	readonly href: string;
	readonly title: string;
	readonly lang?: string | undefined;
}

/** What the printing of figures needs. */
export interface Printing {
	readonly words: Words;
	/** `undefined` for an incident whose title is not at hand. */
	readonly linkOf: (id: string) => IncidentLink | undefined;
	/** Rows of a table that are printed at the most; the CSV file has all. */
	readonly mostRows: number;
	/** Whether counts are buttons that open the incidents behind them; only where a script can. */
	readonly opens: boolean;
}

/** An element with a class; children that are texts become text nodes. */
export function part(
	tagName: string,
	properties: Part['properties'],
	...children: readonly (Part | string)[]
): Part {
	return {
		type: 'element',
		tagName,
		properties,
		children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
	};
}

/** What a figure found: the sentence, and what a test says of it with its verdict before it. */
export function findingParts({ sentence, verdict, test }: Figure, { words }: Printing): Part[] {
	if (verdict === undefined) return [part('span', {}, sentence)];
	const word = part('strong', { className: `verdict verdict-${verdict}` }, words(`verdict.${verdict}`));
	const said = part('span', {}, ` ${test ?? sentence}`);
	return test === undefined ? [word, said] : [part('span', {}, `${sentence} `), word, said];
}

/** Whom a figure counts, in a sentence: n, who is left out and why, how complete the reports are. */
export function populationText({ n, leftOut, completeness }: Population, words: Words): string {
	const reasons = leftOut.map(({ reason, count }) =>
		words.count(`leftOut.${reason}` as Parameters<Words['count']>[0], count),
	);
	return [
		words('population.n', { n: numberText(words.locale, n) }),
		reasons.length > 0 ? words('population.leftOut', { reasons: reasons.join(', ') }) : '',
		completeness === undefined
			? ''
			: words('population.completeness', { percent: numberText(words.locale, completeness * 100, 0) }),
	]
		.filter((text) => text !== '')
		.join(' ');
}

/** The tables of a figure. Grids are pictures, of which the first is shown and the others wait to be opened. */
export function tableParts(figure: Figure, printing: Printing): Part[] {
	return figure.tables.map(({ title = titleOf(figure, printing.words), table }, index) => {
		const printed = tablePart(figure, title, table, printing);
		if (!table.grid || index === 0) return printed;
		return part('details', {}, part('summary', {}, title), printed);
	});
}

/** The title of a figure. */
export function titleOf({ id }: Pick<Figure, 'id'>, words: Words): string {
	return words(`figure.${id}.title` as Key);
}

function tablePart(figure: Figure, title: string, table: FigureTable, printing: Printing): Part {
	const { words, mostRows } = printing;
	const rows = table.rows.slice(0, mostRows);
	const left = table.rows.length - rows.length;
	const head = table.columns.map(({ label, number }) =>
		part('th', { scope: 'col', ...(number ? { className: 'number' } : {}) }, label),
	);
	const body = rows.map((row) =>
		part('tr', {}, ...row.map((cell, column) => cellPart(cell, column, table, printing))),
	);
	return part(
		'div',
		{ className: 'scroll-box', role: 'region', ariaLabel: regionName(figure, title, words), tabIndex: 0 },
		part(
			'table',
			{ className: table.grid ? 'table grid' : 'table' },
			part('caption', {}, title),
			part('thead', {}, part('tr', {}, ...head)),
			part('tbody', {}, ...body),
		),
		...(left > 0 ? [part('p', { className: 'section-note' }, words.count('figure.moreRows', left))] : []),
	);
}

/** Two figures may have tables of one title, and a reader who jumps between regions must tell them apart. */
function regionName(figure: Figure, title: string, words: Words): string {
	const own = titleOf(figure, words);
	return title === own ? title : `${own}: ${title}`;
}

function cellPart(cell: Cell, column: number, table: FigureTable, printing: Printing): Part {
	const classes = [
		...(table.columns[column]?.number ? ['number'] : []),
		...(cell.shade === undefined ? [] : [`shade-${cell.shade}`]),
	].join(' ');
	const properties = classes === '' ? {} : { className: classes };
	const content = contentOf(cell, printing);
	return column === 0
		? part('th', { scope: 'row', ...properties }, content)
		: part('td', properties, content);
}

function contentOf(cell: Cell, { words, linkOf, opens }: Printing): Part | string {
	if (cell.incident !== undefined) {
		const link = linkOf(cell.incident);
		if (!link) return cell.text;
		return part('a', { href: link.href, ...(link.lang ? { lang: link.lang } : {}) }, link.title);
	}
	if (!opens || cell.behind === undefined || cell.behind.length === 0) return cell.text;
	return part(
		'button',
		{
			type: 'button',
			className: 'behind',
			dataIds: cell.behind.join(' '),
			ariaLabel: `${cell.text}: ${words.count('figure.openIncidents', cell.behind.length)}`,
		},
		cell.text,
	);
}
