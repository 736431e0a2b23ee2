import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { testCorpus } from '../testing-corpus.ts';
import { type Guide, type GuideFrontmatter, guideViews, handbookView, references } from './handbook.ts';

const folder = new URL('../../handbook/', import.meta.url);

function guides(locale: string): (Guide & { readonly text: string })[] {
	return readdirSync(new URL(`${locale}/`, folder)).map((name) => {
		const text = readFileSync(new URL(`${locale}/${name}`, folder), 'utf8');
		const frontmatter = parse(text.split('---\n')[1] ?? '') as GuideFrontmatter;
		return { ...frontmatter, slug: name.replace('.mdx', ''), text };
	});
}

describe('the handbook', () => {
	it('has the same guides in the same order in both languages', () => {
		const order = (locale: string) => guides(locale).map(({ slug, order }) => [slug, order]);
		expect(order('ko')).toEqual(order('en'));
	});
	it('gives every guide a title, a description and a place of its own', () => {
		const all = guides('en');
		expect(all.filter(({ title, description }) => !title || !description)).toEqual([]);
		expect(all.map(({ order }) => order).sort()).toEqual(all.map((_, index) => index + 1));
	});
	it('leads from guide to guide only where there is one', () => {
		for (const locale of ['en', 'ko'])
			for (const { slug, text } of guides(locale))
				for (const [, target = ''] of text.matchAll(/\]\(\.\.\/([\w-]+)\//g)) {
					const known = (references as readonly string[]).includes(target);
					const there = known || existsSync(new URL(`${locale}/${target}.mdx`, folder));
					expect(there, `${locale}/${slug} leads to ${target}`).toBe(true);
				}
	});
	it('has no table with an empty or an aligned column head, which need inline styles or say nothing', () => {
		for (const locale of ['en', 'ko'])
			for (const { slug, text } of guides(locale))
				expect(
					text.match(/^\|\s+\|.*\n\|[\s|:-]+$|^\|.*:-+|-+:\s*\|/m)?.[0],
					`${locale}/${slug}`,
				).toBeUndefined();
	});
	it('shows guides in order, with their neighbours', () => {
		const corpus = testCorpus([]);
		const [front, views] = [
			handbookView(corpus, 'en', guides('en')),
			guideViews(corpus, 'en', guides('en'), () => [{ depth: 2, slug: 'a', text: 'A' }]),
		];
		expect(views.map(({ title }) => title)).toEqual(front.guides.map(({ title }) => title));
		expect(views[0]).toMatchObject({
			previous: undefined,
			next: { title: views[1]?.title },
			contents: [{ id: 'a' }],
		});
		expect(front.references.map(({ href }) => href)).toEqual(references.map((name) => `/handbook/${name}/`));
	});
});
