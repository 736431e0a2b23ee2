/** A list of answers that grows on demand, with the button that makes it grow. */
import { type ResultContext, resultItem } from './results.ts';
import type { Match } from './search.ts';
import { fold, load } from './siblings.ts';

export class AnswerList {
	readonly #list: HTMLElement;
	readonly #more: HTMLElement;
	readonly #atOnce: number;
	#matches: readonly Match[] = [];
	#shown = 0;

	constructor(list: HTMLElement, more: HTMLElement, atOnce: number) {
		this.#list = list;
		this.#more = more;
		this.#atOnce = atOnce;
	}

	/** The first answers as elements, ready to be put in by `show`; nothing changes yet. */
	prepare(matches: readonly Match[], context: ResultContext): Promise<DocumentFragment[]> {
		return itemsOf(matches.slice(0, this.#atOnce), context);
	}

	show(matches: readonly Match[], items: readonly DocumentFragment[]): void {
		this.#matches = matches;
		this.#shown = this.#atOnce;
		this.#list.replaceChildren(...items);
		this.#offerMore();
	}

	/** Adds the next answers, unless another question has come between, and gives the first new item. */
	async grow(context: ResultContext): Promise<Element | undefined> {
		const matches = this.#matches;
		const from = this.#shown;
		const items = await itemsOf(matches.slice(from, from + this.#atOnce), context);
		if (matches !== this.#matches || from !== this.#shown) return undefined;
		const before = this.#list.children.length;
		this.#shown += this.#atOnce;
		this.#list.append(...items);
		this.#offerMore();
		return this.#list.children[before];
	}

	#offerMore(): void {
		this.#more.hidden = this.#matches.length <= this.#shown;
	}
}

async function itemsOf(matches: readonly Match[], context: ResultContext): Promise<DocumentFragment[]> {
	return fold(await load(matches)).map((answer) => resultItem(answer, context));
}
