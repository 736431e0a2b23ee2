/** Causes by quarter and by service: what looks like single cases becomes a pattern when it is read together. */
import { type CauseGrid, causeByQuarter, causeByService } from '../analyse/cause-grid.ts';
import type { CauseLevel } from '../analyse/cause-levels.ts';
import type { IncidentFacts } from '../analyse/facts.ts';
import { numberText, shortQuarterText } from '../i18n/quantities.ts';
import { idsCell, numberCell, shadedCell, textCell } from './cells.ts';
import type { Figure, FigureContext, FigureTable } from './figure.ts';
import { causeName, labelOf } from './names.ts';
import { ifEnough } from './say.ts';

/** Columns that fit on a page: the latest quarters, the services with most incidents. */
const mostQuarters = 12;
const mostServices = 12;

export function causeQuarters(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	return figureOf('cause-quarters', context, (level) =>
		lastColumns(causeByQuarter(facts, level), mostQuarters, shortQuarterText),
	);
}

export function causeServices(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	return figureOf('cause-services', context, (level) => {
		const grid = causeByService(facts, level);
		return {
			...grid,
			columns: grid.columns
				.slice(0, mostServices)
				.map((column) => ({ ...column, label: labelOf(context.names.services, column.id) })),
			rows: grid.rows.map((row) => ({ ...row, cells: row.cells.slice(0, mostServices) })),
		};
	});
}

interface LabelledGrid extends CauseGrid {
	readonly columns: readonly (CauseGrid['columns'][number] & { readonly label: string })[];
}

/** A grid with its last columns only, and the causes that are in them. */
function lastColumns(grid: CauseGrid, most: number, label: (id: string) => string): LabelledGrid {
	return {
		...grid,
		columns: grid.columns.slice(-most).map((column) => ({ ...column, label: label(column.id) })),
		rows: grid.rows
			.map((row) => ({ ...row, cells: row.cells.slice(-most) }))
			.filter(({ cells }) => cells.some(({ length }) => length > 0)),
	};
}

function figureOf(
	id: 'cause-quarters' | 'cause-services',
	context: FigureContext,
	gridOf: (level: CauseLevel) => LabelledGrid,
): Figure {
	const [families, leaves] = [gridOf('family'), gridOf('leaf')];
	return {
		id,
		...ifEnough(context.words, leaves.population.n, () => findingOf(id, leaves, context)),
		population: families.population,
		tables: [
			{ title: context.words('say.byFamily'), table: tableOf(families, context) },
			{ title: context.words('say.byCause'), table: tableOf(leaves, context) },
		],
		chart: undefined,
	};
}

function tableOf({ columns, rows }: LabelledGrid, { words, names }: FigureContext): FigureTable {
	const greatest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ length }) => length)));
	return {
		grid: true,
		columns: [
			{ label: words('say.cause') },
			...columns.map(({ label }) => ({ label, number: true })),
			{ label: words('say.incidents'), number: true },
		],
		rows: rows.map(({ cause, incidents, cells }) => [
			textCell(causeName(names, cause)),
			...cells.map((ids) => shadedCell(idsCell(words, ids), greatest)),
			numberCell(words, incidents),
		]),
	};
}

/** The cause that came up in most columns, if it is in more than one; where several did, that of most incidents. */
function findingOf(
	id: 'cause-quarters' | 'cause-services',
	{ columns, rows }: LabelledGrid,
	{ words, names }: FigureContext,
): string {
	const reach = rows.map(({ cause, cells }) => ({
		cause,
		in: cells.filter(({ length }) => length > 0).length,
	}));
	const widest = reach.reduce((most, one) => (one.in > most.in ? one : most), { cause: '', in: 0 });
	if (widest.in < 2) return words(`figure.${id}.single`);
	return words(`figure.${id}.finding`, {
		cause: causeName(names, widest.cause),
		count: numberText(words.locale, widest.in),
		total: numberText(words.locale, columns.length),
	});
}
