import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { SearchContent } from './build-index.ts';
import { searchMiddleware } from './middleware.ts';

const servers: (() => void)[] = [];
afterEach(() => {
	for (const close of servers.splice(0)) close();
});

/** A server whose index has one file for each time that it was built. */
async function site(fail = false) {
	let builds = 0;
	const content = async (): Promise<SearchContent> => ({ documents: [], glossary: [] });
	const { handle, invalidate } = searchMiddleware('/kb/', content, async () => {
		builds++;
		if (fail && builds === 1) throw new Error('no indexer');
		const file = (path: string) => ({ path, content: Buffer.from(`${path} ${builds}`) });
		return [file('pagefind.js'), file('pagefind-entry.json'), file(`index/${builds}.pf_index`)];
	});
	const server = createServer((request, response) =>
		handle(request, response, (error) => response.writeHead(error ? 500 : 418).end()),
	);
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	servers.push(() => server.close());
	const { port } = server.address() as AddressInfo;
	const get = async (path: string) => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`);
		return `${response.status} ${await response.text()}`.trim();
	};
	return { get, invalidate, builds: () => builds };
}

it('builds once for many requests and passes on what is not its own', async () => {
	const { get, builds } = await site();
	const answers = await Promise.all(
		['/kb/pagefind/pagefind.js?import', '/kb/pagefind/pagefind-entry.json?ts=1'].map(get),
	);
	expect(answers).toEqual(['200 pagefind.js 1', '200 pagefind-entry.json 1']);
	expect(await get('/pagefind/pagefind.js')).toBe('418');
	expect(await get('/kb/pagefind/nothing')).toBe('404');
	expect(builds()).toBe(1);
});

it('builds again after a change, and still serves pages that are open', async () => {
	const { get, invalidate, builds } = await site();
	await get('/kb/pagefind/pagefind.js');
	invalidate();
	invalidate();
	expect(builds()).toBe(1);
	expect(await get('/kb/pagefind/pagefind-entry.json')).toBe('200 pagefind-entry.json 2');
	expect(await get('/kb/pagefind/index/1.pf_index')).toBe('200 index/1.pf_index 1');
	expect(await get('/kb/pagefind/index/2.pf_index')).toBe('200 index/2.pf_index 2');
});

it('tries again after a build that failed', async () => {
	const { get } = await site(true);
	expect(await get('/kb/pagefind/pagefind.js')).toBe('500');
	expect(await get('/kb/pagefind/pagefind.js')).toBe('200 pagefind.js 2');
});
