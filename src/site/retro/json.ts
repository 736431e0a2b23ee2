/** A retrospective as data for other tools: what the note says, without markup. */
import type { RetroView } from '../views/retro.ts';
import type { RetroAction, RetroLesson, RetroReport } from './report.ts';

/** JSON, indented, with a line break at its end. Addresses are whole, days `YYYY-MM-DD`. */
export function retroJson(view: RetroView): string {
	return `${JSON.stringify(dataOf(view), undefined, '\t')}\n`;
}

function dataOf(view: RetroView) {
	const address = (href: string): string => new URL(href, view.address).href;
	const report = (row: RetroReport) => ({ id: row.id, title: row.plain, address: address(row.href) });
	const action = (row: RetroAction) => ({
		id: row.action.id,
		title: row.plain,
		status: row.action.status,
		owner: row.owner || undefined,
		due: row.action.due,
		completed: row.action.completed,
		overdueDays: row.overdueDays,
		incident: report(row.from),
	});
	const lesson = (row: RetroLesson) => ({ text: row.plain, incident: report(row.from) });
	const { promises, incidents, severity, causes, surprises } = view;
	return {
		title: view.title,
		quarter: view.quarter,
		team: view.team?.id,
		first: view.first,
		last: view.last,
		finished: view.finished,
		asOf: view.today,
		address: view.address,
		agenda: view.agenda,
		promises: {
			sentence: promises.sentence,
			openTotal: promises.openTotal,
			overdueTotal: promises.overdueTotal,
			doneTotal: promises.doneTotal,
			open: promises.open.map(action),
			done: promises.done.map(action),
		},
		incidents: {
			sentence: incidents.sentence,
			listed: incidents.months.flatMap(({ rows }) =>
				rows.map((row) => ({
					...report(row),
					day: row.day,
					kind: row.kind,
					severity: row.severity?.id,
					minutesOfImpact: row.impact?.minutes,
				})),
			),
		},
		severity: {
			sentence: severity.sentence,
			verdict: severity.verdict,
			columns: severity.columns,
			rows: severity.rows.map(({ kind, severity: of, label, counts, verdict }) => ({
				kind,
				severity: of?.id,
				label,
				counts,
				verdict,
			})),
			durations: severity.durations,
			method: severity.method,
		},
		causes: causes.rows.map(({ cause, count, yearBefore, incidents: rows }) => ({
			cause: cause.id,
			label: cause.label,
			count,
			yearBefore,
			incidents: rows.map(report),
		})),
		cameBack: causes.cameBack.map(({ incident, times }) => ({
			incident: report(incident),
			times: times.map(({ state, sentence, earlier, actions }) => ({
				state,
				sentence,
				earlier: report(earlier),
				actions: actions.map(({ id, plain, href }) => ({ id, title: plain, address: address(href) })),
			})),
		})),
		surprised: surprises.surprised.map(lesson),
		lucky: surprises.lucky.map(lesson),
		deeper: view.deeper.map(({ incident, reasons }) => ({ incident: report(incident), reasons })),
		questions: view.questions.map(({ code, text, incidents: rows }) => ({
			code,
			text,
			incidents: rows.map(report),
		})),
	};
}
