/** The part of a brief that tells of promises: those made before, how they stand, and those that this change touches. */
import { overdueDays } from '../analyse/actions.ts';
import type { CameBack } from '../analyse/came-back.ts';
import type { Action } from '../model/action.ts';
import type { Incident } from '../model/incident.ts';
import type { BriefFacts } from './brief-facts.ts';
import { item } from './markdown.ts';

const mostPromises = 2;
const mostAgainst = 5;

/** What was promised before: the report's own actions, and those against its causes. */
export function promiseLines(facts: BriefFacts, incident: Incident): string[] {
	const { words } = facts;
	const told = new Set<string>();
	const again = incident.actions.flatMap((action) =>
		facts.promises.like({ incident, action }, mostPromises).map((earlier) => {
			told.add(`${earlier.incident.id} ${earlier.action.id}`);
			return words('brief.promisedLine', {
				title: `“${facts.text(action.title)}”`,
				day: earlier.incident.day,
				incident: facts.link(earlier.incident),
				earlier: `“${facts.text(earlier.action.title)}”`,
				state: stateOf(facts, earlier.action),
			});
		}),
	);
	const against = [...(facts.cameBack.get(incident.id) ?? [])].sort(byWeight).flatMap((promise) => {
		const { earlier, action: id, causes } = promise;
		const other = facts.byId.get(earlier);
		const action = other?.actions.find((candidate) => candidate.id === id);
		if (!other || !action || told.has(`${earlier} ${id}`)) return [];
		return words('brief.promisedAgainst', {
			causes: facts.causes(causes),
			day: other.day,
			incident: facts.link(other),
			earlier: `“${facts.text(action.title)}”`,
			held: words(promise.overdue ? 'brief.state.overdueThen' : `brief.state.${promise.state}`),
			state: stateOf(facts, action),
		});
	});
	const lines = [...again, ...against.slice(0, mostAgainst)];
	return lines.length === 0 ? [] : item(`**${words('brief.promised')}**:`, lines);
}

const weights: readonly CameBack['state'][] = ['open', 'dropped', 'done'];

/** What had not been kept when the cause came back stands first. */
function byWeight(a: CameBack, b: CameBack): number {
	return Number(b.overdue) - Number(a.overdue) || weights.indexOf(a.state) - weights.indexOf(b.state);
}

/** How a promise stands today. */
function stateOf({ words, corpus, text }: BriefFacts, action: Action): string {
	if (action.status === 'done')
		return action.completed
			? words('brief.state.doneOn', { day: action.completed })
			: words('brief.state.done');
	if (action.status === 'dropped')
		return action.reason
			? words('brief.state.droppedWhy', { reason: text(action.reason) })
			: words('brief.state.dropped');
	const late = overdueDays(action, corpus.today);
	if (late !== undefined)
		return words('brief.state.openOverdue', { overdue: words('action.overdueDays', { days: late }) });
	if (action.status === 'in-progress') return words('brief.state.in-progress');
	return action.due ? words('brief.state.openDue', { due: action.due }) : words('brief.state.open');
}

/** Actions that came, went or changed their state. All of a new report's are new and not listed. */
export function movedLines(facts: BriefFacts, incident: Incident, before: Incident | undefined): string[] {
	if (!before) return [];
	const { words } = facts;
	const earlier = new Map(before.actions.map((action) => [action.id, action]));
	const ids = new Set(incident.actions.map(({ id }) => id));
	const lines = [
		...incident.actions.flatMap(({ id, title, status }) => {
			const was = earlier.get(id);
			if (!was) return words('brief.actionAdded', { title: facts.text(title) });
			if (was.status === status) return [];
			return words('brief.actionMoved', {
				title: facts.text(title),
				before: words(`actionStatus.${was.status}`),
				after: words(`actionStatus.${status}`),
			});
		}),
		...before.actions
			.filter(({ id }) => !ids.has(id))
			.map(({ title }) => words('brief.actionGone', { title: facts.text(title) })),
	];
	return lines.length === 0 ? [] : item(`**${words('brief.moved')}**:`, lines);
}
