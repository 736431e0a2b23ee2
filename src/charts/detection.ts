/** Who noticed incidents first, quarter by quarter, and what kept them from being seen sooner. */
import { compareShares } from '../analyse/compare-shares.ts';
import { detectionGapsOf } from '../analyse/detection-gaps.ts';
import { type DetectionSources, detectedBy, type Noticer, noticers } from '../analyse/detection-sources.ts';
import type { IncidentFacts } from '../analyse/facts.ts';
import { numberText, quarterText, shortQuarterText } from '../i18n/quantities.ts';
import { idsCell, numberCell, shareCell, textCell } from './cells.ts';
import type { Cell, Figure, FigureContext, FigureTable } from './figure.ts';
import { testOf } from './say.ts';
import type { Tone } from './spec.ts';

const tones: { readonly [who in Noticer]: Tone } = {
	machines: 'series-1',
	staff: 'series-2',
	outside: 'series-3',
};

export function detection(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words, quarter, quartersBefore } = context;
	const detected = detectedBy(facts);
	const quarters = detected.quarters.filter(({ n }) => n > 0);
	const outsideOf = (of: readonly DetectionSources['quarters'][number][]) => ({
		having: of.reduce((sum, { by }) => sum + by.outside.length, 0),
		of: of.reduce((sum, { n }) => sum + n, 0),
	});
	const comparison = compareShares(
		outsideOf(quarters.filter((one) => one.quarter === quarter)),
		outsideOf(quarters.filter((one) => quartersBefore.includes(one.quarter))),
	);
	const total = outsideOf(quarters);
	return {
		id: 'detection',
		...(total.of === 0
			? { sentence: words('say.n', { n: 0 }), verdict: 'too-few' as const }
			: {
					sentence: words('figure.detection.finding', {
						count: numberText(words.locale, total.having),
						n: numberText(words.locale, total.of),
					}),
					...testOf(context, comparison, {
						up: 'figure.detection.more',
						down: 'figure.detection.fewer',
					}),
				}),
		population: detected.population,
		tables: [
			{
				table: {
					columns: [
						{ label: words('say.quarter') },
						{ label: words('say.incidents'), number: true },
						...noticers.flatMap((who) => [
							{ label: words(`figure.detection.${who}`), number: true },
							{ label: words('say.share'), number: true },
						]),
					],
					rows: quarters
						.map(({ quarter, n, by }): Cell[] => [
							textCell(quarterText(words.locale, quarter)),
							numberCell(words, n),
							...noticers.flatMap((who) => [idsCell(words, by[who]), shareCell(words, by[who].length / n)]),
						])
						.reverse(),
				},
			},
			{
				title: words('detection.source'),
				table: listTable(
					words('detection.source'),
					detected.sources.map(({ source, behind }) => [words(`source.${source}`), behind]),
				),
			},
			...gapTables(),
		],
		chart:
			quarters.length === 0
				? undefined
				: {
						stacked: true,
						across: {
							kind: 'names',
							title: words('say.quarter'),
							// A share means little without how many it is of.
							names: quarters.map((one) => `${shortQuarterText(one.quarter)} (n = ${one.n})`),
						},
						values: { kind: 'linear', title: words('say.share'), unit: 'percent', min: 0, max: 100 },
						series: noticers.map((who) => ({
							label: words(`figure.detection.${who}`),
							form: 'bars',
							tone: tones[who],
							points: quarters.map(({ n, by }, position) => [position, (by[who].length / n) * 100]),
							behind: quarters.map(({ by }) => by[who]),
						})),
					},
	};

	function listTable(label: string, rows: readonly (readonly [string, readonly string[]])[]): FigureTable {
		return {
			columns: [{ label }, { label: words('say.incidents'), number: true }],
			rows: rows.map(([name, behind]) => [textCell(name), idsCell(words, behind)]),
		};
	}

	function gapTables(): Figure['tables'] {
		const { gaps, thresholds } = detectionGapsOf(facts);
		const listed = [
			['detection.gap', gaps.map(({ value, behind }) => [words(`gap.${value}`), behind])],
			['detection.threshold', thresholds.map(({ value, behind }) => [words(`threshold.${value}`), behind])],
		] as const;
		return listed.flatMap(([key, rows]) =>
			rows.length === 0
				? []
				: [{ title: words(key), table: listTable(words(key), rows as [string, readonly string[]][]) }],
		);
	}
}
