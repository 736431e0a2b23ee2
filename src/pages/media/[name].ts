/** Images of reports, under the digest of their bytes. Only those that a page of the edition shows are here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../site/corpus.ts';
import { readSettings } from '../../site/settings.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const { incidents, analyses } = await getCorpus();
	const media = [...incidents, ...analyses].flatMap(({ body }) => body.media);
	return [...new Map(media.map(({ name, file }) => [name, file]))].map(([name, file]) => ({
		params: { name },
		props: { file },
	}));
};

export const GET: APIRoute = ({ props }) =>
	new Response(readFileSync(join(readSettings(process.env).content, String(props['file']))));
