/** The two editions of one content: what is internal is in the one, and nowhere in the other. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { canariesIn, canary, koreanId, publicId, publicTitle, writeEditions } from './editions.ts';
import { build, buildOrThrow, output, outputOf, type Run, sampleContent } from './site.ts';

/** Places of which no page tells anything: settings, comments, names of files that get others, words for later use. */
const neverShown = [
	'allowed',
	'allowreason',
	'blameword',
	'bodycomment',
	'comment',
	'glossary',
	'host',
	'image',
	'passageimage',
	'publiccomment',
	'severitydescription',
];

/** Every canary of a site with the files that tell it, by their contents and their paths. */
function told(files: ReadonlyMap<string, Buffer>): Map<string, string[]> {
	const places = new Map<string, string[]>();
	for (const [file, bytes] of files)
		for (const place of canariesIn(`${file}\n${bytes.toString('latin1')}`))
			places.set(place, [...(places.get(place) ?? []), file]);
	return places;
}

/** Texts of all files with their names, their character references and percent signs decoded. */
function readable(files: ReadonlyMap<string, Buffer>): [file: string, text: string][] {
	return [...files].map(([file, bytes]) => {
		const text = `${file}\n${bytes.toString()}`
			.replace(/&(?:#39|apos);/g, "'")
			.replace(/&(?:#34|quot);/g, '"')
			.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
				try {
					return decodeURIComponent(run);
				} catch {
					return run;
				}
			});
		return [file, text];
	});
}

/** HTML without the elements that stand where a link into the internal edition was. */
function withoutPlainSpans(file: string, bytes: Buffer | undefined): string {
	const text = bytes?.toString('latin1') ?? '';
	return file.endsWith('.html') ? text.replace(/<span>([^<]*)<\/span>/g, '$1') : text;
}

describe('a folder with a canary in every place', { timeout: 120_000 }, () => {
	const content = join(output, 'editions-content');
	const internalOut = join(output, 'editions-internal');
	const publicOut = join(output, 'editions-public');
	let internal: ReadonlyMap<string, Buffer>;
	let outside: ReadonlyMap<string, Buffer>;
	let log: string;

	beforeAll(async () => {
		writeEditions(content, { secrets: true });
		// The internal edition comes first: nothing of it may be found again by the public one, built into the same place.
		await buildOrThrow({ content, out: internalOut, audience: 'internal' });
		internal = outputOf(internalOut);
		await buildOrThrow({ content, out: publicOut, audience: 'internal' });
		log = (await buildOrThrow({ content, out: publicOut, audience: 'public' })).log;
		outside = outputOf(publicOut);
	});

	test('has them all in the internal edition, but for settings and comments', () => {
		const sources = readdirSync(content, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'latin1')}`);
		const placed = canariesIn(sources.join('\n'));
		expect(placed.length).toBeGreaterThan(70);
		const shown = told(internal);
		expect(placed.filter((place) => !shown.has(place) && !neverShown.includes(place))).toEqual([]);
	});

	test('has none in the public edition: in no page, feed, index, image, name or log', () => {
		expect(Object.fromEntries(told(outside))).toEqual({});
		expect(canariesIn(log)).toEqual([]);
		for (const [file, text] of readable(outside))
			expect(
				// A word that nothing of the engine says.
				[koreanId, '환적장'].filter((word) => text.includes(word)),
				file,
			).toEqual([]);
	});

	test('has the public reports in both', () => {
		for (const files of [internal, outside]) {
			const page = files.get(`incidents/${publicId}/index.html`)?.toString() ?? '';
			expect(page).toContain(publicTitle);
			expect(page).toContain('What we changed');
			expect(files.has(`ko/five-whys/${publicId}/index.html`)).toBe(true);
		}
		expect(internal.get(`incidents/${publicId}/index.html`)?.toString()).toContain(canary('passage'));
		expect([...outside.keys()].filter((file) => file.startsWith('media/'))).toEqual([]);
	});

	test('has the public edition that it would have if there were nothing internal', async () => {
		const bare = join(output, 'editions-bare-content');
		const out = join(output, 'editions-bare');
		writeEditions(bare, { secrets: false });
		// Words whose link is dropped are words without a link.
		const file = join(bare, 'incidents/2026', `${publicId}.mdx`);
		writeFileSync(file, readFileSync(file, 'utf8').replace(/\[before\]\([^)]*\)/, 'before'));
		await buildOrThrow({ content: bare, out, audience: 'public' });
		const wanted = outputOf(out);
		expect([...outside.keys()]).toEqual([...wanted.keys()]);
		expect(
			[...outside]
				.filter(
					([file, bytes]) => withoutPlainSpans(file, bytes) !== withoutPlainSpans(file, wanted.get(file)),
				)
				.map(([file]) => file),
		).toEqual([]);
	});

	test('tells none of them in the log of a public build that fails', async () => {
		const broken = join(output, 'editions-broken-content');
		writeEditions(broken, { secrets: true });
		const change = (file: string, from: RegExp, to: string) => {
			const path = join(broken, file);
			const text = readFileSync(path, 'utf8');
			expect(text).toMatch(from);
			writeFileSync(path, text.replace(from, to));
		};
		// Errors of public reports whose hints could name what is only internal, and errors of internal ones.
		change(
			`incidents/2026/${publicId}.mdx`,
			/services: .*\n/,
			`services: [${canary('service').slice(0, -1)}]\nteams: [${canary('team').slice(0, -1)}]\n`,
		);
		change(`incidents/2026/${publicId}.mdx`, /severity: .*/, `severity: ${canary('severity').slice(0, -1)}`);
		change(
			`incidents/2026/${publicId}.mdx`,
			/causes: .*/,
			`causes: [configuration/${canary('cause').slice(0, -1)}, ${canary('family').slice(0, -1)}/other]`,
		);
		change(`incidents/2026/${publicId}.mdx`, /related: .*/, 'related: [2026-03-01-canaryidq7d1]');
		change(
			`incidents/2026/${publicId}.mdx`,
			/\[before\]\([^)]*\)/,
			'[before](/incidents/2026-03-01-canaryidq7d1/)',
		);
		change(`five-whys/2026-03-01-${canary('id')}.mdx`, /whys:/, `whyz: ${canary('unknownkey')}\nwhys:`);
		change(
			`incidents/2026/2026-03-01-${canary('id')}.mdx`,
			/trigger: deploy/,
			`trigger: ${canary('badtrigger')}`,
		);
		const run: Run = await build({
			content: broken,
			out: join(output, 'editions-broken'),
			audience: 'public',
		});
		expect(run.status, run.log).toBe(1);
		expect(run.log).toContain(`${publicId}.mdx:`);
		// The path of an internal file with an error is named: without it nobody could mend it.
		expect(
			canariesIn(run.log).filter((place) => place !== 'id'),
			run.log,
		).toEqual([]);
	});
});

describe('the public edition of the sample', () => {
	let files: ReadonlyMap<string, Buffer>;
	let log: string;

	beforeAll(async () => {
		const out = join(output, 'sample-public');
		log = (await buildOrThrow({ content: sampleContent, out, audience: 'public' })).log;
		files = outputOf(out);
	});

	const reports = readdirSync(join(sampleContent, 'incidents'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.map((file) => {
			const text = readFileSync(join(sampleContent, 'incidents', file), 'utf8');
			return {
				id: file.replace(/^.*\/|\.mdx$/g, ''),
				title: /^title: ['"]?(.*?)['"]?$/m.exec(text)?.[1] ?? '',
				isPublic: /^visibility: public$/m.test(text),
				passages: [...text.matchAll(/<Internal>\n\n(.*?)\n\n<\/Internal>/gs)].map(
					([, passage = '']) => passage,
				),
			};
		});
	test('holds the public reports and no trace of an internal one', () => {
		const shown = reports.filter(({ isPublic }) => isPublic);
		const hidden = reports.filter(({ isPublic }) => !isPublic);
		expect(shown.length).toBeGreaterThan(5);
		expect(hidden.length).toBeGreaterThan(10);
		for (const { id } of shown) expect(files.has(`incidents/${id}/index.html`), id).toBe(true);
		const all = readable(files);
		for (const { id, title } of hidden) {
			expect(title.length).toBeGreaterThan(5);
			for (const [file, text] of all)
				expect([text.includes(id), text.includes(title)], `${id} in ${file}`).toEqual([false, false]);
			expect(log).not.toContain(id);
		}
	});

	test('leaves out the internal passages of its reports', () => {
		const lines = reports
			.flatMap(({ passages }) => passages)
			.join('\n')
			.split(/\n+/)
			.map(
				(line) =>
					line
						.replace(/^[\s>*\-\d.|]+/, '')
						.split(/[`*[\]<|]/)[0]
						?.trim() ?? '',
			)
			.filter((line) => line.length > 24);
		expect(lines.length).toBeGreaterThan(5);
		for (const [file, text] of readable(files))
			expect(
				lines.filter((line) => text.includes(line)),
				file,
			).toEqual([]);
	});
});
