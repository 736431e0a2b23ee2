/**
 * What a build makes of hostile, broken and awkward content: of the cases of `../shared/bad` that check must refuse,
 * nothing, and the old site stands; the others are laid together over `fixtures/base` and built in both editions, and
 * the output is searched. The cases are not part of a clone; without them this test is skipped.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { text } from '../src/report/text.ts';
import { type BuildResult, buildSite } from '../src/site/build.ts';
import { withoutValues } from './html.ts';
import { build, output, outputOf, root, today } from './site.ts';

type Audience = 'internal' | 'public';
type Outcome = 'reject' | 'accept' | 'accept-sanitised';

/** A case as the manifest's legend explains it. */
interface Case {
	readonly case: string;
	readonly expect: Outcome;
	readonly orAlso?: Outcome;
	readonly build?: 'public';
	readonly mustNotMention?: readonly string[];
	readonly logMustNotMatch?: readonly string[];
	readonly distMust?: readonly string[];
	readonly distMustNot?: readonly string[];
	readonly distMustNotMatch?: readonly string[];
	readonly distMustNotFile?: readonly string[];
	readonly csvMustNotMatch?: readonly string[];
}

interface Manifest {
	readonly contentDir: string;
	readonly canaries: { readonly env: string };
	readonly cases: readonly Case[];
}

const bad = process.env['BOKGI_BAD'] ?? join(root, '../shared/bad');
const base = join(root, 'tests/fixtures/base');
const absent = !existsSync(join(bad, 'manifest.json'));
const manifest: Manifest = absent
	? { contentDir: '', canaries: { env: '' }, cases: [] }
	: JSON.parse(readFileSync(join(bad, 'manifest.json'), 'utf8'));
const audiences = ['internal', 'public'] as const;

/** The cases that one build can hold together, and what came of it in one edition. */
interface Group {
	readonly audience: Audience;
	readonly folder: string;
	readonly cases: Set<string>;
	/** Files of the cases, by names that no file system takes for the same. */
	readonly taken: Set<string>;
	log: string;
	files: ReadonlyMap<string, Buffer>;
}

const folder = join(output, 'bad');
/** A site that is there already. */
const published = join(folder, 'published');
const groups: Group[] = [];
const refused = new Map<string, { audience: Audience; log: string }[]>();
let right = 0;

/** Builds a case alone as far as its content is without errors: what may go on is laid into a group. */
async function tryAlone(name: string, audience: Audience): Promise<void> {
	const content = join(folder, name, 'content');
	const cache = join(output, 'bad-cache');
	const settings = { content, out: published, cache, audience, today };
	const progress = {
		step(step: string) {
			// From here on nothing could refuse it but Astro, which all accepted cases share.
			if (step === 'pages') throw new Accepted();
		},
		progress() {},
	};
	let result: BuildResult;
	try {
		result = await buildSite(settings, progress);
	} catch (error) {
		if (!(error instanceof Accepted)) throw error;
		return addToGroup(name, audience);
	}
	if (result.kind !== 'content-errors') throw new Error(`Unexpected end of a build: ${result.kind}`);
	const log = text(result.check);
	refused.set(name, [...(refused.get(name) ?? []), { audience, log }]);
}

class Accepted extends Error {}

function filesOf(name: string): string[] {
	const from = join(folder, name, manifest.contentDir);
	return readdirSync(from, { recursive: true, encoding: 'utf8' }).filter(
		(file) => !lstatSync(join(from, file)).isDirectory(),
	);
}

function addToGroup(name: string, audience: Audience): void {
	const files = filesOf(name);
	const keys = files.map((file) => file.normalize('NFC').toLowerCase());
	let group = groups.find(
		(other) => other.audience === audience && !keys.some((key) => other.taken.has(key)),
	);
	if (!group) {
		const place = join(folder, `together-${audience}-${groups.length}`);
		group = { audience, folder: place, cases: new Set(), taken: new Set(), log: '', files: new Map() };
		groups.push(group);
		cpSync(base, join(place, 'content'), { recursive: true });
		for (const bait of ['.env', 'outside'])
			cpSync(join(folder, name, bait), join(place, bait), { recursive: true });
	}
	for (const file of files) {
		const to = join(group.folder, manifest.contentDir, file);
		mkdirSync(dirname(to), { recursive: true });
		cpSync(join(folder, name, manifest.contentDir, file), to, { verbatimSymlinks: true });
	}
	for (const key of keys) group.taken.add(key);
	group.cases.add(name);
}

/** Texts of all files of a kind. */
function textsOf({ files }: Group, ending = ''): [file: string, text: string][] {
	return [...files]
		.filter(([file]) => file.endsWith(ending))
		.map(([file, bytes]) => [file, bytes.toString()]);
}

/** What a string that is markup is looked for in: pages without the values of attributes and without embedded data. */
function markupOf(group: Group): [file: string, text: string][] {
	return textsOf(group, '.html').map(([file, html]) => [
		file,
		withoutValues(html).replace(/<script type="application\/json">.*?<\/script>/gs, ''),
	]);
}

function expectNowhere(
	texts: [file: string, text: string][],
	wrong: (text: string) => boolean,
	what: string,
): void {
	expect(
		texts.filter(([, text]) => wrong(text)).map(([file]) => file),
		what,
	).toEqual([]);
}

function expectOutput(entry: Case, group: Group): void {
	for (const words of entry.distMust ?? [])
		expect(
			textsOf(group, '.html').some(([, text]) => text.includes(words)),
			words,
		).toBe(true);
	for (const words of entry.distMustNot ?? []) {
		const places = words.includes('<') ? markupOf(group) : textsOf(group);
		expectNowhere(places, (text) => text.includes(words), words);
	}
	for (const pattern of entry.distMustNotMatch ?? [])
		expectNowhere(textsOf(group, '.html'), (text) => new RegExp(pattern).test(text), pattern);
	for (const pattern of entry.csvMustNotMatch ?? [])
		expectNowhere(textsOf(group, '.csv'), (text) => new RegExp(pattern, 'm').test(text), pattern);
	for (const words of entry.distMustNotFile ?? [])
		expect([...group.files.keys()].filter((file) => file.includes(words))).toEqual([]);
}

if (absent) process.stderr.write('Skipped: the cases of ../shared/bad are not beside this clone.\n');

describe.skipIf(absent)('a build of hostile content', () => {
	beforeAll(async () => {
		const layOut = [join(bad, 'materialise-bad.mjs'), bad, folder, '--good', base];
		expect(spawnSync(process.execPath, layOut, { encoding: 'utf8' }).stdout).toContain('cases laid out');
		mkdirSync(published);
		writeFileSync(join(published, 'index.html'), 'the old site');
		writeFileSync(join(published, '_headers'), '');
		for (const entry of manifest.cases)
			for (const audience of audiences) await tryAlone(entry.case, audience);
		for (const group of groups) {
			const out = join(group.folder, 'dist');
			const content = join(group.folder, 'content');
			const env = { KB_CANARY: manifest.canaries.env };
			const { status, log } = await build({ content, out, audience: group.audience, cwd: group.folder, env });
			if (status !== 0) throw new Error(`${[...group.cases].join(', ')} in ${group.audience}:\n${log}`);
			Object.assign(group, { log, files: outputOf(out) });
		}
	});

	afterAll(() => {
		process.stderr.write(
			`Hostile content that build treats as it must: ${right} of ${manifest.cases.length}\n`,
		);
	});

	test('leaves the old site and nothing beside it', () => {
		expect(readdirSync(published)).toEqual(['_headers', 'index.html']);
		expect(readFileSync(join(published, 'index.html'), 'utf8')).toBe('the old site');
		expect(readdirSync(folder).filter((name) => name.startsWith('published'))).toEqual(['published']);
	});

	test.each(manifest.cases.map((entry) => [entry.case, entry] as const))('%s', (name, entry) => {
		const wanted = [entry.expect, ...(entry.orAlso ? [entry.orAlso] : [])].map(
			(outcome) => outcome.split('-')[0],
		);
		for (const audience of audiences) {
			const refusal = refused.get(name)?.find((other) => other.audience === audience);
			const group = groups.find((other) => other.audience === audience && other.cases.has(name));
			const log = refusal?.log ?? group?.log ?? '';
			for (const words of entry.mustNotMention ?? []) expect(log).not.toContain(words);
			for (const pattern of entry.logMustNotMatch ?? []) expect(log).not.toMatch(new RegExp(pattern, 'm'));
			if (audience !== (entry.build ?? 'internal')) {
				// The other edition may be stricter or not; what it publishes must be right all the same.
				if (group && !entry.build) expectOutput({ ...entry, distMust: [] }, group);
				continue;
			}
			expect(wanted, log).toContain(refusal ? 'reject' : 'accept');
			if (group) expectOutput(entry, group);
		}
		right++;
	});
});
