/** What safeguards did when they were needed. */
import { type BarrierResult, barriersOf } from '../analyse/barriers.ts';
import type { IncidentFacts } from '../analyse/facts.ts';
import { numberText } from '../i18n/quantities.ts';
import { idsCell, numberCell, shareCell, textCell } from './cells.ts';
import type { Figure, FigureContext } from './figure.ts';
import { ifEnough } from './say.ts';
import type { Tone } from './spec.ts';

const tones: { readonly [result in BarrierResult]: Tone } = {
	held: 'good',
	failed: 'bad',
	absent: 'faint',
	bypassed: 'series-4',
};

export function barriers(facts: readonly IncidentFacts[], { words }: FigureContext): Figure {
	const { results, total, population } = barriersOf(facts);
	const count = (wanted: BarrierResult): string =>
		numberText(words.locale, results.find(({ result }) => result === wanted)?.barriers ?? 0);
	return {
		id: 'barriers',
		...ifEnough(words, population.n, () =>
			words('figure.barriers.finding', {
				total: numberText(words.locale, total),
				n: numberText(words.locale, population.n),
				held: count('held'),
				failed: count('failed'),
				absent: count('absent'),
				bypassed: count('bypassed'),
			}),
		),
		population,
		tables: [
			{
				table: {
					columns: [
						{ label: words('figure.barriers.result') },
						{ label: words('figure.barriers.safeguards'), number: true },
						{ label: words('say.share'), number: true },
						{ label: words('say.incidents'), number: true },
					],
					rows: results.map(({ result, barriers, behind }) => [
						textCell(words(`barrier.${result}`)),
						numberCell(words, barriers),
						shareCell(words, total === 0 ? undefined : barriers / total),
						idsCell(words, behind),
					]),
				},
			},
		],
		chart:
			total === 0
				? undefined
				: {
						horizontal: true,
						across: {
							kind: 'names',
							title: words('figure.barriers.result'),
							names: results.map(({ result }) => words(`barrier.${result}`)),
						},
						values: { kind: 'linear', title: words('figure.barriers.safeguards'), unit: 'count', min: 0 },
						series: results.map(({ result, barriers, behind }, position) => ({
							label: words(`barrier.${result}`),
							form: 'bars',
							tone: tones[result],
							points: [[position, barriers]],
							behind: [behind],
						})),
						stacked: true,
					},
	};
}
