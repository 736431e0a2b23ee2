/** Which few causes stand behind most incidents, or behind most of the time that customers lost. */
import { type ParetoMeasure, pareto } from '../analyse/pareto.ts';
import { everything, select } from '../analyse/selection.ts';
import { populationText } from '../charts/markup.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Locale, t } from '../i18n/t.ts';
import { corpusFacts } from './facts.ts';
import { type CauseView, causeOf } from './rows.ts';

/** Causes, the one behind most foremost. */
export interface ParetoView {
	readonly measure: ParetoMeasure;
	readonly rows: readonly {
		readonly cause: CauseView;
		/** Incidents, or minutes. */
		readonly amount: number;
		/** Whether some of the minutes are estimated. */
		readonly estimated: boolean;
		/** Share of the amount of the first, 0 to 100. */
		readonly barPercent: number;
		/** Share of all that has this cause or one above it, 0 to 100. */
		readonly coveredPercent: number;
	}[];
	/** How many causes there are; more than `rows` where the list is cut off. */
	readonly causes: number;
	/** How many incidents are counted, and who is left out why. */
	readonly population: string;
}

const mostOfPareto = 12;

/** The ranking of the causes of incidents. */
export function paretoView(
	corpus: Pick<Corpus<unknown>, 'site' | 'taxonomy' | 'incidents'>,
	locale: Locale,
	measure: ParetoMeasure,
): ParetoView {
	const { selected, otherKinds } = select(corpusFacts(corpus), everything);
	const { rows, population } = pareto(selected, measure, 'leaf');
	const amountOf = (row: (typeof rows)[number]): number =>
		measure === 'incidents' ? row.incidents : row.minutes;
	const most = Math.max(1, ...rows.slice(0, 1).map(amountOf));
	return {
		measure,
		rows: rows.slice(0, mostOfPareto).map((row) => ({
			cause: causeOf(corpus, locale, row.cause),
			amount: amountOf(row),
			estimated: row.estimated > 0,
			barPercent: tenths((amountOf(row) / most) * 100),
			coveredPercent: Math.round(row.covered * 100),
		})),
		causes: rows.length,
		population: populationText({ ...population, leftOut: [...otherKinds, ...population.leftOut] }, t(locale)),
	};
}

function tenths(value: number): number {
	return Math.round(value * 10) / 10;
}
