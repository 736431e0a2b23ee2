/**
 * Real documents of many sources, which lie beside the repository and are not part of it; skipped where they are absent.
 * `judged-imports.csv` holds what people read in 157 of them: only what a document states is judged, and where it leaves
 * room for two readings, both stand there, parted by `|`. Times are clock readings in `zone`, or in the report's where the
 * document names none.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/check/check.ts';
import { type Draft, draftOf } from '../src/import/draft.ts';
import type { ImportItem } from '../src/import/importer.ts';
import { importers } from '../src/import/importers.ts';
import { writeDrafts } from '../src/import/write.ts';
import { instantOf } from '../src/model/times.ts';
import { buildOrThrow, output, root, sampleContent } from './site.ts';

const corpus = join(root, '../shared/corpus');
const absent = !existsSync(corpus);
const scratch = mkdtempSync(join(tmpdir(), 'bokgi-judged-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

if (absent) process.stderr.write('Skipped: ../shared/corpus is not beside this clone.\n');

/** Folders of the corpus by the kind of source that they are. */
const sources: Readonly<Record<string, readonly string[]>> = {
	markdown: [
		'2i2c-incident-reports',
		'bcgov-platform-status',
		'berkeley-datahub-incidents',
		'chia-post-mortem',
		'contributor-info-postmortems',
		'csa-gsd-postmortems',
		'dfds-postmortems',
		'dpordomingo-sre-project',
		'ethereum-pm-postmortems',
		'govuk-one-login-incidents',
		'hachyderm-incidents',
		'harrison-vc-incident-postmortems',
		'homebrew-blog-incidents',
		'incident-lab-ko',
		'iroh-blog-postmortem',
		'kaikei-alt-postmortems',
		'kroma-postmortems',
		'kubernetes-test-infra-post-mortems',
		'learningequality-postmortems',
		'letsrevel-postmortems',
		'litomi-timeline-ko',
		'mentimeter-example-post-mortems',
		'moj-cloud-platform-incidents',
		'monero-site-postmortems',
		'mybinder-incident-reports',
		'nodejs-blog-incidents',
		'optimism-postmortems',
		'postmortem-templates-cc0',
		'posthog-post-mortems',
		'psimaker-homelab-postmortems',
		'pypi-blog-incidents',
		'python-discord-post-mortems',
		'rubygems-blog-postmortems',
		'rust-blog-incidents',
		'sourcegraph-handbook-retros',
		'univaf-incidents',
	],
	cstate: ['cstate-example-issues', 'jenkins-infra-status', 'x4b-status'],
	astro: ['agrc-status-incidents', 'jiunbae-incidents-ko'],
	statuspage: [
		'gcp-status-incidents',
		'hubot-statuspage-fixtures',
		'statuspageio-gem-fixtures',
		'superplane-integration-examples',
	],
	pagerduty: [
		'mapbox-pagerduty-incidents',
		'faros-airbyte-test-files',
		'port-ocean-examples',
		'superplane-integration-examples',
	],
	'github-issues': ['octokit-issue-payloads', 'superplane-integration-examples'],
	csv: ['qut-eresearch-status'],
	icco: ['icco-postmortems'],
};
const map = new Map([
	['service', '1'],
	['title', '2'],
	['started', '3'],
	['resolved', '4'],
]);

interface Row {
	readonly [column: string]: string;
}

const fields = ['title', 'day', 'started', 'resolved', 'timeline', 'actions'] as const;
type Field = (typeof fields)[number];
/** Which share of what is stated has to come out right. */
const least: Readonly<Record<Field, number>> = {
	title: 0.98,
	day: 0.95,
	started: 0.85,
	resolved: 0.85,
	timeline: 0.85,
	actions: 0.85,
};

/** Whether a draft has what people read; `undefined` where nothing was judged. */
function judge(field: Field, row: Row, { report, name }: Draft): boolean | undefined {
	const wanted = row[field] ?? '';
	if (wanted === '') return undefined;
	if (field === 'title') return report.title.replaceAll('\\', '') === wanted;
	const readings = wanted.split('|');
	if (field === 'day') return readings.includes(name.slice(0, 10));
	if (field === 'timeline' || field === 'actions')
		return readings.includes(String(report[field]?.length ?? 0));
	const zone = report.timeZone ?? 'UTC';
	const found = instantOf(report[field] ?? '', zone);
	if (found === undefined) return false;
	return readings.some((reading) => {
		const minutes = (found - (instantOf(reading, row['zone'] || zone) ?? 0)) / 60_000;
		return minutes >= 0 && minutes < 1;
	});
}

describe.skipIf(absent)('documents of the kinds that people import', () => {
	const items = new Map<string, ImportItem[]>();
	if (!absent)
		for (const [kind, folders] of Object.entries(sources))
			for (const folder of folders)
				items.set(`${kind} ${folder}`, [
					...(importers.get(kind)?.read(join(corpus, folder), kind === 'csv' ? { map } : {}) ?? []),
				]);

	test('give what people read in them', () => {
		const rows = parse(readFileSync(join(root, 'tests/judged-imports.csv'), 'utf8'), {
			columns: true,
		}) as Row[];
		const right = new Map<Field, number>();
		const judged = new Map<Field, number>();
		const misses: string[] = [];
		for (const row of rows) {
			const [folder = '', ...path] = (row['path'] ?? '').split('/');
			const item = items
				.get(`${row['kind']} ${folder}`)
				?.find(({ document }) => document?.source === path.join('/'));
			const draft = item?.document && draftOf(item.document);
			if (!draft || 'why' in draft) misses.push(`${row['path']}: not imported`);
			for (const field of fields) {
				const verdict =
					draft && !('why' in draft)
						? judge(field, row, draft)
						: (row[field] ?? '') === ''
							? undefined
							: false;
				if (verdict === undefined) continue;
				judged.set(field, (judged.get(field) ?? 0) + 1);
				if (verdict) right.set(field, (right.get(field) ?? 0) + 1);
				else misses.push(`${row['path']}: ${field} is not ${row[field]}`);
			}
		}
		const figures = fields.map((field) => `${field} ${right.get(field) ?? 0} of ${judged.get(field) ?? 0}`);
		process.stderr.write(
			`Judged imports, ${rows.length} documents: ${figures.join(', ')}\n${misses.map((miss) => `  ${miss}\n`).join('')}`,
		);
		expect(rows.length).toBeGreaterThanOrEqual(60);
		for (const field of fields)
			expect(
				(right.get(field) ?? 0) / (judged.get(field) ?? 1),
				`${field}\n${misses.join('\n')}`,
			).toBeGreaterThanOrEqual(least[field]);
	});

	const into = join(scratch, 'all');

	test('are imported into one folder, check without an error, and stay as they are', () => {
		const write = () => {
			let [done, failed, unchanged] = [0, 0, 0];
			for (const [key, list] of items) {
				const [kind = ''] = key.split(' ');
				const documents = list.flatMap(({ document }) => document ?? []);
				const { imported, skipped } = writeDrafts(documents, {
					into,
					importer: kind,
					defaults: sampleContent,
				});
				done += imported.filter(({ state }) => state !== 'kept').length;
				unchanged += imported.filter(({ state }) => state === 'unchanged').length;
				failed += skipped.length + list.filter((item) => item.skipped?.broken).length;
			}
			return { done, failed, unchanged };
		};
		const first = write();
		process.stderr.write(`Imported ${first.done} of ${first.done + first.failed} documents\n`);
		expect(first.done).toBeGreaterThan(600);
		expect(first.done / (first.done + first.failed)).toBeGreaterThanOrEqual(0.95);
		const { diagnostics } = checkContent({ content: into, audience: 'internal' });
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
		const second = write();
		expect(second.unchanged).toBe(second.done);
	}, 600_000);

	test('build as one site', async () => {
		const out = join(output, 'judged-site');
		await buildOrThrow({ content: into, out });
		expect(
			existsSync(join(out, 'incidents/2021-06-22-all-services-returning-503-in-kubernetes/index.html')),
		).toBe(true);
	}, 900_000);
});
