/** How many incidents were back, and what had been promised against it. */
import { cameBack } from '../analyse/came-back.ts';
import { compareShares } from '../analyse/compare-shares.ts';
import type { IncidentFacts } from '../analyse/facts.ts';
import { keep } from '../analyse/population.ts';
import { recurrences } from '../analyse/recurrence.ts';
import { type QuarterRecurrence, recurrenceByQuarter } from '../analyse/recurrence-by-quarter.ts';
import { numberText, quarterText, shortQuarterText } from '../i18n/quantities.ts';
import { idsCell, incidentCell, numberCell, textCell } from './cells.ts';
import type { Cell, Figure, FigureContext, FigureTable } from './figure.ts';
import { lazyTable } from './lazy-table.ts';
import { causeName } from './names.ts';
import { sentences, testOf } from './say.ts';

/** More rows nobody reads. */
const mostRows = 200;

export function recurrence(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words, record, quarter, quartersBefore } = context;
	const asked = new Set(facts.map(({ id }) => id));
	const { back, promises } = repeatsOf(record);
	const ours = back.filter(({ incident }) => asked.has(incident)).reverse();
	const quarters = recurrenceByQuarter(facts, back, promises, firstDayOf(record));
	const { population } = keep(
		facts,
		() => undefined,
		({ completeness }) => completeness,
	);
	// A quarter whose year before is not on record finds less than it had: it is no measure for another.
	const shareOf = (of: readonly QuarterRecurrence[]) => ({
		having: of.reduce((sum, { recurred }) => sum + recurred.length, 0),
		of: of.reduce((sum, { incidents }) => sum + incidents, 0),
	});
	const comparable = quarters.filter(({ wholeYearBefore }) => wholeYearBefore);
	const comparison = compareShares(
		shareOf(comparable.filter((one) => one.quarter === quarter)),
		shareOf(comparable.filter((one) => quartersBefore.includes(one.quarter))),
	);
	const total = shareOf(quarters);
	return {
		id: 'recurrence',
		...(total.of === 0
			? { sentence: words('say.n', { n: 0 }), verdict: 'too-few' as const }
			: {
					sentence: sentences(
						words('figure.recurrence.finding', {
							count: numberText(words.locale, total.having),
							n: numberText(words.locale, total.of),
						}),
						promiseText('done'),
						promiseText('open'),
					),
					...testOf(context, comparison, {
						up: 'figure.recurrence.more',
						down: 'figure.recurrence.fewer',
						tooFew: 'figure.recurrence.tooFew',
					}),
				}),
		population,
		tables: [
			{
				table: {
					columns: [
						{ label: words('say.quarter') },
						{ label: words('say.incidents'), number: true },
						{ label: words('figure.recurrence.recurred'), number: true },
						{ label: words('figure.recurrence.fresh'), number: true },
						{ label: words('figure.recurrence.done'), number: true },
						{ label: words('figure.recurrence.open'), number: true },
						{ label: words('figure.recurrence.dropped'), number: true },
					],
					rows: quarters.map(rowOf).reverse(),
				},
			},
			lazyTable(
				listTable,
				ours.length > mostRows
					? words('figure.recurrence.latest', { count: mostRows })
					: words('figure.recurrence.which'),
			),
		],
		chart:
			facts.length === 0
				? undefined
				: {
						stacked: true,
						across: {
							kind: 'names',
							title: words('say.quarter'),
							names: quarters.map((one) => shortQuarterText(one.quarter)),
						},
						values: { kind: 'linear', title: words('say.incidents'), unit: 'count', min: 0 },
						series: [true, false].flatMap((whole) => barsOf(whole)),
					},
	};

	function listTable(): FigureTable {
		return {
			columns: [
				{ label: words('row.title') },
				{ label: words('figure.recurrence.repeats') },
				{ label: words('figure.recurrence.days'), number: true },
				{ label: words('say.cause') },
			],
			rows: ours
				.slice(0, mostRows)
				.map(({ incident, repeats: [latest] }) => [
					incidentCell({ id: incident }),
					latest ? incidentCell({ id: latest.earlier }) : textCell('–'),
					numberCell(words, latest?.daysAfter),
					textCell(latest?.causes.map((cause) => causeName(context.names, cause)).join(', ') || '–'),
				]),
		};
	}

	function promiseText(state: 'done' | 'open'): string | undefined {
		const count = quarters.reduce((sum, { promised }) => sum + promised[state].length, 0);
		return count === 0 ? undefined : words.count(`figure.recurrence.after.${state}`, count);
	}

	function rowOf({ quarter, incidents, recurred, promised, wholeYearBefore }: QuarterRecurrence): Cell[] {
		const name = quarterText(words.locale, quarter);
		return [
			textCell(wholeYearBefore ? name : words('figure.recurrence.short', { quarter: name })),
			numberCell(words, incidents),
			idsCell(words, recurred),
			numberCell(words, incidents - recurred.length),
			idsCell(words, promised.done),
			idsCell(words, promised.open),
			idsCell(words, promised.dropped),
		];
	}

	/** Bars of quarters with a whole year before, or (hollow) of those without. */
	function barsOf(whole: boolean) {
		const bars = quarters.flatMap((one, position) =>
			one.wholeYearBefore === whole && one.incidents > 0 ? [{ ...one, position }] : [],
		);
		if (bars.length === 0) return [];
		const label = (key: 'recurred' | 'fresh'): string => {
			const name = words(`figure.recurrence.${key}`);
			return whole ? name : words('figure.recurrence.shortSeries', { label: name });
		};
		return [
			{
				label: label('recurred'),
				form: 'bars' as const,
				tone: 'series-1' as const,
				hollow: !whole,
				points: bars.map(({ position, recurred }) => [position, recurred.length] as const),
				behind: bars.map(({ recurred }) => recurred),
			},
			{
				label: label('fresh'),
				form: 'bars' as const,
				tone: 'faint' as const,
				hollow: !whole,
				points: bars.map(
					({ position, incidents, recurred }) => [position, incidents - recurred.length] as const,
				),
			},
		];
	}
}

const found = new WeakMap<readonly IncidentFacts[], ReturnType<typeof findRepeats>>();

/** What came back among a record, looked for once: a filter changes what is asked about, not what happened. */
function repeatsOf(record: readonly IncidentFacts[]): ReturnType<typeof findRepeats> {
	const repeats = found.get(record) ?? findRepeats(record);
	found.set(record, repeats);
	return repeats;
}

function findRepeats(record: readonly IncidentFacts[]) {
	return { back: recurrences(record), promises: cameBack(record) };
}

/** The first day of a record; `undefined` of none. */
function firstDayOf(record: readonly Pick<IncidentFacts, 'day'>[]): string | undefined {
	let first: string | undefined;
	for (const { day } of record) if (first === undefined || day < first) first = day;
	return first;
}
