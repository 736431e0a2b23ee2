/** The trends page in the browser: `<bokgi-trends>` around filters and figures. It counts again what the filters leave. */
import type { IncidentFacts } from '../analyse/facts.ts';
import type { PackedFacts } from '../analyse/packed.ts';
import {
	readSelection,
	type Selection,
	select,
	type selectionNames,
	writeSelection,
} from '../analyse/selection.ts';
import { unpack } from '../analyse/unpack.ts';
import { type Locale, type Words, wordsFrom } from '../i18n/words.ts';
import { FigureElement, type Showing } from './figure-element.ts';
import { figureContext, figures, withOtherKinds } from './figures.ts';
import type { IncidentsDialog } from './incidents-dialog.ts';
import type { Names } from './names.ts';
import { followTheme } from './theme.ts';
import { openTitles, type TitlesOfYear } from './titles.ts';

/** What the page's language adds to the figures. */
export interface TrendsWords {
	readonly dictionary: Readonly<Record<string, string>>;
	readonly names: Names;
	readonly today: string;
}

/** Rows of a table that are printed at the most. */
const mostRows = 200;

interface Loaded {
	readonly facts: readonly IncidentFacts[];
	readonly words: Words;
	readonly names: Names;
	readonly today: string;
	readonly showing: Showing;
}

export class TrendsElement extends HTMLElement {
	#loaded: Loaded | undefined;
	/** Whether the texts are still those that the page came with, of everything. */
	#asPrinted = true;
	#visible = new Set<FigureElement>();
	#observer: IntersectionObserver | undefined;
	#rest = 0;
	#listeners = new AbortController();

	connectedCallback(): void {
		const { signal } = this.#listeners;
		this.addEventListener('change', () => this.#chosen(), { signal });
		this.addEventListener('click', (event) => this.#pressed(event), { signal });
		addEventListener('popstate', () => this.#show(), { signal });
		addEventListener('beforeprint', () => this.#showAll(), { signal });
		this.#fillForm(readSelection(new URLSearchParams(location.search)));
		this.#load().catch(() => this.#say(this.dataset['failed'] ?? ''));
		followTheme(() => {
			for (const figure of this.#figures) figure.redraw();
		}, signal);
	}

	disconnectedCallback(): void {
		this.#observer?.disconnect();
		this.#listeners.abort();
		this.#listeners = new AbortController();
	}

	get #figures(): FigureElement[] {
		return [...this.querySelectorAll<FigureElement>('bokgi-figure')];
	}

	get #selects(): HTMLSelectElement[] {
		return [...this.querySelectorAll('select')];
	}

	async #load(): Promise<void> {
		const data = this.dataset['data'] ?? '';
		const get = async <Value>(name: string): Promise<Value> => {
			const response = await fetch(`${data}${name}`);
			if (!response.ok) throw new Error(`${name}: ${response.status}`);
			return (await response.json()) as Value;
		};
		const locale = (this.dataset['locale'] ?? 'en') as Locale;
		const [packed, { dictionary, names, today }] = await Promise.all([
			get<PackedFacts>('trends.json'),
			get<TrendsWords>(`trends-${locale}.json`),
		]);
		// Its script may come after this one.
		await customElements.whenDefined('bokgi-figure');
		const facts = unpack(packed);
		const words = wordsFrom(locale, dictionary);
		const titles = openTitles({
			facts,
			lang: locale,
			hrefOf: (id) => `${this.dataset['root']}incidents/${encodeURIComponent(id)}/`,
			load: (year) => get<TitlesOfYear>(`titles-${year}.json`),
		});
		const printing = { words, linkOf: titles.linkOf, mostRows, opens: true };
		const dialog = this.querySelector<IncidentsDialog>('bokgi-incidents');
		const open = async (ids: readonly string[]): Promise<void> => {
			await titles.fetch(ids);
			dialog?.open(
				ids.flatMap((id) => titles.linkOf(id) ?? []),
				words,
			);
		};
		this.#loaded = { facts, words, names, today, showing: { printing, open, fetchTitles: titles.fetch } };
		this.#observe();
		this.#show();
	}

	/** Keeps the figures that are in view: they are counted first, the others when there is time. */
	#observe(): void {
		this.#observer = new IntersectionObserver((entries) => {
			for (const { target, isIntersecting } of entries) {
				if (!(target instanceof FigureElement)) continue;
				if (isIntersecting) this.#visible.add(target);
				else this.#visible.delete(target);
				if (isIntersecting) this.#update(target);
			}
		});
		for (const figure of this.#figures) this.#observer.observe(figure);
	}

	#chosen(): void {
		const query = new URLSearchParams(location.search);
		for (const { name, value } of this.#selects) {
			if (value === '') query.delete(name);
			else query.set(name, value);
		}
		this.#goTo(readSelection(query));
	}

	#goTo(selection: Selection): void {
		const address = new URL(location.href);
		address.search = writeSelection(selection, address.searchParams).toString();
		history.pushState(null, '', address);
		this.#show();
	}

	#pressed({ target }: Event): void {
		const button = target instanceof Element ? target.closest<HTMLElement>('[data-trends]') : null;
		if (button?.dataset['trends'] === 'clear') this.#goTo({ kind: 'incident' });
		if (button?.dataset['trends'] === 'copy')
			navigator.clipboard.writeText(location.href).then(
				() => this.#say(this.dataset['copied'] ?? ''),
				() => this.#say(location.href),
			);
	}

	/** A value that no option has, as of a service that was renamed, is shown as it stands: the figures are of it. */
	#fillForm(selection: Selection): void {
		for (const choice of this.#selects) {
			const wanted = selection[choice.name as (typeof selectionNames)[number]] ?? '';
			if (![...choice.options].some(({ value }) => value === wanted)) choice.add(new Option(wanted, wanted));
			choice.value = wanted;
		}
	}

	/** Counts again for the selection that stands in the address. */
	#show(): void {
		const loaded = this.#loaded;
		const selection = readSelection(new URLSearchParams(location.search));
		this.#fillForm(selection);
		// Who changes the language keeps what was asked.
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
			link.search = location.search;
		if (!loaded) return;
		const narrowed = writeSelection(selection).toString() !== '';
		if (narrowed) this.#asPrinted = false;
		const { selected, otherKinds } = select(loaded.facts, selection);
		const context = figureContext(loaded, selection, loaded.facts);
		this.#make = new Map(
			figures.map(({ id, make }) => [
				id as string,
				() => withOtherKinds(make(selected, context), otherKinds),
			]),
		);
		for (const figure of this.#visible) this.#update(figure);
		this.#say(loaded.words.count('trends.selected', selected.length));
		this.querySelector('[data-trends="clear"]')?.toggleAttribute('disabled', !narrowed);
		this.#later();
	}

	/** How each figure of the current selection is made, until it has been. */
	#make = new Map<string, () => ReturnType<(typeof figures)[number]['make']>>();

	#update(figure: FigureElement): void {
		const make = this.#make.get(figure.id);
		if (!make || !this.#loaded) return;
		this.#make.delete(figure.id);
		figure.set(make(), this.#loaded.showing);
		figure.refresh(!this.#asPrinted);
	}

	/** Brings the figures out of view up to date, one at a time, whenever nothing else is to be done. */
	#later(): void {
		cancelIdle(this.#rest);
		this.#rest = whenIdle(() => {
			const next = this.#figures.find(({ id }) => this.#make.has(id));
			if (!next) return;
			this.#update(next);
			this.#later();
		});
	}

	#showAll(): void {
		for (const figure of this.#figures) this.#update(figure);
	}

	#say(text: string): void {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = text;
	}
}

// Safari has no requestIdleCallback.
function whenIdle(task: () => void): number {
	return 'requestIdleCallback' in globalThis ? requestIdleCallback(task) : Number(setTimeout(task, 50));
}

function cancelIdle(handle: number): void {
	if ('cancelIdleCallback' in globalThis) cancelIdleCallback(handle);
	else clearTimeout(handle);
}
