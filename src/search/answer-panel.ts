/** The part of the search page that shows an answer: its number, how the question was read, the answers, or ways on. */
import { isPasted } from './errors.ts';
import { correctionNodes, type Gathered, nearLinks, understoodNodes } from './explain.ts';
import { AnswerList } from './list.ts';
import { partOf } from './parts.ts';
import type { ResultContext } from './results.ts';
import type { Answer } from './search.ts';
import type { Language } from './understand.ts';
import { counted, fill, summaryOf } from './words.ts';

const shownAtOnce = { own: 10, others: 5 };

/** A question as it was asked. */
export interface AskedQuestion {
	readonly question: string;
	/** Whether filters are chosen. */
	readonly isNarrowed: boolean;
}

/** Answers as elements, ready to be shown. */
export interface Prepared {
	readonly own: readonly DocumentFragment[];
	readonly others: readonly DocumentFragment[];
}

export class AnswerPanel {
	readonly #root: HTMLElement;
	readonly #context: ResultContext;
	/** Causes and services that have pages of their own. */
	readonly #gathered: () => { readonly causes: readonly Gathered[]; readonly services: readonly Gathered[] };
	readonly #own: AnswerList;
	readonly #others: AnswerList;

	constructor(
		root: HTMLElement,
		context: ResultContext,
		gathered: () => { readonly causes: readonly Gathered[]; readonly services: readonly Gathered[] },
	) {
		this.#root = root;
		this.#context = context;
		this.#gathered = gathered;
		this.#own = new AnswerList(this.#part('results'), this.#part('more'), shownAtOnce.own);
		this.#others = new AnswerList(this.#part('other-results'), this.#part('more-others'), shownAtOnce.others);
	}

	#part(name: string): HTMLElement {
		return partOf(this.#root, name);
	}

	/** Loads what is shown first; nothing changes yet. */
	async prepare({ matches, others }: Answer): Promise<Prepared> {
		const [own, other] = await Promise.all([
			this.#own.prepare(matches, this.#context),
			this.#others.prepare(others, this.#context),
		]);
		return { own, others: other };
	}

	/** Shows an answer; `undefined` is shown as the help at the beginning. */
	show(answer: Answer | undefined, prepared: Prepared, asked: AskedQuestion, language: Language): void {
		const { matches = [], others = [], othersFirst = false, unfiltered = 0, groups = [] } = answer ?? {};
		const isNone = answer !== undefined && matches.length + others.length === 0;
		const { words } = this.#context;
		this.#own.show(matches, prepared.own);
		this.#others.show(others, prepared.others);
		const section = this.#part('others');
		section.hidden = others.length === 0;
		this.#part('others-title').textContent = counted(words, words.others, others.length);
		if (othersFirst || matches.length === 0) section.parentElement?.prepend(section);
		else section.parentElement?.append(section);
		this.#part('start').hidden = answer !== undefined;
		this.#part('none').hidden = !isNone;
		this.#part('widen').hidden = !(asked.isNarrowed && unfiltered > 0);
		this.#part('fewer').hidden = unfiltered > 0;
		this.#explain(asked.question, answer, isNone && unfiltered === 0, language);
		this.say(answer === undefined ? '' : isNone ? this.#nothing(asked, unfiltered) : this.#summary(answer));
		this.#part('understood').hidden = !isNone || groups.length === 0;
	}

	/** Adds the next answers of a list and puts the focus on the first of them. */
	async grow(name: 'own' | 'others'): Promise<void> {
		const first = await (name === 'own' ? this.#own : this.#others).grow(this.#context);
		first?.querySelector<HTMLElement>('[data-part="link"]')?.focus();
	}

	/** Says that there is no search, and shows other ways. */
	fail(): void {
		this.#part('results').replaceChildren();
		this.#part('start').hidden = false;
		this.say(this.#context.words.failed);
	}

	/** Shows a text where screen readers hear of it. */
	say(text: string): void {
		const status = this.#part('status');
		if (status.textContent !== text) status.textContent = text;
	}

	#explain(question: string, answer: Answer | undefined, isNothing: boolean, language: Language): void {
		const { words } = this.#context;
		const groups = answer?.groups ?? [];
		const pasted = isPasted(question);
		const notes = pasted && groups.length > 0 ? [paragraph(words.pasted)] : correctionNodes(groups, words);
		this.#part('read').replaceChildren(...notes);
		this.#part('understood-words').replaceChildren(...(isNothing ? understoodNodes(groups, words) : []));
		const { causes, services } = this.#gathered();
		this.#part('near').replaceChildren(
			...(isNothing
				? [
						...nearLinks(question, causes, language, { near: words.nearCauses, common: words.commonCauses }),
						...nearLinks(question, services, language, {
							near: words.nearServices,
							common: words.commonServices,
						}),
					]
				: []),
		);
	}

	#summary({ matches, others }: Answer): string {
		const { words } = this.#context;
		const own = matches.length > 0 ? [summaryOf(words, matches)] : [];
		const other = others.length > 0 ? [counted(words, words.others, others.length)] : [];
		return [...own, ...other].join(', ');
	}

	#nothing({ question }: AskedQuestion, unfiltered: number): string {
		const { nothing, nothingLeft, nothingFiltered } = this.#context.words;
		const asked = question.trim().replace(/\s+/g, ' ').slice(0, 120);
		if (asked === '') return nothingFiltered;
		return fill(unfiltered > 0 ? nothingLeft : nothing, { question: asked });
	}
}

function paragraph(text: string): HTMLElement {
	const element = document.createElement('p');
	element.append(text);
	return element;
}
