import type { APIRoute } from 'astro';
import { getCorpus } from '../site/corpus.ts';
import { llmsText } from '../site/feed-texts.ts';

export const GET: APIRoute = async () =>
	new Response(llmsText(await getCorpus()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
