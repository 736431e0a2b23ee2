/** Whether the ranking finds what authors of the sample content have said belongs together. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../src/corpus/load.ts';
import { similarIndex, similarToReport, similarToText } from '../src/search/similar.ts';
import { runScript, writeFixture } from './commands.ts';
import { sampleContent, today } from './site.ts';

const { corpus } = loadCorpus({ content: sampleContent, audience: 'internal', today });
const incidents = corpus.incidents.map(({ incident }) => incident);
const index = similarIndex(incidents, corpus.taxonomy);
const idOf = ({ incident }: { incident: { id: string } }) => incident.id;

test('a recurring incident finds its predecessor among the first three, also in another language', () => {
	const recurring = incidents.filter(({ recurs }) => recurs !== undefined);
	const ranks = recurring.map((incident) => {
		const found = similarToReport(index, incident, { most: 50 }).map(idOf);
		const words = similarToText(index, `${incident.title}\n${incident.summary}`, {
			most: 50,
			among: ({ id }) => id !== incident.id,
		}).map(idOf);
		const before = incidents.find(({ id }) => id === incident.recurs);
		return {
			id: incident.id,
			languages: `${incident.lang} → ${before?.lang}`,
			rank: found.indexOf(incident.recurs ?? '') + 1,
			rankByWords: words.indexOf(incident.recurs ?? '') + 1,
		};
	});
	for (const { id, languages, rank, rankByWords } of ranks)
		process.stderr.write(
			`Predecessor of ${id} (${languages}): rank ${rank}, by title and summary alone ${rankByWords}\n`,
		);
	const within = ranks.filter(({ rank }) => rank >= 1 && rank <= 3).length;
	process.stderr.write(`Predecessor among the first three: ${within} of ${ranks.length}\n`);
	expect(ranks.length).toBeGreaterThanOrEqual(4);
	expect(ranks.some(({ languages }) => languages === 'en → ko')).toBe(true);
	expect(ranks.some(({ languages }) => languages === 'ko → en')).toBe(true);
	expect(within).toBe(ranks.length);
});

test('reports that their authors call related are among the first five', () => {
	const pairs = incidents.flatMap(({ id, related }) => related.map((other) => [id, other] as const));
	const found = pairs.filter(([id, other]) => {
		const incident = incidents.find((candidate) => candidate.id === id);
		return incident && similarToReport(index, incident, { most: 5 }).map(idOf).includes(other);
	});
	process.stderr.write(`Related reports among the first five: ${found.length} of ${pairs.length}\n`);
	expect(found.length / pairs.length).toBeGreaterThan(0.8);
});

const content = join(writeFixture, 'content');
const run = (...args: string[]) => runScript('similar', args, { content });

test('a file is written as check writes it, from where the command is typed', () => {
	const { stdout } = runScript('similar', ['2026-06-01-slow-orders', '--format', 'json'], {
		content,
		cwd: writeFixture,
	});
	expect(JSON.parse(stdout).similar[0]).toMatchObject({
		file: 'incidents/2025/2025-03-04-orders-timed-out.mdx',
		path: 'content/incidents/2025/2025-03-04-orders-timed-out.mdx',
	});
});

test.each([
	['report-en', '2026-06-01-slow-orders'],
	['report-ko', 'content/incidents/2026/2026-02-10-주문-커넥션-고갈.mdx'],
	['report-ko-in-english', '2026-02-10', '--lang', 'en'],
	['text-ko', '--text', '주문 커넥션이 모자라요'],
	['text-error', '--text', 'OrderPool - Connection is not available (total=9)'],
	['text-nothing', '--text', 'quartz'],
	['json', '2026-02-10', '--format', 'json', '--most', '1'],
])('prints %s', async (name, ...args) => {
	const { status, stdout, stderr } = run(...args);
	await expect(stdout).toMatchFileSnapshot(join(writeFixture, 'similar', `${name}.txt`));
	expect(stderr).toBe('');
	expect(status).toBe(0);
});

test.each([
	['neither report nor text', [], 'expected one report or `--text TEXT`'],
	['both', ['2026-02-10', '--text', 'x'], 'report beside `--text`'],
	['an empty text', ['--text', ' '], 'empty text'],
	['a number that is none', ['2026-02-10', '--most', 'many'], 'expected 1 to 99'],
	['a format that is none', ['2026-02-10', '--format', 'jsn'], 'Did you mean `json`?'],
	['a report that is not there', ['2026-02-11-nothing-like-it'], 'Unexpected incident'],
])('refuses %s', (_name, args, hint) => {
	const { status, stderr } = run(...args);
	expect(stderr).toContain(hint);
	expect(status).toBe(2);
});
