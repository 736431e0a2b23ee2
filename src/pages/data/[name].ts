import type { APIRoute } from 'astro';
import { getCorpus } from '../../site/corpus.ts';
import { dataFiles } from '../../site/data-files.ts';

export function getStaticPaths() {
	return Object.keys(dataFiles).map((name) => ({ params: { name } }));
}

export const GET: APIRoute = async ({ params }) => {
	const name = params['name'] ?? '';
	const type = name.endsWith('.csv') ? 'text/csv' : 'application/json';
	return new Response(dataFiles[name]?.(await getCorpus()), {
		headers: { 'content-type': `${type}; charset=utf-8` },
	});
};
