/** The guides of the handbook as Astro compiles them: one module for each language and guide. */
import type { MarkdownInstance } from 'astro';
import type { Locale } from '../i18n/t.ts';
import type { Guide, GuideFrontmatter } from './views/handbook.ts';

type GuideModule = MarkdownInstance<GuideFrontmatter & Record<string, unknown>>;

const modules = import.meta.glob<GuideModule>('../handbook/*/*.mdx', { eager: true });

/** The guides of one language. */
export function guidesOf(locale: Locale): Guide[] {
	return Object.entries(modules)
		.filter(([path]) => path.includes(`/${locale}/`))
		.map(([path, { frontmatter }]) => ({
			slug: slugOf(path),
			title: frontmatter.title,
			description: frontmatter.description,
			order: frontmatter.order,
		}));
}

/** The module of a guide. */
export function guideModule(locale: Locale, slug: string): GuideModule {
	const module = modules[`../handbook/${locale}/${slug}.mdx`];
	if (!module) throw new Error(`No guide \`${slug}\` in \`${locale}\``);
	return module;
}

function slugOf(path: string): string {
	return path.replace(/^.*\/|\.mdx$/g, '');
}
