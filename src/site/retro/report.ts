/** Reports, actions and lessons as a retrospective prints them: on the page, and as plain text in a note. */
import type { Locale } from '../../i18n/t.ts';
import type { Incident } from '../../model/incident.ts';
import { plainInline } from '../../render/inline.ts';
import { type ActionRow, actionRow, type Promised } from '../action-rows.ts';
import { ownerName } from '../action-view.ts';
import { type Learnt, type LessonView, lessonView } from '../lesson-views.ts';
import { type RowView, rowOf } from '../rows.ts';
import type { RetroSource } from './source.ts';

/** A report in a row. */
export interface RetroReport extends RowView {
	/** Its title as plain text. */
	readonly plain: string;
}

/** An action with the report that promised it. */
export interface RetroAction extends ActionRow {
	readonly plain: string;
	/** Who sees to it as plain text: the owner, else the teams. */
	readonly owner: string;
	readonly from: RetroReport;
}

/** A lesson with the report that teaches it. */
export interface RetroLesson extends LessonView {
	readonly plain: string;
	readonly from: RetroReport;
}

type Source = Pick<RetroSource, 'corpus'>;

export function retroReport({ corpus }: Source, locale: Locale, incident: Incident): RetroReport {
	return { ...rowOf(corpus, locale, incident), plain: plainInline(incident.title) };
}

export function retroAction(source: Source, locale: Locale, promised: Promised): RetroAction {
	const row = actionRow(source.corpus, locale, promised);
	const { owner } = promised.action;
	const teams = row.teams.map(({ label }) => label).join(', ');
	return {
		...row,
		plain: plainInline(promised.action.title),
		owner: owner === undefined ? teams : ownerName(source.corpus, locale, owner),
		from: retroReport(source, locale, promised.incident),
	};
}

export function retroLesson(source: Source, locale: Locale, learnt: Learnt): RetroLesson {
	return {
		...lessonView(source.corpus, locale, learnt),
		plain: plainInline(learnt.lesson.text),
		from: retroReport(source, locale, learnt.incident),
	};
}
