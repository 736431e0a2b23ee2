/** Search among lessons, in the browser: which of them a question means, and what of their text to mark. */
import type { LessonKind } from '../model/vocabulary.ts';
import type { Piece } from './passage.ts';
import { termsOf } from './terms.ts';

/** A lesson as `/data/lessons.json` has it. */
export interface LessonRecord {
	readonly incident: string;
	readonly title: string;
	readonly day: string;
	readonly language: string;
	readonly kind: LessonKind;
	readonly text: string;
	readonly causes?: readonly string[];
	readonly services?: readonly string[];
}

/** What is asked: words, and one value of each filter; an empty text does not narrow. */
export interface LessonQuestion {
	readonly words: string;
	readonly kind: string;
	readonly cause: string;
	readonly service: string;
}

export interface FoundLesson {
	readonly lesson: LessonRecord;
	/** Its text and the title of its incident, with what was asked for marked. */
	readonly text: readonly Piece[];
	readonly title: readonly Piece[];
}

/** Whether a question asks for anything. */
export function asksNothing({ words, kind, cause, service }: LessonQuestion): boolean {
	return words.trim() === '' && kind === '' && cause === '' && service === '';
}

/**
 * The lessons that have every word of the question, in their text or in the title of their incident, in the order given;
 * all that the filters leave when it has no words. Words are understood as the search page understands them: Korean
 * without its particles and endings, quotes as they stand.
 */
export function findLessons(lessons: readonly LessonRecord[], question: LessonQuestion): FoundLesson[] {
	const patterns = termsOf(question.words).map(({ search, exact }) =>
		patternOf(exact ? search.slice(1, -1) : search),
	);
	return lessons
		.filter(
			(lesson) =>
				(question.kind === '' || lesson.kind === question.kind) &&
				(question.cause === '' || lesson.causes?.includes(question.cause)) &&
				(question.service === '' || lesson.services?.includes(question.service)) &&
				patterns.every((pattern) => pattern.test(lesson.text) || pattern.test(lesson.title)),
		)
		.map((lesson) => ({
			lesson,
			text: marked(lesson.text, patterns),
			title: marked(lesson.title, patterns),
		}));
}

/** Korean is found within a word, since compounds are written together; other words from their beginning on. */
function patternOf(term: string): RegExp {
	const literal = singular(term)
		.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
		.replace(/\s+/g, '\\s+');
	return new RegExp(/^\p{Script=Hangul}/u.test(term) ? literal : `(?<![\\p{L}\\p{N}])${literal}`, 'iu');
}

/** An English word without the `s` of its plural, so that it finds both. */
function singular(term: string): string {
	return /^[a-z]{3,}[^su\W]s$/i.test(term) ? term.slice(0, -1) : term;
}

/** A text in pieces, those that a pattern matches marked; without a match one piece. */
export function marked(text: string, patterns: readonly RegExp[]): Piece[] {
	const places = patterns
		.flatMap((pattern) =>
			[...text.matchAll(new RegExp(pattern, 'giu'))].map(
				({ index, 0: found }) => [index, index + found.length] as const,
			),
		)
		.sort(([a], [b]) => a - b);
	const pieces: Piece[] = [];
	let end = 0;
	for (const [from, to] of places) {
		if (to <= end) continue;
		const start = Math.max(from, end);
		if (start > end) pieces.push({ text: text.slice(end, start), marked: false });
		pieces.push({ text: text.slice(start, to), marked: true });
		end = to;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
	return pieces;
}
