/** What kinds of measure are promised, how strongly they bind, and what became of them. */
import { strengthFates, typeByStrength, weakOnly } from '../analyse/action-strength.ts';
import type { IncidentFacts } from '../analyse/facts.ts';
import { numberText } from '../i18n/quantities.ts';
import { numberCell, shadedCell, textCell } from './cells.ts';
import type { Cell, Figure, FigureContext } from './figure.ts';
import { ifEnough } from './say.ts';

export function actionStrength(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words } = context;
	const { rows, population } = typeByStrength(facts);
	const fates = strengthFates(facts);
	const greatest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ actions }) => actions)));
	return {
		id: 'action-strength',
		...findingOf(facts, context),
		population,
		tables: [
			{
				title: words('figure.action-strength.grid'),
				table: {
					grid: true,
					columns: [
						{ label: words('action.type') },
						...fates.map(({ strength }) => ({ label: words(`strength.${strength}`), number: true })),
						{ label: words('figure.action-strength.actions'), number: true },
					],
					rows: rows.map(({ type, cells }): Cell[] => [
						textCell(words(`actionType.${type}`)),
						...cells.map(({ actions, behind }) =>
							shadedCell(
								{ ...numberCell(words, actions), ...(behind.length > 0 ? { behind } : {}) },
								greatest,
							),
						),
						numberCell(
							words,
							cells.reduce((sum, { actions }) => sum + actions, 0),
						),
					]),
				},
			},
			{
				title: words('figure.action-strength.fates'),
				table: {
					columns: [
						{ label: words('action.strength') },
						{ label: words('figure.action-strength.promised'), number: true },
						{ label: words('figure.action-strength.done'), number: true },
						{ label: words('figure.action-strength.open'), number: true },
						{ label: words('figure.action-strength.dropped'), number: true },
					],
					rows: fates.map(({ strength, done, open, dropped }) => [
						textCell(words(`strength.${strength}`)),
						...[done + open + dropped, done, open, dropped].map((count) => numberCell(words, count)),
					]),
				},
			},
		],
		chart: undefined,
	};
}

/** Whether people are only asked to do better: of the whole that is a fact, however few; of a share only with enough. */
function findingOf(facts: readonly IncidentFacts[], { words }: FigureContext) {
	const { incidents, n, strongActions, weakActions } = weakOnly(facts);
	if (strongActions === 0 && weakActions > 0)
		return { sentence: words.count('figure.action-strength.allWeak', weakActions), verdict: undefined };
	return ifEnough(words, n, () =>
		words('figure.action-strength.finding', {
			n: numberText(words.locale, n),
			count: numberText(words.locale, incidents.length),
			weak: numberText(words.locale, weakActions),
			actions: numberText(words.locale, weakActions + strongActions),
		}),
	);
}
