/** How long promised actions take to be done, open ones counted as far as they have waited, and how many were done in time. */
import { closedInTime, type InTime } from '../analyse/closed-in-time.ts';
import type { IncidentFacts } from '../analyse/facts.ts';
import { type Survival, stepAt, survival } from '../analyse/survival.ts';
import { type ActionSpan, actionSpans } from '../analyse/time-to-close.ts';
import { numberText, percentText } from '../i18n/quantities.ts';
import type { Words } from '../i18n/words.ts';
import { numberCell, textCell } from './cells.ts';
import type { Cell, Figure, FigureContext, FigureTable } from './figure.ts';
import { severitiesIn, severityLabel } from './names.ts';
import { sentences } from './say.ts';
import type { ChartSpec, Series } from './spec.ts';

/** Fewest done actions of which a curve says anything, and fewest of a severity of which a share does. */
const fewest = 6;

/** The days after which the sentence tells how many are still open: a common promise for follow-up. */
const toldDays = 30;

export function actionClosing(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words, today } = context;
	const { spans, population } = actionSpans(facts, today);
	const curve = survival(spans.map(({ days, closed }) => ({ days, ended: closed })));
	const inTime = closedInTime(facts, today);
	const enough = curve.ended >= fewest;
	return {
		id: 'action-closing',
		sentence: sentences(
			enough
				? curveText(curve, words)
				: words('figure.action-closing.few', { n: curve.n, done: curve.ended }),
			inTimeText(inTime.all, words),
		),
		verdict: enough ? undefined : 'too-few',
		population,
		tables: [
			{ table: tableOfCurve(curve, spans, words) },
			{
				title: words('figure.action-closing.bySeverity'),
				table: tableOfSeverities(facts, inTime, context),
			},
		],
		chart: curve.steps.length === 0 ? undefined : chartOf(curve, spans, words),
	};
}

function curveText(curve: Survival, words: Words): string {
	const { n, medianDays, medianLow, medianHigh } = curve;
	const then = stepAt(curve, toldDays);
	const percent = (share: number): string => percentText(words.locale, Math.round(share * 100));
	return sentences(
		medianDays === undefined
			? words('figure.action-closing.notHalf', { n })
			: words('figure.action-closing.median', {
					n,
					median: words('say.median', {
						median: words.count('say.days', medianDays),
						low: words.count('say.days', medianLow ?? 0),
						high:
							medianHigh === undefined
								? words('figure.action-closing.unknown')
								: words.count('say.days', medianHigh),
					}),
				}),
		then?.interval &&
			words('figure.action-closing.after', {
				days: words.count('say.days', toldDays),
				percent: percent(then.lasting),
				low: percent(then.interval.low),
				high: percent(then.interval.high),
			}),
	);
}

/** Plain counts, which claim nothing; nothing where no action is due yet. */
function inTimeText({ inTime, late, overdue }: InTime, words: Words): string | undefined {
	const due = inTime + late + overdue;
	if (due === 0) return undefined;
	const count = (value: number): string => numberText(words.locale, value);
	return words('figure.action-closing.inTime', {
		due: count(due),
		inTime: count(inTime),
		late: count(late),
		overdue: count(overdue),
	});
}

/** The days on which actions were done, after the row of the beginning, when all are open. */
function tableOfCurve(curve: Survival, spans: readonly ActionSpan[], words: Words): FigureTable {
	const byDay = closedByDay(spans);
	const percent = (share: number | undefined): Cell =>
		numberCell(words, share === undefined ? undefined : share * 100);
	const begin = [numberCell(words, 0), numberCell(words, 0), numberCell(words, curve.n), percent(1)];
	return {
		columns: [
			{ label: words('figure.action-closing.days'), number: true },
			{ label: words('figure.action-closing.done'), number: true },
			{ label: words('figure.action-closing.atRisk'), number: true },
			{ label: words('figure.action-closing.open'), number: true },
			{ label: words('figure.action-closing.low'), number: true },
			{ label: words('figure.action-closing.high'), number: true },
		],
		rows:
			curve.n === 0
				? []
				: [
						[...begin, textCell('–'), textCell('–')],
						...curve.steps.map(({ days, ended, atRisk, lasting, interval }) => [
							numberCell(words, days),
							{ ...numberCell(words, ended), behind: byDay.get(days) ?? [] },
							numberCell(words, atRisk),
							percent(lasting),
							percent(interval?.low),
							percent(interval?.high),
						]),
					],
	};
}

/** Ids of the incidents whose actions were done after so many days. */
function closedByDay(spans: readonly ActionSpan[]): ReadonlyMap<number, readonly string[]> {
	const closed = Map.groupBy(
		spans.filter((span) => span.closed),
		({ days }) => days,
	);
	return new Map([...closed].map(([days, of]) => [days, [...new Set(of.map(({ incident }) => incident))]]));
}

function tableOfSeverities(
	facts: readonly IncidentFacts[],
	{ all, bySeverity }: ReturnType<typeof closedInTime>,
	context: FigureContext,
): FigureTable {
	const { words, names } = context;
	const rowOf = (label: string, { inTime, late, overdue, behind }: InTime): Cell[] => {
		const due = inTime + late + overdue;
		return [
			textCell(label),
			numberCell(words, due),
			numberCell(words, inTime),
			numberCell(words, late),
			{ ...numberCell(words, overdue), ...(behind.length > 0 ? { behind } : {}) },
			numberCell(words, due < fewest ? undefined : (100 * inTime) / due),
		];
	};
	const nothing: InTime = { inTime: 0, late: 0, overdue: 0, behind: [] };
	return {
		columns: [
			{ label: words('row.severity') },
			{ label: words('figure.action-closing.due'), number: true },
			{ label: words('figure.action-closing.onTime'), number: true },
			{ label: words('figure.action-closing.late'), number: true },
			{ label: words('figure.action-closing.overdue'), number: true },
			{ label: words('figure.action-closing.share'), number: true },
		],
		rows:
			facts.length === 0
				? []
				: [
						rowOf(words('figure.action-closing.all'), all),
						...severitiesIn(names, facts).map((severity) =>
							rowOf(severityLabel(context, severity), bySeverity.get(severity) ?? nothing),
						),
					],
	};
}

/** The curve from the beginning on, with its interval, up to the longest wait. */
function chartOf(curve: Survival, spans: readonly ActionSpan[], words: Words): ChartSpec {
	const byDay = closedByDay(spans);
	const longest = spans.reduce((most, { days }) => Math.max(most, days), 0);
	const last = curve.steps.at(-1);
	const edge = (label: string, shareOf: (step: Survival['steps'][number]) => number | undefined): Series => ({
		label,
		form: 'steps',
		tone: 'soft',
		dashed: true,
		points: curve.steps.flatMap((step) => {
			const share = shareOf(step);
			return share === undefined ? [] : [[step.days, share * 100] as const];
		}),
	});
	return {
		across: { kind: 'linear', title: words('figure.action-closing.days'), unit: 'days', min: 0 },
		values: {
			kind: 'linear',
			title: words('figure.action-closing.open'),
			unit: 'percent',
			min: 0,
			max: 100,
		},
		series: [
			{
				label: words('figure.action-closing.open'),
				form: 'steps',
				tone: 'ink',
				points: [
					[0, 100],
					...curve.steps.map(({ days, lasting }) => [days, lasting * 100] as const),
					...(last && last.days < longest ? [[longest, last.lasting * 100] as const] : []),
				],
				behind: [
					[],
					...curve.steps.map(({ days }) => byDay.get(days) ?? []),
					...(last && last.days < longest ? [[]] : []),
				],
			},
			edge(words('figure.action-closing.low'), ({ interval }) => interval?.low),
			edge(words('figure.action-closing.high'), ({ interval }) => interval?.high),
		],
	};
}
