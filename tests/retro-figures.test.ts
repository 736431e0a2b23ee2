/** The figures of one quarter of the sample, counted once more by plain loops over the files, beside what the command prints. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { output, root, sampleContent, today } from './site.ts';

interface Report {
	readonly id: string;
	readonly kind?: string;
	readonly severity?: string;
	readonly services: string[];
	readonly teams?: string[];
	readonly started?: string;
	readonly mitigated?: string;
	readonly causes?: (string | { cause: string })[];
	readonly recurs?: string;
	readonly lessons?: { surprised?: unknown[]; gotLucky?: unknown[] };
	readonly actions?: { id: string; status?: string; due?: string; completed?: string; owner?: string }[];
}

const folder = join(sampleContent, 'incidents');
const reports: Report[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.mdx'))
	.map((file) => ({
		...(parse(readFileSync(join(folder, file), 'utf8').split('\n---\n')[0] ?? '') as Report),
		id: file.replace(/^.*[\\/]|\.mdx$/g, '').normalize('NFC'),
	}));
const dayOf = ({ id, started }: Report): string => started?.slice(0, 10) ?? id.slice(0, 10);
const between = (first: string, last: string) =>
	reports.filter((report) => dayOf(report) >= first && dayOf(report) <= last);
const happened = (list: readonly Report[]) => list.filter(({ kind = 'incident' }) => kind === 'incident');
const causesOf = ({ causes = [] }: Report) =>
	new Set(causes.map((cause) => (typeof cause === 'string' ? cause : cause.cause)));

/** The quarter and the four before it. */
const quarters = [
	['2025-07-01', '2025-09-30'],
	['2025-10-01', '2025-12-31'],
	['2026-01-01', '2026-03-31'],
	['2026-04-01', '2026-06-30'],
	['2026-07-01', '2026-09-30'],
] as const;
const [first, last] = ['2026-07-01', '2026-09-30'];

// biome-ignore lint/suspicious/noExplicitAny: it is what the command printed.
let printed: any;

beforeAll(() => {
	const { stdout, status, stderr } = spawnSync(
		process.execPath,
		['scripts/retro.ts', '2026-q3', '--format', 'json', '--lang', 'en'],
		{
			cwd: root,
			encoding: 'utf8',
			env: {
				...process.env,
				BOKGI_CONTENT: sampleContent,
				BOKGI_NOW: today,
				BOKGI_CACHE: join(output, 'cache'),
			},
		},
	);
	expect(status, stderr).toBe(0);
	printed = JSON.parse(stdout);
});

describe('the retrospective of the third quarter of 2026', () => {
	test('has the reports that began in it', () => {
		const ids = between(first, last)
			.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
			.map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(3);
		expect(printed.incidents.listed.map(({ id }: Report) => id)).toEqual(ids);
	});

	test('counts each severity and kind, here and before', () => {
		const counts = (isCounted: (report: Report) => boolean) =>
			quarters.map(([from, to]) => between(from, to).filter(isCounted).length);
		for (const severity of ['sev1', 'sev2', 'sev3', 'sev4'])
			expect(
				printed.severity.rows.find((row: { severity?: string }) => row.severity === severity).counts,
				severity,
			).toEqual(
				counts((report) => report.severity === severity && (report.kind ?? 'incident') === 'incident'),
			);
		const row = (kind: string) => printed.severity.rows.find((each: { kind: string }) => each.kind === kind);
		expect(row('total').counts).toEqual(counts(({ kind = 'incident' }) => kind === 'incident'));
		expect(row('near-misses').counts).toEqual(counts(({ kind }) => kind === 'near-miss'));
		expect(row('drills').counts).toEqual(counts(({ kind }) => kind === 'drill'));
	});

	test('says of the total how often chance alone would do it', () => {
		const n = happened(between(first, last)).length;
		const all = happened(between('2025-07-01', last)).length;
		// The binomial distribution by its definition: of `all` incidents each falls into 92 of 457 days.
		const share = 92 / (92 + 365);
		const chances = Array.from({ length: all + 1 }, (_, k) => {
			let ways = 1;
			for (let i = 1; i <= k; i++) ways *= (all - k + i) / i;
			return ways * share ** k * (1 - share) ** (all - k);
		});
		const own = chances[n] ?? 0;
		const p = chances.filter((each) => each <= own * (1 + 1e-7)).reduce((sum, each) => sum + each, 0);
		expect(printed.severity.sentence).toContain(`in about ${Math.round(p * 100)} of 100 quarters`);
		expect(printed.severity.verdict).toBe(p <= 0.05 ? 'signal' : 'noise');
	});

	test('counts the promises of before that are open, late and done since', () => {
		const promised = reports.filter((report) => dayOf(report) < first).flatMap(({ actions = [] }) => actions);
		const open = promised.filter(({ status = 'open' }) => status === 'open' || status === 'in-progress');
		const done = promised.filter(({ status, completed = '' }) => status === 'done' && completed >= first);
		expect(open.length).toBeGreaterThan(5);
		expect(printed.promises).toMatchObject({
			openTotal: open.length,
			overdueTotal: open.filter(({ due }) => due !== undefined && due < today).length,
			doneTotal: done.length,
		});
	});

	test('counts its causes, here and in the year before', () => {
		const real = reports.filter(({ kind }) => kind !== 'drill');
		const named = (cause: string, from: string, to: string) =>
			real.filter((report) => dayOf(report) >= from && dayOf(report) <= to && causesOf(report).has(cause));
		expect(printed.causes.length).toBeGreaterThan(5);
		for (const { cause, count, yearBefore } of printed.causes) {
			expect(count, cause).toBe(named(cause, first, last).length);
			expect(yearBefore, cause).toBe(named(cause, '2025-07-01', '2026-06-30').length);
		}
	});

	test('knows what came back: the same cause in the same service within a year, or as the report says', () => {
		const real = reports.filter(({ kind }) => kind !== 'drill');
		const repeats = real.filter((report) => {
			if (dayOf(report) < first || dayOf(report) > last) return false;
			return real.some((other) => {
				const days = (Date.parse(dayOf(report)) - Date.parse(dayOf(other))) / 86_400_000;
				if (other === report || days < 0) return false;
				if (report.recurs === other.id) return true;
				const causes = causesOf(other);
				return (
					days <= 365 &&
					report.services.some((service) => other.services.includes(service)) &&
					[...causesOf(report)].some((cause) => causes.has(cause))
				);
			});
		});
		expect(repeats.length).toBeGreaterThan(0);
		expect(printed.cameBack.map(({ incident }: { incident: Report }) => incident.id).sort()).toEqual(
			repeats.map(({ id }) => id).sort(),
		);
	});

	test('has every surprise and every stroke of luck', () => {
		const of = (kind: 'surprised' | 'gotLucky') =>
			between(first, last).reduce((sum, { lessons }) => sum + (lessons?.[kind]?.length ?? 0), 0);
		expect([printed.surprised.length, printed.lucky.length]).toEqual([of('surprised'), of('gotLucky')]);
	});
});
