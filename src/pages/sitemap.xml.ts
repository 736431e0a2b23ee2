import type { APIRoute } from 'astro';
import { getCorpus } from '../site/corpus.ts';
import { sitemapText } from '../site/feed-texts.ts';
import { guidesOf } from '../site/guides.ts';

export const GET: APIRoute = async () => {
	const corpus = await getCorpus();
	const guides = guidesOf(corpus.site.locales[0] ?? 'en').map(({ slug }) => slug);
	return new Response(sitemapText(corpus, guides), {
		headers: { 'content-type': 'application/xml; charset=utf-8' },
	});
};
