/** What a group talks about: what surprised, where luck helped, what deserves a deeper look, and the questions. */
import { type RetroQuestionCode, retroQuestions } from '../../analyse/retro-questions.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { learntFrom } from '../lesson-views.ts';
import { href } from '../urls.ts';
import { type RetroLesson, type RetroReport, retroLesson, retroReport } from './report.ts';
import type { RetroScope, RetroSource } from './source.ts';

export interface RetroSurprises {
	readonly surprised: readonly RetroLesson[];
	readonly lucky: readonly RetroLesson[];
	/** How many more there are of both; `undefined` when all are listed. */
	readonly more: string | undefined;
	readonly allHref: string;
}

export interface RetroQuestionView {
	readonly code: RetroQuestionCode;
	readonly text: string;
	/** The incidents that raise it, oldest first; may be empty. */
	readonly incidents: readonly RetroReport[];
}

const mostLessons = 8;

export function retroSurprises(
	source: RetroSource,
	{ incidents }: RetroScope,
	locale: Locale,
): RetroSurprises {
	const learnt = learntFrom(incidents);
	const of = (kind: 'surprised' | 'gotLucky') => learnt.filter((each) => each.kind === kind);
	const [surprised, lucky] = [of('surprised'), of('gotLucky')];
	const more = Math.max(0, surprised.length - mostLessons) + Math.max(0, lucky.length - mostLessons);
	const view = (lessons: typeof learnt) =>
		lessons.slice(0, mostLessons).map((each) => retroLesson(source, locale, each));
	return {
		surprised: view(surprised),
		lucky: view(lucky),
		more: more > 0 ? t(locale).count('retro.lessons.more', more) : undefined,
		allHref: href(source.corpus.site, locale, '/lessons/'),
	};
}

/** The questions that the quarter raises and those that are always asked. `overdue` is how many promises are late. */
export function retroQuestionViews(
	source: RetroSource,
	{ range, incidents }: RetroScope,
	overdue: number,
	locale: Locale,
): RetroQuestionView[] {
	const ids = incidents.map(({ id }) => id);
	const isAsked = new Set(ids);
	const cameBack = (isMeant: (state: string) => boolean): string[] =>
		ids.filter((id) => source.cameBackById.get(id)?.some(({ state }) => isMeant(state)));
	const questions = retroQuestions({
		facts: ids.flatMap((id) => source.factsById.get(id) ?? []),
		cameBackAfter: cameBack((state) => state === 'done'),
		cameBackDuring: cameBack((state) => state === 'open'),
		repeats: ids.filter((id) => source.recurrenceById.has(id)),
		teamsMet: (source.deeperLooks.get(range.quarter) ?? [])
			.filter(
				({ incident, reasons }) => isAsked.has(incident) && reasons.some(({ code }) => code === 'teams-met'),
			)
			.map(({ incident }) => incident),
		lucky: incidents.filter(({ lessons }) => lessons.gotLucky.length > 0).map(({ id }) => id),
		surprised: incidents.filter(({ lessons }) => lessons.surprised.length > 0).map(({ id }) => id),
		overdue,
	});
	return questions.map(({ code, incidents: behind }) => ({
		code,
		text: t(locale)(`retro.question.${code}`),
		incidents: behind
			.flatMap((id) => source.byId.get(id) ?? [])
			.map((incident) => retroReport(source, locale, incident)),
	}));
}
