/** Lessons in lists, each with the incident that taught it. */
import type { Locale } from '../i18n/t.ts';
import type { Incident, Lesson } from '../model/incident.ts';
import { type LessonKind, lessonKinds } from '../model/vocabulary.ts';
import { renderInline } from '../render/inline.ts';
import { type ReportLink, reportLink } from './report-link.ts';
import { foreign, type Named } from './rows.ts';

/** What is printed of a lesson. */
export interface LessonView {
	readonly kind: LessonKind;
	/** HTML. */
	readonly text: string;
	readonly lang: string | undefined;
	readonly incident: ReportLink;
}

/** A lesson with where it comes from and the causes that it belongs to. */
export interface Learnt {
	readonly kind: LessonKind;
	readonly lesson: Lesson;
	readonly incident: Incident;
	/** The causes that the lesson names; when it names none, the root causes of its incident. May be empty. */
	readonly causes: readonly string[];
}

/** All lessons of a list of incidents, in the incidents' order. */
export function learntFrom(incidents: readonly Incident[]): Learnt[] {
	return incidents.flatMap((incident) => {
		const roots = incident.causes.filter(({ role }) => role === 'root').map(({ cause }) => cause);
		return lessonKinds.flatMap((kind) =>
			incident.lessons[kind].map((lesson) => ({
				kind,
				lesson,
				incident,
				causes: lesson.causes.length > 0 ? lesson.causes : roots,
			})),
		);
	});
}

export function lessonView(corpus: Named, locale: Locale, { kind, lesson, incident }: Learnt): LessonView {
	return {
		kind,
		text: renderInline(lesson.text),
		lang: foreign(incident.lang, locale),
		incident: reportLink(corpus, locale, incident),
	};
}
