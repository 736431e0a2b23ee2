/** A retrospective as Markdown for a meeting note: the same view as the page, every text of authors escaped, no HTML. */
import type { ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import type { RetroSection } from '../../analyse/retro-agenda.ts';
import { t, type Words } from '../../i18n/t.ts';
import type { RetroView } from '../views/retro.ts';
import type { RetroCameBack } from './causes.ts';
import { heading, item, link, list, paragraph, print, table, text } from './markdown-nodes.ts';
import { openingRules } from './opening.ts';
import type { RetroAction, RetroLesson, RetroReport } from './report.ts';

/** The note of a retrospective; ends in a line break. */
export function retroMarkdown(view: RetroView): string {
	const words = t(view.page.locale);
	const note = noteOf(view, words);
	return print([
		heading(1, view.title),
		paragraph(text(view.facts.join(' '))),
		paragraph(link(view.address, view.address)),
		...view.agenda.flatMap(({ section, title, minutes }, index) => [
			heading(2, `${index + 1}. ${title} (${words('retro.minutes', { count: minutes })})`),
			...note[section](),
		]),
	]);
}

/** Room for decisions as Markdown. */
export function decisionStub(words: Words): string {
	return print(decisions(words));
}

function noteOf(view: RetroView, words: Words): { readonly [section in RetroSection]: () => RootContent[] } {
	const report = (row: RetroReport) => reportLink(view, row);
	const say = (...sentences: (string | undefined)[]) =>
		sentences.flatMap((sentence) => (sentence === undefined ? [] : [paragraph(text(sentence))]));
	return {
		opening: () => [
			{ type: 'blockquote', children: [paragraph(text(words('retro.directive')))] },
			...say(words('retro.directiveSource')),
			list(openingRules.map((key) => item([text(words(key))]))),
		],
		promises: () => [
			...say(view.promises.sentence, view.promises.unknown),
			list(view.promises.open.map((row) => item(actionLine(view, row, words), false))),
			...restOf(view.promises.openTotal - view.promises.open.length, words),
			...(view.promises.done.length > 0 ? [heading(3, words('retro.promises.done'))] : []),
			list(view.promises.done.map((row) => item(actionLine(view, row, words), true))),
			...restOf(view.promises.doneTotal - view.promises.done.length, words),
			...say(view.promises.added),
		],
		incidents: () => [
			...say(view.incidents.sentence, view.incidents.unreviewed, view.incidents.cut),
			list(
				view.incidents.months.flatMap(({ rows }) =>
					rows.map((row) =>
						item([
							text(
								[
									row.day,
									row.severity?.label,
									row.kind === 'incident' ? undefined : words(`kind.${row.kind}`),
								]
									.filter((part) => part !== undefined)
									.join(' · '),
							),
							text(' '),
							linkTo(view, row),
						]),
					),
				),
			),
		],
		severity: () => [
			...say(view.severity.sentence),
			severityTable(view, words),
			...say(view.severity.durations.join(' '), view.severity.method, view.severity.caution),
		],
		causes: () => [
			heading(3, words('retro.cameBack')),
			...(view.causes.cameBack.length === 0 ? say(words('retro.cameBack.none')) : []),
			list(view.causes.cameBack.map((came) => cameBackItem(view, came))),
			...say(words('retro.cameBack.note')),
			heading(3, words('causes.title')),
			...(view.causes.rows.length > 0 ? [causeTable(view, words)] : say(words('retro.causes.none'))),
			...say(view.causes.more, view.causes.rows.length > 0 ? words('retro.causes.note') : undefined),
		],
		surprises: () => [
			...lessons(view, view.surprises.surprised, words('retro.surprises.none')),
			heading(3, words('lesson.gotLucky')),
			...lessons(view, view.surprises.lucky, words('retro.lucky.none')),
			...say(view.surprises.more),
		],
		deeper: () => [
			...(view.deeper.length === 0 ? say(words('retro.deeper.none')) : []),
			list(
				view.deeper.map(({ incident, reasons }) =>
					item([...report(incident), text(`: ${reasons.join('; ')}`)]),
				),
			),
			...say(words('retro.deeper.note')),
		],
		questions: () => [
			list(
				view.questions.map(({ text: question, incidents }) =>
					item([
						text(question),
						...incidents.flatMap((row, index) => [text(index === 0 ? ' — ' : '; '), ...report(row)]),
					]),
				),
			),
		],
		decisions: () => decisions(words),
	};
}

function actionLine(view: RetroView, row: RetroAction, words: Words): PhrasingContent[] {
	const { action, overdueDays } = row;
	const facts = [
		action.completed && words('retro.promises.doneOn', { day: action.completed }),
		action.completed === undefined && action.due ? `${words('action.due')} ${action.due}` : undefined,
		overdueDays === undefined ? undefined : words('action.overdueDays', { days: overdueDays }),
		row.owner || words('action.noOwner'),
	].filter((fact) => fact !== undefined);
	return [
		link(absolute(view, `${row.incident.href}#action-${action.id}`), row.plain),
		text(` (${facts.join(', ')}) · ${row.from.day} ${row.from.plain}`),
	];
}

function cameBackItem(view: RetroView, { incident, times }: RetroCameBack): ListItem {
	const told = times.map(({ sentence, earlier, actions }) =>
		item([
			text(`${sentence} `),
			...reportLink(view, earlier),
			...actions.flatMap(({ href, plain }, index) => [
				text(index === 0 ? ': ' : '; '),
				link(absolute(view, href), plain),
			]),
		]),
	);
	const { children, ...rest } = item(reportLink(view, incident));
	return { ...rest, children: [...children, list(told)] };
}

function lessons(view: RetroView, rows: readonly RetroLesson[], none: string): RootContent[] {
	if (rows.length === 0) return [paragraph(text(none))];
	return [list(rows.map((row) => item([text(`${row.plain} — `), ...reportLink(view, row.from)])))];
}

function severityTable({ severity }: RetroView, words: Words): Table {
	const { columns, rows } = severity;
	return table(
		[
			words('retro.severity.severity'),
			...columns.map(({ label, note }) => (note === undefined ? label : `${label} (${note})`)),
			words('retro.severity.verdict'),
		],
		rows.map(({ label, counts, verdict }) => [
			[text(label)],
			...counts.map((count) => [text(`${count}`)]),
			[text(verdict)],
		]),
		columns.length,
	);
}

function causeTable(view: RetroView, words: Words): Table {
	return table(
		[
			words('retro.causes.cause'),
			words('retro.causes.count'),
			words('retro.causes.yearBefore'),
			words('retro.causes.incidents'),
		],
		view.causes.rows.map(({ cause, count, yearBefore, incidents }) => [
			[text(`${cause.family}: ${cause.label}`)],
			[text(`${count}`)],
			[text(`${yearBefore}`)],
			incidents.flatMap((row, index) => [...(index === 0 ? [] : [text('; ')]), ...reportLink(view, row)]),
		]),
		2,
	);
}

function decisions(words: Words): RootContent[] {
	const fields = ['because', 'doneWhen', 'owner', 'due'] as const;
	const decision: ListItem = {
		...item([text(`${words('retro.decisions.decision')}: `)], false),
		children: [
			paragraph(text(`${words('retro.decisions.decision')}:`)),
			list(fields.map((field) => item([text(`${words(`retro.decisions.${field}`)}:`)]))),
		],
	};
	return [
		list([decision, decision]),
		...(['learnt', 'later'] as const).map((field) =>
			paragraph(text(`${words(`retro.decisions.${field}`)}:`)),
		),
	];
}

function restOf(count: number, words: Words): RootContent[] {
	return count > 0 ? [paragraph(text(`… ${words('retro.promises.more', { count })}`))] : [];
}

function absolute({ address }: RetroView, href: string): string {
	return new URL(href, address).href;
}

function linkTo(view: RetroView, { href, plain }: RetroReport): PhrasingContent {
	return link(absolute(view, href), plain);
}

function reportLink(view: RetroView, row: RetroReport): PhrasingContent[] {
	return [text(`${row.day} `), linkTo(view, row)];
}
