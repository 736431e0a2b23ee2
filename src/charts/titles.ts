/** Titles of incidents in the browser: fetched a year at a time, since most readers never ask for them. */
import type { IncidentFacts } from '../analyse/facts.ts';
import type { IncidentLink } from './markup.ts';

/** The incidents of one year in the order of the data file: id, title, and the language where it is not the first of the site. */
export type TitlesOfYear = readonly (readonly [id: string, title: string, lang: string])[];

export interface Titles {
	readonly linkOf: (id: string) => IncidentLink | undefined;
	readonly fetch: (ids: readonly string[]) => Promise<void>;
}

/** Where titles come from. */
export interface TitleSource {
	/** All incidents in the order of the data file. */
	readonly facts: readonly Pick<IncidentFacts, 'id' | 'day'>[];
	/** The language of the page. */
	readonly lang: string;
	readonly hrefOf: (id: string) => string;
	readonly load: (year: string) => Promise<TitlesOfYear>;
}

export function openTitles({ facts, lang, hrefOf, load }: TitleSource): Titles {
	const yearOf = new Map(facts.map(({ id, day }) => [id, day.slice(0, 4)]));
	/** Where in its year each incident stands. */
	const place = new Map<string, number>();
	const seen = new Map<string, number>();
	for (const { id, day } of facts) {
		const year = day.slice(0, 4);
		const next = seen.get(year) ?? 0;
		place.set(id, next);
		seen.set(year, next + 1);
	}
	const years = new Map<string, Promise<TitlesOfYear>>();
	const loaded = new Map<string, TitlesOfYear>();
	const need = (year: string): Promise<TitlesOfYear> => {
		const known = years.get(year);
		if (known) return known;
		const loading = load(year).then((titles) => {
			loaded.set(year, titles);
			return titles;
		});
		// A year that could not be fetched is asked for again next time.
		loading.catch(() => years.delete(year));
		years.set(year, loading);
		return loading;
	};
	return {
		linkOf: (id) => {
			const entry = loaded.get(yearOf.get(id) ?? '')?.[place.get(id) ?? -1];
			if (!entry) return undefined;
			const [own, title, language] = entry;
			return { id: own, href: hrefOf(own), title, lang: language === lang ? undefined : language };
		},
		fetch: async (ids) => {
			await Promise.all([...new Set(ids.flatMap((id) => yearOf.get(id) ?? []))].map(need));
		},
	};
}

/** Titles of the incidents of some years, for a figure that knows its incidents by the ids of their reports. */
export function openYears(
	years: readonly string[],
	{ lang, hrefOf, load }: Omit<TitleSource, 'facts'>,
): Titles {
	const links = new Map<string, IncidentLink>();
	let loading: Promise<void> | undefined;
	const loadAll = async (): Promise<void> => {
		for (const [id, title, language] of (await Promise.all(years.map(load))).flat())
			links.set(id, { id, href: hrefOf(id), title, lang: language === lang ? undefined : language });
	};
	return {
		linkOf: (id) => links.get(id),
		fetch: async (ids) => {
			if (ids.length === 0) return;
			loading ??= loadAll();
			// What could not be fetched is asked for again next time.
			loading.catch(() => (loading = undefined));
			await loading;
		},
	};
}
