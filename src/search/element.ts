/** The search page in the browser: `<bokgi-search>` around the markup of `components/Search.astro`. */
import { type Asked, readAddress, writeAddress } from './address.ts';
import { openSearch } from './client.ts';
import { type Counts, type FilterName, isNarrowed, type Selection } from './filters.ts';
import { type ResultContext, resultItem } from './results.ts';
import type { Answer, Search } from './search.ts';
import { fill, type SearchWords, summaryOf } from './words.ts';

const shownAtOnce = 10;
const pauseMs = 120;
/** After this long without an answer the page says that it is on its way. */
const patienceMs = 400;

export class SearchElement extends HTMLElement {
	#search: Promise<Search> | undefined;
	#words!: SearchWords;
	#context!: ResultContext;
	#answer: Answer = { matches: [], unfiltered: 0 };
	/** Counts the questions, so that a late answer to an earlier one is dropped. */
	#asked = 0;
	#pause = 0;
	#listeners = new AbortController();

	connectedCallback(): void {
		this.#words = JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
		this.#context = {
			template: this.#part('template'),
			root: this.dataset['root'] ?? '/',
			words: this.#words,
			nameOf: (filter, value) => this.#nameOf(filter, value),
		};
		const { signal } = this.#listeners;
		this.addEventListener('input', (event) => this.#changed(event), { signal });
		this.addEventListener('click', (event) => this.#pressed(event), { signal });
		this.#part('form').addEventListener('submit', (event) => this.#submitted(event), { signal });
		document.addEventListener('keydown', (event) => this.#typed(event), { signal });
		addEventListener('popstate', () => this.#readAddress(), { signal });
		this.#readAddress();
		if (this.#field.value === '') this.#field.focus();
		this.#open().catch(() => this.#failed());
	}

	disconnectedCallback(): void {
		this.#listeners.abort();
		this.#listeners = new AbortController();
	}

	/** The addresses of the first answers to a question, for tests of quality. */
	async addresses(question: string, limit: number): Promise<string[]> {
		const { matches } = await (await this.#open()).ask(question, {});
		const pages = await Promise.all(matches.slice(0, limit).map((match) => match.page()));
		return pages.map((page) => page.raw_url);
	}

	get #field(): HTMLInputElement {
		return this.#part('field');
	}

	get #links(): HTMLAnchorElement[] {
		return [...this.querySelectorAll<HTMLAnchorElement>('a[data-part="link"]')];
	}

	get #boxes(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
	}

	#part<Part extends HTMLElement>(name: string): Part {
		const part = this.querySelector<Part>(`[data-search="${name}"]`);
		if (!part) throw new Error(`The search page has no ${name}.`);
		return part;
	}

	#open(): Promise<Search> {
		this.#search ??= openSearch(this.dataset['bundle'] ?? '/pagefind/');
		this.#search.catch(() => {
			this.#search = undefined;
		});
		return this.#search;
	}

	#selection(): Selection {
		const chosen = this.#boxes.filter(({ checked }) => checked);
		const byFilter = Object.entries(Object.groupBy(chosen, ({ name }) => name));
		return Object.fromEntries(byFilter.map(([name, boxes]) => [name, boxes?.map(({ value }) => value)]));
	}

	/** A value that the page does not offer is no choice. */
	#readAddress(): void {
		const { question, selection } = readAddress(location.search);
		this.#field.value = question;
		for (const box of this.#boxes) {
			box.checked = selection[box.name as FilterName]?.includes(box.value) ?? false;
			if (box.checked) box.closest('details')?.setAttribute('open', '');
		}
		this.#ask();
	}

	#changed({ target }: Event): void {
		clearTimeout(this.#pause);
		if (target === this.#field) this.#pause = window.setTimeout(() => this.#ask(), pauseMs);
		else this.#ask();
	}

	#pressed({ target }: Event): void {
		const button = (target as Element).closest<HTMLElement>('[data-search]')?.dataset['search'];
		if (button === 'more') this.#showMore();
		if (button === 'clear' || button === 'widen') {
			for (const box of this.#boxes) box.checked = false;
			this.#ask();
			this.#field.focus();
		}
		if (button === 'filters-toggle') {
			const open = this.#part('filters').toggleAttribute('data-open');
			this.#part('filters-toggle').setAttribute('aria-expanded', String(open));
		}
	}

	/** Enter in the field goes on to the first answer; Enter there opens it. */
	async #submitted(event: SubmitEvent): Promise<void> {
		event.preventDefault();
		clearTimeout(this.#pause);
		await this.#ask();
		this.#links[0]?.focus();
	}

	#typed(event: KeyboardEvent): void {
		const { key, target } = event;
		if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const free =
			target === this.#field || !(target as Element).closest?.('a, button, input, select, textarea, summary');
		const at = this.#links.indexOf(target as HTMLAnchorElement);
		if (!free && at < 0) return;
		if (key === 'ArrowDown') (this.#links[at + 1] ?? this.#links.at(-1))?.focus();
		else if (key === 'ArrowUp' && at >= 0) (at === 0 ? this.#field : this.#links[at - 1])?.focus();
		else if (key === 'Escape' && at >= 0) this.#field.focus();
		else if (key === 'Escape' && this.#field.value !== '') {
			this.#field.value = '';
			this.#ask();
		} else return;
		event.preventDefault();
	}

	/** Asks what the field and the filters say, keeps it in the address, shows the answer. */
	async #ask(): Promise<void> {
		const asked = ++this.#asked;
		const question = this.#field.value;
		const selection = this.#selection();
		this.#keepAddress({ question, selection });
		const chosen = Object.values(selection).flat().length;
		this.#part('chosen').textContent = chosen === 0 ? '' : ` (${chosen})`;
		this.#part('clear').toggleAttribute('disabled', chosen === 0);
		this.#part('results').ariaBusy = 'true';
		const waiting = setTimeout(() => this.#say(this.#words.loading), patienceMs);
		try {
			const search = await this.#open();
			const idle = question.trim() === '' && !isNarrowed(selection);
			const answer = idle ? { matches: [], unfiltered: 0 } : await search.ask(question, selection);
			const items = await this.#items(answer, 0);
			if (asked !== this.#asked) return;
			clearTimeout(waiting);
			this.#answer = answer;
			this.#part('results').replaceChildren(...items);
			this.#tell(question, idle, isNarrowed(selection));
			const counts = await search.count(question, selection);
			if (asked !== this.#asked) return;
			this.#showCounts(counts);
		} catch {
			if (asked === this.#asked) this.#failed();
		} finally {
			clearTimeout(waiting);
			if (asked === this.#asked) this.#part('results').ariaBusy = 'false';
		}
	}

	#showCounts(counts: Counts): void {
		for (const box of this.#boxes) {
			const count = counts.get(box.name as FilterName)?.get(box.value) ?? 0;
			const label = box.closest('label');
			label?.classList.toggle('filter-empty', count === 0);
			label?.querySelector('[data-count]')?.replaceChildren(count.toLocaleString(this.#words.locale));
		}
	}

	/** Keeps what is asked in the address, and in the links to this page in other languages. */
	#keepAddress(asked: Asked): void {
		const query = writeAddress(asked, location.search);
		try {
			if (query !== location.search) history.replaceState(history.state, '', `${location.pathname}${query}`);
		} catch {
			// Some browsers refuse when it changes very often; the next pause in typing catches up.
		}
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = query;
	}

	#items(answer: Answer, from: number): Promise<DocumentFragment[]> {
		const matches = answer.matches.slice(from, from + shownAtOnce);
		return Promise.all(matches.map(async (match) => resultItem(match, await match.page(), this.#context)));
	}

	async #showMore(): Promise<void> {
		const list = this.#part('results');
		const shown = list.children.length;
		const asked = this.#asked;
		const items = await this.#items(this.#answer, shown);
		if (asked !== this.#asked) return;
		list.append(...items);
		this.#links[shown]?.focus();
		this.#part('more').hidden = this.#answer.matches.length <= list.children.length;
	}

	/** Says how many there are, and shows what belongs to that: the way on, the help at the beginning, or the list. */
	#tell(question: string, idle: boolean, narrowed: boolean): void {
		const { matches, unfiltered } = this.#answer;
		const none = !idle && matches.length === 0;
		this.#part('start').hidden = !idle;
		this.#part('none').hidden = !none;
		this.#part('widen').hidden = !(narrowed && unfiltered > 0);
		this.#part('fewer').hidden = unfiltered > 0;
		this.#part('more').hidden = matches.length <= shownAtOnce;
		this.#say(idle ? '' : none ? this.#nothing(question.trim()) : summaryOf(this.#words, matches));
	}

	#nothing(question: string): string {
		const { nothing, nothingLeft, nothingFiltered } = this.#words;
		if (question === '') return nothingFiltered;
		return fill(this.#answer.unfiltered > 0 ? nothingLeft : nothing, { question });
	}

	#failed(): void {
		this.#part('results').replaceChildren();
		this.#part('start').hidden = false;
		this.#say(this.#words.failed);
	}

	#say(text: string): void {
		const status = this.#part('status');
		if (status.textContent !== text) status.textContent = text;
	}

	#nameOf(filter: FilterName, value: string): Node {
		const box = this.#boxes.find((candidate) => candidate.name === filter && candidate.value === value);
		const name = box?.closest('label')?.querySelector('[data-name]');
		const copy = document.createDocumentFragment();
		copy.append(...(name ? [...name.childNodes].map((node) => node.cloneNode(true)) : [value]));
		return copy;
	}
}
