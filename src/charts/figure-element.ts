/**
 * A figure on a page: `<bokgi-figure>` around the markup of `components/ChartFigure.astro`. On the trends page it is told
 * what to show; elsewhere it carries its figure with it and draws when it comes into view.
 */

import { type Locale, wordsFrom } from '../i18n/words.ts';
import { figureCsv } from './csv.ts';
import { elementOf } from './dom.ts';
import type { Drawing } from './draw.ts';
import type { Figure } from './figure.ts';
import type { IncidentsDialog } from './incidents-dialog.ts';
import { findingParts, type Printing, populationText, tableParts } from './markup.ts';
import { readPalette } from './palette.ts';
import { saveFile } from './save.ts';
import { findingText } from './say.ts';
import { followTheme } from './theme.ts';
import { openYears, type TitlesOfYear } from './titles.ts';

/** Told which incidents a reader wants to see. */
export type Open = (ids: readonly string[]) => void;

/** How a figure is shown. */
export interface Showing {
	readonly printing: Printing;
	readonly open: Open;
	/** Gets the titles of incidents, after which `linkOf` of the printing has them. */
	readonly fetchTitles: (ids: readonly string[]) => Promise<void>;
}

type DrawModule = typeof import('./draw.ts');

// Kept, since a printer does not wait for a promise: what is drawn again for paper must be drawn at once.
let drawModule: DrawModule | undefined;

async function loadDrawModule(): Promise<DrawModule> {
	drawModule = await import('./draw.ts');
	return drawModule;
}

/** What is ready for the pointer to rest on: the titles of so many dots, the latest. */
const mostTitles = 500;

/** What an element brings with it that stands alone. */
export interface FigureAlone {
	readonly figure: Figure;
	/** The years of its incidents, whose titles are fetched when somebody asks for them. */
	readonly years: readonly string[];
}

export class FigureElement extends HTMLElement {
	#figure: Figure | undefined;
	#showing: Showing | undefined;
	#drawing: Promise<Drawing> | undefined;
	/** Whether texts and picture are those of the figure that was given last. */
	#stale = false;
	#listeners = new AbortController();

	connectedCallback(): void {
		const { signal } = this.#listeners;
		this.addEventListener('click', (event) => this.#pressed(event), { signal });
		this.#table?.addEventListener('toggle', () => this.#printTables(), { signal });
		this.#chart?.addEventListener('pointerenter', () => this.#prepareTitles(), { signal });
		if (this.dataset['figureJson'])
			this.#standAlone(JSON.parse(this.dataset['figureJson']) as FigureAlone, signal);
	}

	disconnectedCallback(): void {
		this.#listeners.abort();
		this.#listeners = new AbortController();
	}

	/** Takes a figure; nothing is printed or drawn before `refresh`. */
	set(figure: Figure, showing: Showing): void {
		this.#figure = figure;
		this.#showing = showing;
		this.#stale = true;
	}

	/** Prints and draws the figure that was given last. `texts` says whether the sentence and the tables differ from those of the page as it came. */
	refresh(texts: boolean): void {
		if (!this.#stale || !this.#figure || !this.#showing) return;
		this.#stale = false;
		const { printing } = this.#showing;
		if (texts) {
			this.#part('finding')?.replaceChildren(...findingParts(this.#figure, printing).map(elementOf));
			this.#part('population')?.replaceChildren(populationText(this.#figure.population, printing.words));
		}
		this.#printTables();
		this.#draw();
	}

	/** Draws again, with the colours that the page has now. */
	redraw(): void {
		if (this.#figure && !this.#stale) this.#draw();
	}

	/** The figure that is shown and where a point of its chart lies, for tests of what the picture opens. */
	get shown(): Figure | undefined {
		return this.#figure;
	}

	async pointAt(series: number, index: number): Promise<{ x: number; y: number } | undefined> {
		return (await this.#drawing)?.pointAt(series, index);
	}

	/** Draws the figure that the element brings: at once where it says so, else when it comes into view. */
	#standAlone({ figure, years }: FigureAlone, signal: AbortSignal): void {
		const locale = (this.dataset['locale'] ?? 'en') as Locale;
		const wordsAddress = new URL(this.dataset['words'] ?? '', location.href);
		const titles = openYears(years, {
			lang: locale,
			hrefOf: (id) => `${this.dataset['root']}incidents/${encodeURIComponent(id)}/`,
			load: (year) => fetchJson<TitlesOfYear>(new URL(`titles-${year}.json`, wordsAddress)),
		});
		const prepare = async (): Promise<void> => {
			const { dictionary } = await fetchJson<{ readonly dictionary: Record<string, string> }>(wordsAddress);
			const words = wordsFrom(locale, dictionary);
			const dialog = document.querySelector<IncidentsDialog>('bokgi-incidents');
			this.set(figure, {
				printing: {
					words,
					linkOf: titles.linkOf,
					mostRows: Number.POSITIVE_INFINITY,
					opens: dialog !== null,
				},
				open: async (ids) => {
					await titles.fetch(ids);
					dialog?.open(
						ids.flatMap((id) => titles.linkOf(id) ?? []),
						words,
					);
				},
				fetchTitles: titles.fetch,
			});
			this.refresh(false);
		};
		const begin = () => prepare().catch(() => this.#part('chart')?.remove());
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			begin();
		});
		if ('atOnce' in this.dataset) begin();
		else observer.observe(this);
		signal.addEventListener('abort', () => observer.disconnect());
		followTheme(() => this.redraw(), signal);
	}

	get #chart(): HTMLElement | null {
		return this.#part('chart');
	}

	get #table(): HTMLDetailsElement | null {
		return this.querySelector('details');
	}

	#part(name: string): HTMLElement | null {
		return this.querySelector(`[data-figure="${name}"]`);
	}

	/** A closed table is made when somebody opens it: thousands of rows that nobody reads would delay every filter. */
	#printTables(): void {
		const place = this.#part('tables');
		const [figure, showing] = [this.#figure, this.#showing];
		if (!place || !figure || !showing || this.#table?.open === false) return;
		const print = () => {
			const open = [...place.children].map((child) => child.hasAttribute('open'));
			place.replaceChildren(...tableParts(figure, showing.printing).map(elementOf));
			for (const [index, child] of [...place.children].entries())
				child.toggleAttribute('open', open[index] ?? false);
		};
		print();
		const named = incidentsIn(figure.tables, showing.printing.mostRows);
		if (named.some((id) => showing.printing.linkOf(id) === undefined))
			showing.fetchTitles(named).then(() => {
				if (this.#figure === figure) print();
			});
	}

	async #draw(): Promise<void> {
		const [figure, showing] = [this.#figure, this.#showing];
		const box = this.#chart;
		if (!box || !figure || !showing) return;
		box.hidden = figure.chart === undefined;
		if (!figure.chart) return;
		const { chart } = figure;
		const canvas = box.querySelector('canvas') ?? box.appendChild(document.createElement('canvas'));
		canvas.setAttribute('role', 'img');
		canvas.setAttribute('aria-label', findingText(figure, showing.printing.words));
		// Names down the side need a line each.
		const rows = chart.horizontal && chart.across.kind === 'names' ? chart.across.names.length : 0;
		box.style.setProperty('block-size', rows > 0 ? `${rows * 1.75 + 5}rem` : '');
		const drawn = ({ draw }: DrawModule): Drawing =>
			draw(canvas, chart, {
				words: showing.printing.words,
				palette: readPalette(this),
				titleOf: (id) => showing.printing.linkOf(id)?.title,
				onOpen: showing.open,
			});
		this.#drawing = drawModule ? Promise.resolve(drawn(drawModule)) : loadDrawModule().then(drawn);
		await this.#drawing;
		this.toggleAttribute('data-drawn', true);
	}

	#pressed({ target }: Event): void {
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button || !this.#figure) return;
		if (button.dataset['ids']) this.#showing?.open(button.dataset['ids'].split(' '));
		if (button.dataset['figure'] === 'png')
			this.#drawing
				?.then(({ png }) => png())
				.then((blob) => blob && saveFile(`${this.#figure?.id}.png`, blob));
		if (button.dataset['figure'] === 'csv') this.#saveCsv(this.#figure);
	}

	/** Incidents go by their ids in a file, which are fetched with their titles. */
	async #saveCsv({ id, tables }: Figure): Promise<void> {
		const showing = this.#showing;
		if (!showing) return;
		await showing.fetchTitles(incidentsIn(tables));
		const text = figureCsv(tables, (incident) => showing.printing.linkOf(incident)?.id ?? incident);
		saveFile(`${id}.csv`, new Blob([text], { type: 'text/csv' }));
	}

	/** Fetches the titles of the latest incidents of the picture, so that a pointer that rests on a dot sees which it is. */
	async #prepareTitles(): Promise<void> {
		const ids = (this.#figure?.chart?.series ?? []).flatMap(({ behind = [] }) =>
			behind.flatMap((of) => (of.length === 1 ? of : [])),
		);
		await this.#showing?.fetchTitles(ids.slice(0, mostTitles));
	}
}

async function fetchJson<Data>(address: URL): Promise<Data> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address.pathname}`);
	return (await response.json()) as Data;
}

/** Ids of the incidents that tables name, in their first rows. */
function incidentsIn(tables: Figure['tables'], rows = Number.POSITIVE_INFINITY): string[] {
	return tables.flatMap(({ table }) =>
		table.rows
			.slice(0, rows)
			.flatMap((row) => row.flatMap(({ incident }) => (incident === undefined ? [] : [incident]))),
	);
}
