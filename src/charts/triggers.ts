/** What had changed last before incidents began. */
import type { IncidentFacts } from '../analyse/facts.ts';
import { publishedTriggers, type Trigger, triggersOf } from '../analyse/triggers.ts';
import { numberText, percentText } from '../i18n/quantities.ts';
import { idsCell, shareCell, textCell } from './cells.ts';
import type { Cell, Figure, FigureContext } from './figure.ts';
import { ifEnough } from './say.ts';

export function triggers(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words } = context;
	const { rows, population } = triggersOf(facts);
	const published = rows.flatMap(({ trigger }, position) => {
		const share = publishedOf(trigger)?.share;
		return share === undefined ? [] : [[position, share * 100] as const];
	});
	return {
		id: 'triggers',
		...ifEnough(words, population.n, findingOf),
		population,
		tables: [
			{
				table: {
					columns: [
						{ label: words('figure.triggers.trigger') },
						{ label: words('say.incidents'), number: true },
						{ label: words('say.share'), number: true },
						{ label: words('figure.triggers.published'), number: true },
					],
					rows: rows.map(({ trigger, behind, share }) => [
						textCell(words(`trigger.${trigger}`)),
						idsCell(words, behind),
						shareCell(words, share),
						publishedCell(trigger),
					]),
				},
			},
		],
		chart:
			rows.length === 0
				? undefined
				: {
						horizontal: true,
						across: {
							kind: 'names',
							title: words('figure.triggers.trigger'),
							names: rows.map(({ trigger }) => words(`trigger.${trigger}`)),
						},
						values: { kind: 'linear', title: words('say.share'), unit: 'percent', min: 0 },
						series: [
							...(published.length === 0
								? []
								: [
										{
											label: words('figure.triggers.published'),
											form: 'dots' as const,
											tone: 'soft' as const,
											shape: 'diamond' as const,
											hollow: true,
											points: published,
										},
									]),
							{
								label: words('figure.triggers.ours', { n: population.n }),
								form: 'bars',
								tone: 'series-1',
								points: rows.map(({ share }, position) => [position, share * 100]),
								behind: rows.map(({ behind }) => behind),
							},
						],
					},
	};

	function findingOf(): string {
		const [first] = rows;
		if (first === undefined) return '';
		return words('figure.triggers.finding', {
			trigger: words(`trigger.${first.trigger}`),
			count: numberText(words.locale, first.behind.length),
			n: numberText(words.locale, population.n),
		});
	}

	function publishedCell(trigger: Trigger): Cell {
		const of = publishedOf(trigger);
		if (of === undefined) return textCell('–');
		const cell = shareCell(words, of.share);
		const [, ...others] = of.triggers;
		if (others.length === 0) return cell;
		return {
			...cell,
			text: words('figure.triggers.with', {
				share: percentText(words.locale, of.share * 100),
				others: others.map((other) => words(`trigger.${other}`)).join(', '),
			}),
		};
	}
}

/** The published share that begins with a trigger of ours; what it counts together stands at the first. */
function publishedOf(trigger: Trigger) {
	return publishedTriggers.find(({ triggers: [first] }) => first === trigger);
}
