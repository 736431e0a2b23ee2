import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarFiles } from '../../site/calendars.ts';
import { getCorpus } from '../../site/corpus.ts';
import { dataFiles } from '../../site/data-files.ts';
import { trendsFiles } from '../../site/trends-files.ts';

const types: Readonly<Record<string, string>> = {
	csv: 'text/csv',
	ics: 'text/calendar',
	json: 'application/json',
};

export async function getStaticPaths() {
	const corpus = await getCorpus();
	const files = [
		...Object.entries(dataFiles).map(([name, text]) => [name, () => text(corpus)] as const),
		...calendarFiles(corpus),
		...trendsFiles(corpus),
	];
	return files.map(([name, text]) => ({ params: { name }, props: { text } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params, props }) => {
	const name = params['name'] ?? '';
	const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
	return new Response(props.text(), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
