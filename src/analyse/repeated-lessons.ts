/** Lessons that incidents teach again and again, in other words. */
import { lessonFeatures } from './lesson-features.ts';

/** A lesson as far as it is compared. */
export interface TaughtLesson {
	/** Id of the incident that taught it. */
	readonly incident: string;
	readonly text: string;
	/** Causes of the taxonomy that it belongs to. */
	readonly causes: readonly string[];
	/** Whether it tells of what went well: praise and complaint of the same thing are two lessons. */
	readonly praise: boolean;
}

/**
 * How alike two lessons must be, 0 to 1: a weighted Dice coefficient (Dice 1945), twice the weight of what both say over
 * the weight of what each says. Rare words weigh more (the inverse document frequency of Spärck Jones 1972), so that "had
 * no alert" does not make a repetition. The limits are set by hand on the sample reports: at these, lessons that a reader
 * calls the same are found and no others; a lower one begins to join lessons that share no more than a subject.
 */
export const leastAlike = 0.5;

/** How alike lessons of a common cause must be: the cause is evidence of its own. */
export const leastAlikeOfSameCause = 0.4;

/** Lessons that say the same. */
export interface RepeatedLesson<Lesson> {
	/** In the order given; the first stands for all. They come from two incidents at least. */
	readonly lessons: readonly Lesson[];
	/** How many incidents taught it. */
	readonly incidents: number;
}

/**
 * Groups of lessons that say the same, taught by most incidents foremost, then in the order given. Every lesson of a group
 * is alike to its first, not only to some other, so that a group cannot wander off its subject. Lessons of two languages
 * do not meet. Runs at build: it reads texts.
 */
export function repeatedLessons<Lesson extends TaughtLesson>(
	lessons: readonly Lesson[],
): RepeatedLesson<Lesson>[] {
	const weighed = weigh(lessons);
	const leaders = new Leaders(weighed);
	const groups = new Map<number, Lesson[]>();
	for (const [position, lesson] of lessons.entries()) {
		const leader = leaders.firstAlike(position);
		if (leader === undefined) {
			leaders.add(position);
			groups.set(position, [lesson]);
		} else groups.get(leader)?.push(lesson);
	}
	return [...groups.values()]
		.map((of) => ({ lessons: of, incidents: new Set(of.map(({ incident }) => incident)).size }))
		.filter(({ incidents }) => incidents > 1)
		.sort((a, b) => b.incidents - a.incidents);
}

interface Weighed {
	/** Numbers of the features, the heaviest first. */
	readonly features: readonly number[];
	readonly weight: number;
	readonly lesson: TaughtLesson;
}

interface WeighedLessons {
	readonly lessons: readonly Weighed[];
	/** The weight of each feature by its number. */
	readonly weights: readonly number[];
}

function weigh(lessons: readonly TaughtLesson[]): WeighedLessons {
	const numbers = new Map<string, number>();
	const counts: number[] = [];
	const numbered = lessons.map(({ text }) =>
		[...lessonFeatures(text)].map((feature) => {
			const number = numbers.get(feature) ?? numbers.size;
			numbers.set(feature, number);
			counts[number] = (counts[number] ?? 0) + 1;
			return number;
		}),
	);
	const weights = counts.map((count) => Math.log(1 + lessons.length / count));
	const weightOf = (feature: number): number => weights[feature] ?? 0;
	return {
		weights,
		lessons: lessons.map((lesson, position) => {
			const features = (numbered[position] ?? []).sort((a, b) => weightOf(b) - weightOf(a) || a - b);
			return { features, weight: features.reduce((sum, feature) => sum + weightOf(feature), 0), lesson };
		}),
	};
}

/** The lessons that stand for groups, by their features. Lessons go by their position. */
class Leaders {
	private readonly byFeature = new Map<number, number[]>();
	private readonly lessons: readonly Weighed[];
	private readonly weights: readonly number[];
	/** What a lesson shares with each leader, by the leader's position. */
	private readonly shared: Float64Array;

	constructor({ lessons, weights }: WeighedLessons) {
		this.lessons = lessons;
		this.weights = weights;
		this.shared = new Float64Array(lessons.length);
	}

	add(position: number): void {
		for (const feature of this.lessons[position]?.features ?? []) {
			const list = this.byFeature.get(feature);
			if (list) list.push(position);
			else this.byFeature.set(feature, [position]);
		}
	}

	/**
	 * The first leader that a lesson is alike to; `undefined` when there is none. Not the one most alike, which later leaders
	 * would change, so that the same words end up in two groups.
	 */
	firstAlike(position: number): number | undefined {
		const { features, weight, lesson } = this.lessons[position] as Weighed;
		const met: number[] = [];
		let left = weight;
		for (const feature of features) {
			const own = this.weights[feature] ?? 0;
			// Alike means to share at least this much. Once less is left, a leader not met yet cannot reach it: so common
			// features, whose lists are long, bring nobody in and are only added to those who are.
			const newcomers = left >= leastShared(weight);
			for (const leader of this.byFeature.get(feature) ?? []) {
				const before = this.shared[leader] ?? 0;
				if (before === 0 && !newcomers) continue;
				if (before === 0) met.push(leader);
				this.shared[leader] = before + own;
			}
			left -= own;
		}
		let first: number | undefined;
		for (const leader of met) {
			const other = this.lessons[leader] as Weighed;
			const alike = (2 * (this.shared[leader] ?? 0)) / (weight + other.weight);
			this.shared[leader] = 0;
			if (alike < leastAlikeOfSameCause || leader > (first ?? leader)) continue;
			if (other.lesson.praise !== lesson.praise) continue;
			if (alike >= leastAlike || haveCommon(other.lesson.causes, lesson.causes)) first = leader;
		}
		return first;
	}
}

/** The weight that a lesson must share with whatever is alike to it: from 2·shared ≥ d·(own + other) and shared ≤ other. */
function leastShared(weight: number): number {
	return (leastAlikeOfSameCause / (2 - leastAlikeOfSameCause)) * weight;
}

function haveCommon(a: readonly string[], b: readonly string[]): boolean {
	return a.some((one) => b.includes(one));
}
