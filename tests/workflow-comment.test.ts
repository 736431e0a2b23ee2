/** The brief as a comment: the scripts of both hosts, run against hosts that write down what they are asked. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { briefMark } from '../src/write/brief.ts';
import { root } from './site.ts';
import { runShell, step } from './workflow-files.ts';

const marker = briefMark;
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bokgi-comment-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('on GitHub', () => {
	const script = String(
		step('pull-request-comment.yml', 'Post it, or put it in place of the one before').with?.['script'],
	);
	const repo = { owner: 'example', repo: 'postmortems' };
	const run = {
		id: 77,
		head_sha: 'a'.repeat(40),
		head_branch: 'slow',
		head_repository: { id: 2, owner: { login: 'fork' } },
	};
	const pull = { number: 5, head: { sha: run.head_sha, repo: { id: 2 } } };

	interface Host {
		readonly pulls?: readonly unknown[];
		readonly comments?: readonly unknown[];
		readonly brief?: string;
	}

	/** Runs the script; gives what it asked of GitHub and what it said. */
	async function post({ pulls = [pull], comments = [], brief }: Host) {
		if (brief !== undefined) {
			mkdirSync(join(folder, 'brief'));
			writeFileSync(join(folder, 'brief/brief.md'), brief);
		}
		const asked: { what: string; options: Record<string, unknown> }[] = [];
		const said: string[] = [];
		const rest = (what: string) => async (options: Record<string, unknown>) => {
			asked.push({ what, options });
		};
		const list = { pulls: () => pulls, comments: () => comments };
		const github = {
			rest: {
				pulls: { list: list.pulls },
				issues: {
					listComments: list.comments,
					updateComment: rest('update'),
					createComment: rest('create'),
				},
			},
			paginate: async (method: () => unknown[], options: Record<string, unknown>) => {
				asked.push({ what: method === list.pulls ? 'pulls' : 'comments', options });
				return method();
			},
		};
		const context = { payload: { workflow_run: run }, repo, serverUrl: 'https://github.com' };
		const AsyncFunction = (async () => {}).constructor as new (
			...parts: string[]
		) => (...values: unknown[]) => Promise<void>;
		const main = new AsyncFunction('github', 'context', 'core', 'require', 'process', script);
		await main(
			github,
			context,
			{ info: (words: string) => said.push(words) },
			createRequire(import.meta.url),
			{ env: { RUNNER_TEMP: folder } },
		);
		return { asked, said, body: String(asked.at(-1)?.options['body'] ?? '') };
	}

	test('the first brief becomes a comment on the pull request that GitHub names', async () => {
		const { asked, body } = await post({ brief: `${marker}\n# Brief\n` });
		expect(asked[0]).toEqual({ what: 'pulls', options: { ...repo, state: 'open', head: 'fork:slow' } });
		expect(asked.at(-1)).toMatchObject({ what: 'create', options: { ...repo, issue_number: 5 } });
		expect(body.startsWith(`${marker}\n# Brief\n`)).toBe(true);
		expect(body.split(marker)).toHaveLength(2);
		expect(body).toContain('https://github.com/example/postmortems/actions/runs/77#artifacts');
	});

	test('the next one takes its place, and no comment of anybody else does', async () => {
		const comments = [
			{ id: 1, user: { login: 'somebody' }, body: `${marker}\nMine.` },
			{ id: 2, user: { login: 'github-actions[bot]' }, body: 'Another of the bot.' },
			{ id: 3, user: { login: 'github-actions[bot]' }, body: `${marker}\nOld.` },
		];
		const { asked } = await post({ brief: 'New.', comments });
		expect(asked.at(-1)).toMatchObject({ what: 'update', options: { comment_id: 3 } });
		expect(asked.filter(({ what }) => what === 'create')).toEqual([]);
	});

	test('nothing is posted without a brief, or when the pull request has moved on or is of another fork', async () => {
		expect((await post({})).asked).toEqual([]);
		for (const head of [
			{ sha: 'b'.repeat(40), repo: { id: 2 } },
			{ sha: run.head_sha, repo: { id: 3 } },
			{ sha: run.head_sha, repo: null },
		]) {
			rmSync(join(folder, 'brief'), { recursive: true, force: true });
			const { asked, said } = await post({ brief: 'x', pulls: [{ number: 5, head }] });
			expect(asked.map(({ what }) => what)).toEqual(['pulls']);
			expect(said).toEqual(['The pull request has moved on.']);
		}
	});

	test('a brief calls nobody in, and has an end', async () => {
		const { body } = await post({ brief: `@example/everyone\n${'x'.repeat(100_000)}` });
		expect(body).not.toMatch(/@\w/);
		expect(body.length).toBeLessThan(65_536);
	});
});

describe('on GitLab', () => {
	interface GitLabJob {
		readonly script: readonly string[];
		readonly rules: readonly { readonly if: string }[];
		readonly variables?: Readonly<Record<string, string>>;
		readonly before_script?: unknown;
		readonly extends?: string;
		readonly cache?: readonly { readonly key: unknown }[];
	}
	const text = readFileSync(join(root, '.gitlab-ci.yml'), 'utf8');
	const jobs = parse(text) as Readonly<Record<string, GitLabJob>>;
	const job = (name: string): GitLabJob => {
		const found = jobs[name];
		if (!found) throw new Error(`There is no job ${name}.`);
		return found;
	};

	test('only the job that runs nothing of the merge request may have the token', () => {
		const withToken = Object.entries(jobs).filter(([, each]) =>
			JSON.stringify(each).includes('BOKGI_NOTE_TOKEN'),
		);
		expect(withToken.map(([name]) => name)).toEqual(['note']);
		const note = job('note');
		expect(note.variables).toEqual({ GIT_STRATEGY: 'none' });
		expect([note.before_script, note.extends]).toEqual([undefined, undefined]);
		expect(note.rules.map((rule) => rule.if)).toEqual([
			'$CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID && $BOKGI_NOTE_TOKEN',
		]);
	});

	test('the pages of one edition are kept apart from those of the other', () => {
		expect(job('pages').cache?.map(({ key }) => key)).toContain('bokgi-$BOKGI_AUDIENCE');
	});

	test('its jobs run what the workflows of GitHub run', () => {
		const commands = (name: string) =>
			job(name).script.map((line) => line.replaceAll(/"?\$[A-Z_/a-z]+"?|preview|dist|brief\.md/g, '…'));
		const github = (file: string, name: string) =>
			(step(file, name).run ?? '').replaceAll(/"?\$[A-Z_/a-z.]+"?|preview|dist/g, '…').replaceAll('……', '…');
		expect(github('pull-request.yml', 'Check')).toContain(commands('check')[1]);
		expect(github('pull-request.yml', 'Write the brief')).toContain(commands('brief')[0]);
		expect(github('pull-request.yml', 'Build the preview')).toContain(commands('preview')[0]);
		expect(github('publish.yml', 'Build')).toContain(commands('pages')[0]);
	});

	/** A host with some notes; gives what the job asked of it. */
	async function note(notes: readonly { id: number; body: string }[], brief: string) {
		const asked: { method: string; url: string; token: unknown; body: string }[] = [];
		const server = createServer(async (request, response) => {
			const body = await textOf(request);
			asked.push({
				method: request.method ?? '',
				url: request.url ?? '',
				token: request.headers['private-token'],
				body: body === '' ? '' : (JSON.parse(body) as { body: string }).body,
			});
			const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? 1);
			response.setHeader('x-next-page', request.method === 'GET' && page < notes.length ? page + 1 : '');
			response.end(JSON.stringify(request.method === 'GET' ? notes.slice(page - 1, page) : {}));
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		writeFileSync(join(folder, 'brief.md'), brief);
		const result = await runShell(job('note').script.join('\n'), folder, {
			CI_BUILDS_DIR: folder,
			CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
			CI_PROJECT_ID: '9',
			CI_MERGE_REQUEST_IID: '4',
			CI_COMMIT_SHORT_SHA: 'abcdef12',
			BOKGI_NOTE_TOKEN: 'token-of-the-test',
		});
		server.close();
		return { asked, ...result };
	}

	test('the first brief becomes a note, the next takes its place wherever it stands', async () => {
		const first = await note([], `${marker}\n# Brief\n@everyone\n/close\n`);
		expect(first.status).toBe(0);
		expect(first.output).not.toContain('token-of-the-test');
		expect(first.asked.map(({ method, url }) => [method, url.replace(/\?.*/, '')])).toEqual([
			['GET', '/api/v4/projects/9/merge_requests/4/notes'],
			['POST', '/api/v4/projects/9/merge_requests/4/notes'],
		]);
		expect(first.asked[1]).toMatchObject({ token: 'token-of-the-test' });
		expect(first.asked[1]?.body.startsWith(`${marker}\n# Brief`)).toBe(true);
		expect(first.asked[1]?.body).not.toMatch(/@\w|^\//m);

		const notes = [
			{ id: 11, body: 'A question.' },
			{ id: 12, body: `${marker}\nOld.` },
		];
		const second = await note(notes, 'New.');
		expect(second.asked.at(-1)).toMatchObject({
			method: 'PUT',
			url: '/api/v4/projects/9/merge_requests/4/notes/12',
		});
	});
});

async function textOf(request: IncomingMessage): Promise<string> {
	let text = '';
	for await (const part of request.setEncoding('utf8')) text += part;
	return text;
}
