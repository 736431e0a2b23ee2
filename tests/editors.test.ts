/** What an editor gives to those who write: fields that complete with their documentation, and snippets that check takes. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/check/check.ts';
import { listContent } from '../src/read/files.ts';
import { readFrontmatter } from '../src/read/frontmatter.ts';
import { readYaml } from '../src/read/yaml.ts';
import { schemaFiles, schemasFolder, writeCollections } from '../src/site/editor-files.ts';
import { type JsonSchema, schemaKinds } from '../src/site/json-schemas.ts';
import { astroServer, type LanguageServer, yamlServer } from './language-server.ts';
import { root, sampleContent, today } from './site.ts';

const settings = readJsonc('.vscode/settings.json') as Record<string, unknown>;

/** JSON with comments: those are whole lines. */
function readJsonc(file: string): unknown {
	return JSON.parse(readFileSync(join(root, file), 'utf8').replace(/^\s*\/\/.*$/gm, ''));
}

test('the schemas are current (`npm run schemas` writes them)', () => {
	const files = readdirSync(schemasFolder).map(
		(name) => [name, readFileSync(join(schemasFolder, name), 'utf8')] as const,
	);
	expect(new Map(files)).toEqual(new Map([...schemaFiles()].sort()));
});

test('every file of the organisation has the schema of its kind in the settings', () => {
	const schemas = settings['yaml.schemas'] as Record<string, string>;
	for (const [schema, file] of Object.entries(schemas)) {
		expect(schemaFiles().has(schema.replace('./schemas/', '')), schema).toBe(true);
		expect(readFileSync(join(root, file), 'utf8').length, file).toBeGreaterThan(0);
	}
	expect(Object.keys(schemas)).toHaveLength(6);
});

/** The first answer that has something in it: a server reads its schemas while it answers already. */
async function first<Answer extends { readonly length: number }>(
	ask: () => Promise<Answer>,
): Promise<Answer> {
	for (let tries = 0; ; tries++) {
		const answer = await ask();
		if (answer.length > 0 || tries === 20) return answer;
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
}

describe('the schemas', () => {
	const ajv = new Ajv({ allErrors: true, strictTypes: false });
	for (const keyword of ['markdownDescription']) ajv.addKeyword(keyword);
	const { incidents, fiveWhys } = listContent(sampleContent);
	const samples = Object.entries(schemaKinds).flatMap(([kind, { files }]) =>
		kind === 'incident' || kind === 'five-whys' ? [] : [[kind, files] as const],
	);
	const validate = new Map(
		[...schemaFiles()].map(([name, text]) => [
			name.replace('.schema.json', ''),
			ajv.compile(JSON.parse(text)),
		]),
	);
	const faults = (kind: string, data: unknown) => {
		const check = validate.get(kind);
		return check?.(data)
			? []
			: check?.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
	};
	const dataOf = (file: string) => {
		const text = readFileSync(join(sampleContent, file), 'utf8');
		return file.endsWith('.mdx') ? readFrontmatter(text).data : readYaml(text, 0).data;
	};

	test('take every file of the sample content', () => {
		for (const [kind, file] of [
			...samples,
			...incidents.map((file) => ['incident', file] as const),
			...fiveWhys.map((file) => ['five-whys', file] as const),
		])
			expect(faults(kind, dataOf(file)), file).toEqual([]);
		expect(incidents.length + fiveWhys.length).toBeGreaterThan(40);
	});

	test('mind a field that is not there, a word that is in no list, a time of another form and what is missing', () => {
		const data = {
			...(dataOf(incidents[0] ?? '') as object),
			severty: 'sev1',
			status: 'done',
			started: '9:05',
		};
		expect(faults('incident', { ...data, title: undefined })).toEqual(
			expect.arrayContaining([
				expect.stringContaining('additional properties'),
				expect.stringContaining('/status must be equal to one of'),
				expect.stringContaining('/started must match pattern'),
			]),
		);
		expect(faults('incident', {})).toContainEqual(expect.stringContaining("required property 'title'"));
		expect(faults('site', { name: 'A' })).toContainEqual(expect.stringContaining("'address'"));
	});

	test('have a meaning for every field, in both languages', () => {
		const without: string[] = [];
		const look = (part: JsonSchema, path: string): void => {
			for (const [name, field] of Object.entries(part.properties ?? {})) {
				if (!/[가-힣]/.test(field.markdownDescription ?? '')) without.push(`${path}.${name}`);
				look(field, `${path}.${name}`);
			}
			for (const inner of [...(part.items ? [part.items] : []), ...(part.anyOf ?? [])]) look(inner, path);
		};
		for (const [name, text] of schemaFiles()) look(JSON.parse(text) as JsonSchema, name);
		expect(without).toEqual([]);
	});
});

describe("a file of the organisation in the server of Red Hat's YAML extension", () => {
	let server: LanguageServer;
	beforeAll(async () => {
		server = await yamlServer(settings);
	});
	afterAll(() => server?.close());

	test.each([
		[
			'content/taxonomy/services.yaml',
			'- id: cart\n  ti|',
			'tier',
			'what the business cannot do without',
			'사업',
		],
		['content/taxonomy/severities.yaml', '- id: sev1\n  rev|', 'reviewDays', 'is to be reviewed', '검토'],
		['content/taxonomy/teams.yaml', '- id: a\n  la|', 'label', 'What the team is called', '팀'],
		['content/taxonomy/causes.yaml', '- id: a\n  cau|', 'causes', 'The causes of the family', '원인'],
		['content/site.yaml', 'name: A\npolicy:\n  few|', 'fewestWhys', 'Fewest questions', '질문'],
	])('%s completes `%s`', async (file, text, label, english, korean) => {
		const items = await first(() => server.complete(file, text, 'yaml'));
		const item = items.find((candidate) => candidate.label === label);
		expect(item?.documentation).toContain(english);
		expect(item?.documentation).toContain(korean);
	});
});

describe("the front matter of a report in the server of Astro's extension", () => {
	let server: LanguageServer;
	const shown = relative(root, sampleContent);
	const report = join(shown, 'incidents/2026/2026-03-14-main-banner-missing.mdx');
	const analysis = join(shown, 'five-whys/2026-03-14-main-banner-missing.mdx');
	const labels = async (file: string, text: string) =>
		(await first(() => server.complete(file, text, 'mdx'))).map(({ label }) => label);
	beforeAll(async () => {
		writeCollections(sampleContent);
		server = await astroServer(settings);
	});
	afterAll(() => server?.close());

	test('completes fields with their documentation in both languages', async () => {
		const items = await first(() => server.complete(report, '---\ntitle: A\nsig|\n---\n\nText\n', 'mdx'));
		const item = items.find(({ label }) => label === 'signatures');
		expect(item?.documentation).toContain('Exact error strings');
		expect(item?.documentation).toContain('로그에 있는 그대로의 오류 문구');
		expect(await labels(report, '---\ndetection:\n  |\n---\n')).toEqual(
			expect.arrayContaining(['source', 'signal', 'threshold', 'channel', 'gap']),
		);
		expect(await labels(analysis, '---\n|\n---\n')).toEqual(expect.arrayContaining(['whys', 'problem']));
	});

	test('completes words of a list, and the ids of the organisation', async () => {
		expect(await labels(report, '---\nstatus: |\n---\n')).toEqual([
			'draft',
			'in-review',
			'reviewed',
			'closed',
		]);
		expect(await labels(report, '---\nservices: [|]\n---\n')).toContain('checkout');
		expect(await labels(report, '---\nseverity: |\n---\n')).toContain('sev2');
		expect(await labels(report, '---\ncauses:\n  - |\n---\n')).toContain('configuration/unvalidated');
	});

	test('tells what a field means', async () => {
		const text = '---\ntitle: A\nsymp|toms: [x]\n---\n';
		expect(await first(() => server.hover(report, text, 'mdx'))).toContain('What people saw');
	});
});

describe('the snippets', () => {
	interface Snippet {
		readonly scope: string;
		readonly body: readonly string[];
	}
	const snippets = readJsonc('.vscode/bokgi.code-snippets') as Record<string, Snippet>;
	const id = '2026-11-20-from-a-snippet';

	/** What an author has who takes every default and the first of every list. */
	function expand(name: string): string {
		const text = snippets[name]?.body.join('\n') ?? '';
		const names = new Map([
			['CURRENT_YEAR', '2026'],
			['CURRENT_MONTH', '11'],
			['CURRENT_DATE', '20'],
			['TM_FILENAME_BASE', id],
		]);
		return text
			.replace(/\$\{(\w+)\}/g, (_, variable: string) => names.get(variable) ?? '?')
			.replace(/\$\{\d+\|([^,|}]*)[^}]*\}/g, '$1')
			.replace(/\$\{\d+:([^}]*)\}/g, '$1')
			.replace('$0', 'Text.');
	}

	/** The lines of a list entry below its field. */
	const below = (field: string, name: string) => `${field}:\n${expand(name).replace(/^/gm, '  ')}`;
	const draft = expand('Incident report (English)');
	const cases: Record<string, string> = {
		'Incident report (English)': draft,
		'Incident report (Korean)': expand('Incident report (Korean)'),
		'5-Whys analysis': draft,
		'Timeline entry': draft.replace('authors:', `${below('timeline', 'Timeline entry')}\nauthors:`),
		Action: draft.replace('authors:', `${below('actions', 'Action')}\nauthors:`),
		Callout: draft.replace('Text.', expand('Callout')),
		'Internal passage': draft.replace('Text.', expand('Internal passage')),
	};

	test.each(Object.keys(snippets))('%s is what check takes', (name) => {
		const content = mkdtempSync(join(tmpdir(), 'bokgi-snippets-'));
		try {
			for (const part of ['taxonomy', 'site.yaml', 'glossary.yaml'])
				cpSync(join(sampleContent, part), join(content, part), { recursive: true });
			mkdirSync(join(content, 'incidents/2026'), { recursive: true });
			writeFileSync(join(content, `incidents/2026/${id}.mdx`), cases[name] ?? '');
			if (name === '5-Whys analysis') {
				mkdirSync(join(content, 'five-whys'));
				writeFileSync(join(content, `five-whys/${id}.mdx`), expand(name));
			}
			const { diagnostics } = checkContent({ content, audience: 'internal', today });
			expect(diagnostics).toEqual([]);
		} finally {
			rmSync(content, { recursive: true, force: true });
		}
	});
});
