import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../site/corpus.ts';
import { dataFiles } from '../../site/data-files.ts';
import { trendsFiles } from '../../site/trends-files.ts';

export async function getStaticPaths() {
	const corpus = await getCorpus();
	const files = [
		...Object.entries(dataFiles).map(([name, text]) => [name, () => text(corpus)] as const),
		...trendsFiles(corpus),
	];
	return files.map(([name, text]) => ({ params: { name }, props: { text } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params, props }) => {
	const type = params['name']?.endsWith('.csv') ? 'text/csv' : 'application/json';
	return new Response(props.text(), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
