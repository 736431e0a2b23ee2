/** The handbook: its front page, and what surrounds a guide. */
import type { Corpus } from '../../corpus/corpus.ts';
import { type Key, type Locale, t } from '../../i18n/t.ts';
import type { ContentsEntry } from '../contents.ts';
import { type Page, pageOf } from '../page.ts';
import { href } from '../urls.ts';

/** What a guide says of itself in its front matter. */
export interface GuideFrontmatter {
	readonly title: string;
	readonly description: string;
	/** Place in the handbook, from 1. */
	readonly order: number;
}

/** A guide in one language. */
export interface Guide extends GuideFrontmatter {
	/** Its file's name, which is its address. */
	readonly slug: string;
}

/** Pages of the handbook that are made from the code. */
export const references = ['schema', 'rules', 'data'] as const;
export type Reference = (typeof references)[number];

interface Entry {
	readonly href: string;
	readonly title: string;
	readonly description: string;
}

export interface HandbookView {
	readonly page: Page;
	readonly guides: readonly Entry[];
	readonly references: readonly Entry[];
}

export interface GuideView {
	readonly page: Page;
	readonly slug: string;
	readonly listHref: string;
	readonly title: string;
	readonly description: string;
	readonly contents: readonly ContentsEntry[];
	readonly previous: Entry | undefined;
	readonly next: Entry | undefined;
}

/** The surroundings of a generated page. */
export interface ReferenceView {
	readonly page: Page;
	readonly listHref: string;
	readonly title: string;
	readonly description: string;
}

type Sited = Pick<Corpus<unknown>, 'site' | 'audience'>;

export const handbookPath = (slug: string): string => `/handbook/${slug}/`;

export function handbookView(corpus: Sited, locale: Locale, guides: readonly Guide[]): HandbookView {
	const words = t(locale);
	return {
		page: pageOf(corpus, locale, {
			path: '/handbook/',
			title: words('handbook.title'),
			description: words('handbook.description'),
		}),
		guides: inOrder(guides).map((guide) => entryOf(corpus, locale, guide)),
		references: references.map((name) => ({
			href: href(corpus.site, locale, handbookPath(name)),
			title: words(`${name}.title`),
			description: words(`${name}.description`),
		})),
	};
}

/** The views of all guides of one locale. `headingsOf` gives the headings of a guide. */
export function guideViews(
	corpus: Sited,
	locale: Locale,
	guides: readonly Guide[],
	headingsOf: (
		slug: string,
	) => readonly { readonly depth: number; readonly slug: string; readonly text: string }[],
): GuideView[] {
	const ordered = inOrder(guides);
	return ordered.map((guide, index) => {
		const [previous, next] = [ordered[index - 1], ordered[index + 1]];
		return {
			page: pageOf(corpus, locale, {
				path: handbookPath(guide.slug),
				title: guide.title,
				description: guide.description,
			}),
			slug: guide.slug,
			listHref: href(corpus.site, locale, '/handbook/'),
			title: guide.title,
			description: guide.description,
			contents: headingsOf(guide.slug)
				.filter(({ depth }) => depth <= 3)
				.map(({ depth, slug, text }) => ({ id: slug, text, depth })),
			previous: previous && entryOf(corpus, locale, previous),
			next: next && entryOf(corpus, locale, next),
		};
	});
}

export function referenceView(corpus: Sited, locale: Locale, name: Reference): ReferenceView {
	const words = t(locale);
	const title = words(`${name}.title` satisfies Key);
	const description = words(`${name}.description` satisfies Key);
	return {
		page: pageOf(corpus, locale, { path: handbookPath(name), title, description }),
		listHref: href(corpus.site, locale, '/handbook/'),
		title,
		description,
	};
}

function inOrder(guides: readonly Guide[]): Guide[] {
	return guides.toSorted((a, b) => a.order - b.order);
}

function entryOf({ site }: Sited, locale: Locale, { slug, title, description }: Guide): Entry {
	return { href: href(site, locale, handbookPath(slug)), title, description };
}
