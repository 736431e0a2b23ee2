/**
 * The figures of one quarter of the sample content, computed a second time: straight from the files, by plain loops that
 * share no code with `src/`. Figures whose numbers are medians, tests or curves are checked against R beside their modules.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Figure } from '../src/charts/figure.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { makeFigures } from '../src/site/figures.ts';
import { sampleContent, today } from './site.ts';

const quarter = { id: '2026-q3', first: '2026-07-01', last: '2026-09-30' };

/** Whatever an author typed. */
// biome-ignore lint/suspicious/noExplicitAny: the second computation is to know nothing of the schema.
type Typed = Record<string, any>;

interface Report extends Typed {
	readonly id: string;
	readonly day: string;
	readonly causeIds: string[];
	readonly actionList: Typed[];
}

function typedReports(): Report[] {
	const reports: Report[] = [];
	for (const year of readdirSync(join(sampleContent, 'incidents')))
		for (const name of readdirSync(join(sampleContent, 'incidents', year))) {
			const text = readFileSync(join(sampleContent, 'incidents', year, name), 'utf8');
			const typed: Typed = parse(text.split('\n---\n')[0]?.slice(4) ?? '');
			const start = at(typed['started']);
			const causeIds: string[] = [];
			for (const cause of typed['causes'] ?? []) {
				const id = typeof cause === 'string' ? cause : cause.cause;
				if (!causeIds.includes(id)) causeIds.push(id);
			}
			reports.push({
				kind: 'incident',
				...typed,
				id: name.slice(0, -4),
				// The sample is written in Seoul.
				day: start ? new Date(start + 9 * 3_600_000).toISOString().slice(0, 10) : name.slice(0, 10),
				causeIds,
				actionList: typed['actions'] ?? [],
			});
		}
	return reports;
}

/** Milliseconds of a time as typed; `undefined` of none. */
function at(time: string | undefined): number | undefined {
	if (time === undefined) return undefined;
	return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(time) ? time : `${time.replace(' ', 'T')}:00+09:00`);
}

function minutes(report: Report, from: string, to: string): number | undefined {
	const [start, end] = [at(report[from]), at(report[to])];
	return start === undefined || end === undefined ? undefined : (end - start) / 60_000;
}

/** English labels of the taxonomy by id. */
function labels(): { readonly cause: Map<string, string>; readonly service: Map<string, string> } {
	const read = (file: string): Typed[] =>
		parse(readFileSync(join(sampleContent, 'taxonomy', file), 'utf8')) as Typed[];
	const english = (label: string | { en: string }): string => (typeof label === 'string' ? label : label.en);
	const cause = new Map<string, string>();
	for (const family of read('causes.yaml')) {
		cause.set(family['id'], english(family['label']));
		for (const leaf of family['causes']) cause.set(`${family['id']}/${leaf.id}`, english(leaf.label));
	}
	return { cause, service: new Map(read('services.yaml').map(({ id, label }) => [id, english(label)])) };
}

const all = typedReports();
const happened = all.filter(({ kind }) => kind === 'incident');
const inQuarter = ({ day }: Report): boolean => quarter.first <= day && day <= quarter.last;
const ours = happened.filter(inQuarter);
const names = labels();
const familyOf = (cause: string): string => cause.split('/')[0] ?? '';
let figures: Map<string, Figure>;

beforeAll(() => {
	const { corpus } = loadCorpus({
		content: sampleContent,
		audience: 'internal',
		today,
		renderBody: () => ({}),
	});
	const selection = { kind: 'incident', from: quarter.id, to: quarter.id } as const;
	figures = new Map(makeFigures(corpus, 'en', selection).figures.map((figure) => [figure.id, figure]));
});

/** A table of a figure: for each row its head, then the numbers of its cells (the text where there is none). */
function table(id: string, index = 0): unknown[][] {
	const rows = figures.get(id)?.tables[index]?.table.rows ?? [];
	return rows.map(([head, ...cells]) => [
		head?.incident ?? head?.text,
		...cells.map(({ value, text, incident }) => incident ?? value ?? text),
	]);
}

/** How many incidents have each key, most first, ties by key. */
function tally(keysOf: (report: Report) => readonly string[], reports = ours): [string, number][] {
	const counts: Record<string, number> = {};
	for (const report of reports)
		for (const key of new Set(keysOf(report))) counts[key] = (counts[key] ?? 0) + 1;
	return Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

describe('the figures of a quarter, from the files', () => {
	test('there is something to count', () => {
		expect(ours.length).toBeGreaterThan(3);
		for (const figure of figures.values())
			if (figure.id !== 'action-strength' && figure.id !== 'action-closing')
				expect(figure.population.n).toBeLessThanOrEqual(ours.length);
	});
	test('every incident and its impact', () => {
		const expected = ours.map((report) => [
			report.id,
			minutes(report, 'started', 'mitigated') ?? minutes(report, 'started', 'resolved'),
		]);
		const shown = table('impact-dots').map((row) => [row[0], row.at(-1)]);
		expect(new Map(shown as [string, number][])).toEqual(new Map(expected as [string, number][]));
	});
	test('incidents in all', () => {
		expect(table('per-quarter').map((row) => row.at(-2))).toEqual([ours.length]);
	});
	test('phases of each incident', () => {
		const ends = [
			['introduced', 'started'],
			['started', 'detected'],
			['detected', 'firstAction'],
			['firstAction', 'mitigated'],
			['mitigated', 'resolved'],
		] as const;
		const expected = new Map(
			ours.map((report) => [
				report.id,
				ends.map(([from, to]) => {
					const time = minutes(report, from, to);
					return time === undefined || time < 0 ? '–' : time;
				}),
			]),
		);
		expect(new Map(table('phases').map(([id, , ...times]) => [id, times]))).toEqual(expected);
	});
	test.each([
		[0, (cause: string) => cause],
		[2, familyOf],
	])('causes by incidents, table %i', (index, level) => {
		const seen = new Set<string>();
		const counted = ours.filter(({ causeIds }) => causeIds.length > 0).length;
		const expected = tally(({ causeIds }) => causeIds.map(level)).map(([cause, count]) => {
			for (const report of ours) if (report.causeIds.map(level).includes(cause)) seen.add(report.id);
			return [names.cause.get(cause), count, (100 * seen.size) / counted];
		});
		expect(table('pareto', index)).toEqual(expected);
	});
	test('families of causes by minutes', () => {
		const sums: Record<string, number> = {};
		for (const report of ours) {
			const time = minutes(report, 'started', 'mitigated') ?? minutes(report, 'started', 'resolved') ?? 0;
			for (const family of new Set(report.causeIds.map(familyOf))) sums[family] = (sums[family] ?? 0) + time;
		}
		const shown = table('pareto', 3).map(([label, , time]) => [label, time]);
		expect(Object.fromEntries(shown)).toEqual(
			Object.fromEntries(Object.entries(sums).map(([family, sum]) => [names.cause.get(family), sum])),
		);
	});
	test('causes by quarter and by service', () => {
		const byFamily = tally(({ causeIds }) => causeIds.map(familyOf));
		expect(table('cause-quarters')).toEqual(
			byFamily.map(([family, count]) => [names.cause.get(family), count, count]),
		);
		const services = tally(({ services }) => services).map(([service]) => service);
		const expected = byFamily.map(([family, count]) => [
			names.cause.get(family),
			...services.map(
				(service) =>
					ours.filter(
						(report) =>
							report.causeIds.map(familyOf).includes(family) && report['services'].includes(service),
					).length,
			),
			count,
		]);
		expect(table('cause-services')).toEqual(expected);
		const columns = figures.get('cause-services')?.tables[0]?.table.columns.slice(1, -1);
		expect(columns?.map(({ label }) => label)).toEqual(services.map((id) => names.service.get(id)));
	});
	test('what came back', () => {
		const [back, done, open, dropped] = [0, 0, 0, 0].map(() => new Set<string>());
		const real = all.filter(({ kind }) => kind !== 'drill');
		for (const later of ours)
			for (const earlier of real) {
				const starts = [earlier, later].map((report) => at(report['started']) ?? 0);
				if ((starts[0] ?? 0) >= (starts[1] ?? 0)) continue;
				const days = (Date.parse(later.day) - Date.parse(earlier.day)) / 86_400_000;
				const causes = later.causeIds.filter((cause) => earlier.causeIds.includes(cause));
				const service = later['services'].some((one: string) => earlier['services'].includes(one));
				const same = causes.length > 0 && service && days <= 365;
				if (!same && later['recurs'] !== earlier.id) continue;
				back?.add(later.id);
				for (const action of earlier.actionList) {
					if (!causes.some((cause) => [action['addresses'] ?? []].flat().includes(cause))) continue;
					if (action['status'] === 'dropped') dropped?.add(later.id);
					else if (action['status'] !== 'done' || action['completed'] >= later.day) open?.add(later.id);
					else done?.add(later.id);
				}
			}
		const sizes = [back, done, open, dropped].map((ids) => ids?.size ?? 0);
		const [recurred = 0, ...promised] = sizes;
		expect(table('recurrence')[0]?.slice(1)).toEqual([
			ours.length,
			recurred,
			ours.length - recurred,
			...promised,
		]);
		expect(
			table('recurrence', 1)
				.map(([id]) => id)
				.sort(),
		).toEqual([...(back ?? [])].sort());
	});
	test('triggers', () => {
		const known = ours.filter(({ trigger }) => trigger !== undefined && trigger !== 'unknown');
		const expected = tally(({ trigger }) => [trigger], known).map(([, count]) => [
			count,
			(100 * count) / known.length,
		]);
		expect(table('triggers').map((row) => row.slice(1, 3))).toEqual(expected);
	});
	test('who noticed first', () => {
		const groups = [
			['alert', 'scheduled-check'],
			['employee', 'chance'],
			['customer-report', 'support', 'partner', 'social'],
		];
		const sources = ours.map(({ detection }) => detection?.source).filter((source) => source !== undefined);
		const expected = groups.flatMap((group) => {
			const count = sources.filter((source) => group.includes(source)).length;
			return [count, (100 * count) / sources.length];
		});
		expect(table('detection')[0]?.slice(1)).toEqual([sources.length, ...expected]);
	});
	test('what was tried first', () => {
		const expected = ours.flatMap((report) => {
			const time = minutes(report, 'started', 'mitigated');
			return report['mitigation']?.first === undefined || time === undefined ? [] : [[report.id, time]];
		});
		const shown = table('first-action', 1).map(([id, , time]) => [id, time]);
		expect(new Map(shown as [string, number][])).toEqual(new Map(expected as [string, number][]));
		const did = (stopped: boolean): number =>
			ours.filter(
				({ mitigation }) =>
					mitigation?.first && mitigation?.final && (mitigation.first === mitigation.final) === stopped,
			).length;
		const sum = (column: number): number =>
			table('first-action').reduce((total, row) => total + Number(row[column]), 0);
		expect([sum(4), sum(5)]).toEqual([did(true), did(false)]);
	});
	test('safeguards', () => {
		const results: string[] = ours.flatMap(({ barriers = [] }) =>
			barriers.map(({ result }: Typed) => result),
		);
		expect(table('barriers').map((row) => row[1])).toEqual(
			['held', 'failed', 'absent', 'bypassed'].map(
				(wanted) => results.filter((result) => result === wanted).length,
			),
		);
	});
	test('actions by type and strength', () => {
		const actions = ours
			.flatMap(({ actionList }) => actionList)
			.filter(({ status, type, strength }) => status !== 'dropped' && type && strength);
		const strengths = ['eliminate', 'guardrail', 'automate', 'alert', 'procedure', 'training'];
		const expected = ['prevent', 'detect', 'mitigate', 'process', 'repair', 'investigate'].map((type) => {
			const ofType = actions.filter((action) => action['type'] === type);
			return [
				...strengths.map((strength) => ofType.filter((action) => action['strength'] === strength).length),
				ofType.length,
			];
		});
		expect(table('action-strength').map((row) => row.slice(1))).toEqual(expected);
	});
	test('reports and near misses', () => {
		const nearMisses = all.filter((report) => report['kind'] === 'near-miss' && inQuarter(report));
		const reviewed = ours.filter(({ status }) => status === 'reviewed' || status === 'closed').length;
		const lessons = [...ours, ...nearMisses].flatMap(({ lessons = {} }) => Object.values(lessons).flat());
		expect(table('reporting')[0]?.slice(1, 6)).toEqual([
			ours.length,
			reviewed,
			ours.length - reviewed,
			nearMisses.length,
			lessons.length,
		]);
	});
});
