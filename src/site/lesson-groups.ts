/** Lessons that several incidents teach, as they stand together on pages. */
import { type RepeatedLesson, repeatedLessons, type TaughtLesson } from '../analyse/repeated-lessons.ts';
import { plainInline } from '../render/inline.ts';
import type { Learnt } from './lesson-views.ts';

interface Taught extends TaughtLesson {
	readonly learnt: Learnt;
}

/** Lessons said by several incidents. */
export interface LessonGroup {
	/** The first stands for all. */
	readonly learnt: readonly Learnt[];
	readonly incidents: number;
}

/** The groups of lessons that say the same, that of most incidents first. */
export function lessonGroups(learnt: readonly Learnt[]): LessonGroup[] {
	const taught = learnt.map(
		(item): Taught => ({
			incident: item.incident.id,
			text: plainInline(item.lesson.text),
			causes: item.causes,
			praise: item.kind === 'wentWell',
			learnt: item,
		}),
	);
	return repeatedLessons(taught).map(({ lessons, incidents }: RepeatedLesson<Taught>) => ({
		learnt: lessons.map((lesson) => lesson.learnt),
		incidents,
	}));
}
