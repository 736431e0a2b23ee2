import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cacheKey } from '../../site/cache-key.ts';
import { getCorpus } from '../../site/corpus.ts';
import { feedText } from '../../site/feed-texts.ts';
import { localeParams } from '../../site/urls.ts';

export async function getStaticPaths() {
	const corpus = await getCorpus();
	return localeParams(corpus.site).map(({ locale, param }) => {
		const text = feedText(corpus, locale);
		return { params: { locale: param }, props: { text }, cacheKey: cacheKey(text) };
	});
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
