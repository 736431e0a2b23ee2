/** The search page in the browser: `<bokgi-search>` around the markup of `components/Search.astro`. */
import { type Asked, askedInAddress, readAddress, writeAddress } from './address.ts';
import { AnswerPanel } from './answer-panel.ts';
import { openSearch } from './client.ts';
import type { Gathered } from './explain.ts';
import { type Counts, type FilterName, isNarrowed, type Selection } from './filters.ts';
import { moveFocus } from './keyboard.ts';
import { partOf } from './parts.ts';
import type { Search } from './search.ts';
import type { SearchWords } from './words.ts';

const pauseMs = 120;
/** After this long without an answer the page says that it is on its way. */
const patienceMs = 400;
const mostLines = 6;
const nothingPrepared = { own: [], others: [] };

export class SearchElement extends HTMLElement {
	#search: Promise<Search> | undefined;
	#words!: SearchWords;
	#panel!: AnswerPanel;
	/** Counts the questions, so that a late answer to an earlier one is dropped. */
	#asked = 0;
	#pause = 0;
	#listeners = new AbortController();

	connectedCallback(): void {
		this.#words = JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
		const context = {
			template: this.#part<HTMLTemplateElement>('template'),
			root: this.dataset['root'] ?? '/',
			words: this.#words,
			nameOf: (filter: FilterName, value: string) => this.#nameOf(filter, value),
		};
		this.#panel = new AnswerPanel(this, context, () => ({
			causes: this.#gathered('cause', 'causes'),
			services: this.#gathered('service', 'services'),
		}));
		const { signal } = this.#listeners;
		this.addEventListener('input', (event) => this.#changed(event), { signal });
		this.addEventListener('click', (event) => this.#pressed(event), { signal });
		this.#part('form').addEventListener('submit', (event) => this.#submitted(event), { signal });
		document.addEventListener('keydown', (event) => this.#typed(event), { signal });
		addEventListener('popstate', () => this.#readAddress(), { signal });
		this.#readAddress();
		if (this.#field.value === '') this.#field.focus();
		this.#open().catch(() => this.#panel.fail());
	}

	disconnectedCallback(): void {
		this.#listeners.abort();
		this.#listeners = new AbortController();
	}

	/** The addresses of the first answers in the order of the page, and of those in other languages, for tests of quality. */
	async addresses(
		question: string,
		limit: number,
		lang: string,
	): Promise<{ results: string[]; other: string[] }> {
		const { matches, others } = await (await this.#open()).ask(question, {}, lang);
		const [results, other] = await Promise.all(
			[matches, others].map((list) =>
				Promise.all(list.slice(0, limit).map(async (match) => (await match.page()).raw_url)),
			),
		);
		return { results: results ?? [], other: other ?? [] };
	}

	get #field(): HTMLTextAreaElement {
		return this.#part('field');
	}

	get #links(): HTMLAnchorElement[] {
		const all = this.querySelectorAll<HTMLAnchorElement>('a:is([data-part="link"], [data-part="sibling"])');
		return [...all].filter((link) => link.checkVisibility());
	}

	get #boxes(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
	}

	#part<Part extends HTMLElement>(name: string): Part {
		return partOf(this, name);
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
		const button = (target as Element).closest<HTMLButtonElement>('button[data-search]');
		const name = button?.dataset['search'];
		if (name === 'more') this.#panel.grow('own');
		if (name === 'more-others') this.#panel.grow('others');
		if (name === 'as-written')
			this.#askFor(this.#field.value.replace(button?.value ?? '', `"${button?.value}"`));
		if (name === 'clear' || name === 'widen') {
			for (const box of this.#boxes) box.checked = false;
			this.#ask();
			this.#field.focus();
		}
		if (name === 'filters-toggle') {
			const open = this.#part('filters').toggleAttribute('data-open');
			button?.setAttribute('aria-expanded', String(open));
		}
	}

	/** Enter in the field goes on to the first answer; Enter there opens it. */
	async #submitted(event?: Event): Promise<void> {
		event?.preventDefault();
		clearTimeout(this.#pause);
		await this.#ask();
		this.#links[0]?.focus();
	}

	#typed(event: KeyboardEvent): void {
		if (event.key === 'Enter' && event.target === this.#field && !event.isComposing && !event.shiftKey) {
			event.preventDefault();
			this.#submitted();
			return;
		}
		const moved = moveFocus(event, {
			field: this.#field,
			links: this.#links,
			clear: () => this.#askFor(''),
		});
		if (moved) event.preventDefault();
	}

	#askFor(question: string): void {
		this.#field.value = question;
		this.#ask();
		this.#field.focus();
	}

	/** Asks what the field and the filters say, keeps it in the address, shows the answer. */
	async #ask(): Promise<void> {
		const asked = ++this.#asked;
		const question = this.#field.value;
		const selection = this.#selection();
		this.#field.rows = Math.min(mostLines, question.split('\n').length);
		this.#keepAddress({ question: askedInAddress(question), selection });
		const chosen = Object.values(selection).flat().length;
		this.#part('chosen').textContent = chosen === 0 ? '' : ` (${chosen})`;
		this.#part('clear').toggleAttribute('disabled', chosen === 0);
		this.#part('results').ariaBusy = 'true';
		const waiting = setTimeout(() => this.#panel.say(this.#words.loading), patienceMs);
		try {
			const search = await this.#open();
			const isIdle = question.trim() === '' && !isNarrowed(selection);
			const { locale } = this.#words;
			const answer = isIdle ? undefined : await search.ask(question, selection, locale);
			const prepared = answer ? await this.#panel.prepare(answer) : nothingPrepared;
			if (asked !== this.#asked) return;
			clearTimeout(waiting);
			this.#panel.show(answer, prepared, { question, isNarrowed: isNarrowed(selection) }, search.language);
			// The page itself knows how many reports there are of everything; the index is asked only about a part of them.
			const counts = answer ? await search.count(question, selection, locale) : undefined;
			if (asked !== this.#asked) return;
			this.#showCounts(counts);
		} catch {
			if (asked === this.#asked) this.#panel.fail();
		} finally {
			clearTimeout(waiting);
			if (asked === this.#asked) this.#part('results').ariaBusy = 'false';
		}
	}

	#showCounts(counts: Counts | undefined): void {
		for (const box of this.#boxes) {
			const count = counts
				? (counts.get(box.name as FilterName)?.get(box.value) ?? 0)
				: Number(box.dataset['reports'] ?? 0);
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

	/** The values of a filter that have pages of their own, with the number of their reports. */
	#gathered(filter: FilterName, folder: string): Gathered[] {
		return this.#boxes
			.filter(({ name }) => name === filter)
			.map((box) => ({
				name: this.#nameOf(filter, box.value).textContent ?? box.value,
				count: Number(box.dataset['reports'] ?? 0),
				href: `${this.dataset['root'] ?? '/'}${folder}/${box.value}/`,
			}));
	}

	#nameOf(filter: FilterName, value: string): Node {
		const box = this.#boxes.find((candidate) => candidate.name === filter && candidate.value === value);
		const name = box?.closest('label')?.querySelector('[data-name]');
		const copy = document.createDocumentFragment();
		copy.append(...(name ? [...name.childNodes].map((node) => node.cloneNode(true)) : [value]));
		return copy;
	}
}
