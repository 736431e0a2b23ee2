/**
 * The figures of one quarter of the sample, counted a second time: from the front matter of the files, with plain loops,
 * by the definitions that the figures print. Nothing of `src/analyse` is used for the second count.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Figure } from '../src/charts/figure.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { t } from '../src/i18n/t.ts';
import { makeFigures } from '../src/site/figures.ts';
import { sampleContent } from './site.ts';

const today = '2026-11-22';
const words = t('en');

/** A report's front matter as it is written. */
interface Report {
	id: string;
	day: string;
	kind?: string;
	status: string;
	severity: string;
	services: string[];
	trigger: string;
	detection: { source: string; gap?: string; threshold?: string };
	causes: { cause: string }[];
	mitigation: { first: string; final: string };
	barriers: { result: string }[];
	lessons: Record<string, unknown[]>;
	actions: {
		status?: string;
		due?: string;
		completed?: string;
		type: string;
		strength: string;
		addresses?: string | string[];
	}[];
	recurs?: string;
	[milestone: string]: unknown;
}

const all: Report[] = [];
let quarter: Report[] = [];
let figures: readonly Figure[] = [];
let everything: readonly Figure[] = [];

beforeAll(() => {
	for (const name of readdirSync(join(sampleContent, 'incidents'), { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.mdx')) continue;
		const [, frontMatter = ''] = readFileSync(join(sampleContent, 'incidents', name), 'utf8').split(/^---$/m);
		const id = basename(name, '.mdx').normalize('NFC');
		all.push({ id, day: id.slice(0, 10), ...parse(frontMatter) });
	}
	quarter = all.filter(({ day, kind }) => kind === undefined && day >= '2025-10-01' && day <= '2025-12-31');
	const { corpus } = loadCorpus({
		content: sampleContent,
		audience: 'internal',
		today,
		renderBody: () => ({}),
	});
	({ figures } = makeFigures(corpus, 'en', { kind: 'incident', from: '2025-q4', to: '2025-q4' }));
	({ figures: everything } = makeFigures(corpus, 'en'));
});

/** Rows of a figure's table: the text of the head, then the numbers behind the cells, or their texts. */
function rows(id: string, table = 0, of = figures): (string | number)[][] {
	const figure = of.find((each) => each.id === id);
	return (figure?.tables[table]?.table.rows ?? []).map((row) =>
		row.map(({ text, value }, column) => (column === 0 ? text : (value ?? text))),
	);
}

const minutes = (report: Report, from: string, to: string): number =>
	(Date.parse(String(report[to])) - Date.parse(String(report[from]))) / 60_000;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** How many of the quarter's reports have each name, by name. */
function tally(namesOf: (report: Report) => readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const report of quarter)
		for (const name of new Set(namesOf(report))) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}

/** The rows that a figure should have, in any order. */
function sorted<Row>(list: Iterable<Row>): Row[] {
	return [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const labels = (file: string): Map<string, string> => {
	const found = new Map<string, string>();
	for (const entry of parse(readFileSync(join(sampleContent, 'taxonomy', file), 'utf8'))) {
		found.set(entry.id, entry.label.en);
		for (const cause of entry.causes ?? []) found.set(`${entry.id}/${cause.id}`, cause.label.en);
	}
	return found;
};
const causeLabels = labels('causes.yaml');
const serviceLabels = labels('services.yaml');

describe('the figures of the last quarter of 2025, counted from the files', () => {
	it('have its four incidents', () => {
		expect(quarter).toHaveLength(4);
		expect(figures).toHaveLength(16);
	});
	it('impact-dots', () => {
		expect(sorted(rows('impact-dots').map((row) => [row[0], row[3]]))).toEqual(
			sorted(quarter.map((report) => [report.id, minutes(report, 'started', 'mitigated')])),
		);
	});
	it('per-quarter', () => {
		const of = (severity: string) => quarter.filter((report) => report.severity === severity).length;
		expect(rows('per-quarter')).toEqual([
			['Q4 2025', of('sev1'), of('sev2'), of('sev3'), quarter.length, 92],
		]);
	});
	it('between', () => {
		const dates = quarter.map(({ day }) => day).sort();
		const gaps: number[] = [];
		for (let i = 1; i < dates.length; i++) gaps.push(days(dates[i - 1] ?? '', dates[i] ?? ''));
		expect(rows('between').map((row) => row[2])).toEqual([
			days(dates.at(-1) ?? '', '2025-12-31'),
			...gaps.reverse(),
		]);
	});
	it('durations', () => {
		const ends = [
			['introduced', 'started'],
			['started', 'detected'],
			['detected', 'acknowledged'],
			['detected', 'firstAction'],
			['started', 'mitigated'],
			['started', 'resolved'],
		] as const;
		const stated = ends.map(([from, to]) => quarter.filter((report) => report[from] && report[to]).length);
		expect(rows('durations').map((row) => row[1])).toEqual(stated);
		expect(new Set(rows('durations').map((row) => row[2]))).toEqual(new Set(['–']));
	});
	it('phases', () => {
		const phases = [
			['introduced', 'started'],
			['started', 'detected'],
			['detected', 'firstAction'],
			['firstAction', 'mitigated'],
			['mitigated', 'resolved'],
		] as const;
		expect(sorted(rows('phases').map((row) => [row[0], ...row.slice(2)]))).toEqual(
			sorted(
				quarter.map((report) => [
					report.id,
					...phases.map(([from, to]) => (report[from] && report[to] ? minutes(report, from, to) : '–')),
				]),
			),
		);
	});
	it('pareto', () => {
		const impact = new Map<string, number>();
		for (const report of quarter)
			for (const cause of new Set(report.causes.map((each) => each.cause)))
				impact.set(cause, (impact.get(cause) ?? 0) + minutes(report, 'started', 'mitigated'));
		const incidents = tally(({ causes }) => causes.map(({ cause }) => cause));
		expect(sorted(rows('pareto', 0).map((row) => row.slice(0, 2)))).toEqual(
			sorted([...incidents].map(([cause, count]) => [causeLabels.get(cause), count])),
		);
		expect(sorted(rows('pareto', 1).map((row) => row.slice(0, 3)))).toEqual(
			sorted([...incidents].map(([cause, count]) => [causeLabels.get(cause), count, impact.get(cause)])),
		);
		const families = tally(({ causes }) => causes.map(({ cause }) => cause.split('/')[0] ?? ''));
		expect(sorted(rows('pareto', 2).map((row) => row.slice(0, 2)))).toEqual(
			sorted([...families].map(([family, count]) => [causeLabels.get(family), count])),
		);
	});
	it('cause-quarters and cause-services', () => {
		const incidents = tally(({ causes }) => causes.map(({ cause }) => cause));
		expect(sorted(rows('cause-quarters', 1))).toEqual(
			sorted([...incidents].map(([cause, count]) => [causeLabels.get(cause), count, count])),
		);
		const figure = figures.find(({ id }) => id === 'cause-services');
		const columns = figure?.tables[1]?.table.columns.map(({ label }) => label).slice(1, -1) ?? [];
		for (const [cause, ...cells] of rows('cause-services', 1))
			for (const [place, service] of columns.entries())
				expect([cause, service, cells[place] || 0]).toEqual([
					cause,
					service,
					quarter.filter(
						(report) =>
							report.causes.some((each) => causeLabels.get(each.cause) === cause) &&
							report.services.some((id) => serviceLabels.get(id) === service),
					).length,
				]);
	});
	it('triggers', () => {
		expect(sorted(rows('triggers').map((row) => row.slice(0, 3)))).toEqual(
			sorted(
				[...tally(({ trigger }) => [trigger])].map(([trigger, count]) => [
					words(`trigger.${trigger}` as 'trigger.deploy'),
					count,
					(100 * count) / quarter.length,
				]),
			),
		);
	});
	it('detection', () => {
		expect(sorted(rows('detection', 1))).toEqual(
			sorted(
				[...tally(({ detection }) => [detection.source])].map(([source, count]) => [
					words(`source.${source}` as 'source.alert'),
					count,
				]),
			),
		);
	});
	it('first-action', () => {
		const tried = [...tally(({ mitigation }) => [mitigation.first])];
		expect(sorted(rows('first-action', 0).map((row) => [row[0], row[1], row[4], row[5]]))).toEqual(
			sorted(
				tried.map(([first, count]) => {
					const of = quarter.filter(({ mitigation }) => mitigation.first === first);
					const stopped = of.filter(({ mitigation }) => mitigation.final === first).length;
					return [words(`mitigation.${first}` as 'mitigation.scale'), count, stopped, count - stopped];
				}),
			),
		);
	});
	it('barriers', () => {
		const results = quarter.flatMap(({ barriers }) => barriers.map(({ result }) => result));
		expect(rows('barriers').map((row) => [row[0], row[1], row[3]])).toEqual(
			(['held', 'failed', 'absent', 'bypassed'] as const).map((result) => [
				words(`barrier.${result}`),
				results.filter((each) => each === result).length,
				quarter.filter(({ barriers }) => barriers.some((each) => each.result === result)).length,
			]),
		);
	});
	it('action-closing', () => {
		const spans = quarter.flatMap(({ day, actions }) =>
			actions
				.filter(({ status }) => status !== 'dropped')
				.map(({ status, completed }) => ({
					done: status === 'done',
					days: days(day, status === 'done' ? (completed ?? '') : today),
				})),
		);
		const expected: number[][] = [];
		let open = 100;
		for (const day of [...new Set(spans.filter(({ done }) => done).map((span) => span.days))].sort(
			(a, b) => a - b,
		)) {
			const atRisk = spans.filter((span) => span.days >= day).length;
			const done = spans.filter((span) => span.done && span.days === day).length;
			open -= (open * done) / atRisk;
			expected.push([done, atRisk, open]);
		}
		const [, ...steps] = rows('action-closing');
		expect(steps.map((row) => row.slice(1, 3))).toEqual(expected.map((row) => row.slice(0, 2)));
		for (const [place, row] of steps.entries())
			expect(row[3]).toBeCloseTo(expected[place]?.[2] ?? Number.NaN, 9);
		const due = quarter.flatMap(({ actions }) =>
			actions.filter(({ status, due }) => status !== 'dropped' && due),
		);
		const done = due.filter(({ status }) => status === 'done');
		const inTime = done.filter((action) => String(action.completed) <= String(action.due)).length;
		const overdue = due.filter((action) => action.status !== 'done' && String(action.due) < today).length;
		expect(rows('action-closing', 1)[0]?.slice(2, 5)).toEqual([inTime, done.length - inTime, overdue]);
	});
	it('action-strength', () => {
		const actions = quarter.flatMap((report) => report.actions.filter(({ status }) => status !== 'dropped'));
		const strengths = ['eliminate', 'guardrail', 'automate', 'alert', 'procedure', 'training'] as const;
		for (const [name, ...cells] of rows('action-strength').slice(0, 6))
			expect([name, ...cells.map((cell) => cell || 0)]).toEqual([
				name,
				...[...strengths, undefined].map(
					(strength) =>
						actions.filter(
							(action) =>
								words(`actionType.${action.type}` as 'actionType.prevent') === name &&
								(strength === undefined || action.strength === strength),
						).length,
				),
			]);
	});
	it('recurrence', () => {
		const sharedCauses = (one: Report, other: Report): string[] =>
			one.causes
				.map(({ cause }) => cause)
				.filter((cause) => other.causes.some((each) => each.cause === cause));
		const sameAgain = (report: Report): Report[] =>
			all.filter(
				(earlier) =>
					earlier.kind !== 'drill' &&
					earlier.day < report.day &&
					(earlier.id === report.recurs ||
						(days(earlier.day, report.day) <= 365 &&
							earlier.services.some((service) => report.services.includes(service)) &&
							sharedCauses(report, earlier).length > 0)),
			);
		const again = quarter.filter((report) => sameAgain(report).length > 0);
		const stood = { done: new Set<string>(), open: new Set<string>(), dropped: new Set<string>() };
		for (const report of again)
			for (const earlier of sameAgain(report))
				for (const { status, completed, addresses = [] } of earlier.actions) {
					if (!sharedCauses(report, earlier).some((cause) => [addresses].flat().includes(cause))) continue;
					if (status === 'dropped') stood.dropped.add(report.id);
					else if (status === 'done' && completed !== undefined && completed < report.day)
						stood.done.add(report.id);
					else stood.open.add(report.id);
				}
		expect(rows('recurrence')[0]?.slice(1)).toEqual([
			quarter.length,
			again.length,
			quarter.length - again.length,
			stood.done.size,
			stood.open.size,
			stood.dropped.size,
		]);
		expect(stood.done.size).toBeGreaterThan(0);
		const listed = figures.find(({ id }) => id === 'recurrence')?.tables[1]?.table.rows ?? [];
		expect(sorted(listed.map(([incident]) => incident?.incident))).toEqual(sorted(again.map(({ id }) => id)));
	});
	it('reporting', () => {
		const lessons = quarter.flatMap((report) => Object.values(report.lessons).flat()).length;
		const reviewed = quarter.filter(({ status }) => status === 'reviewed' || status === 'closed').length;
		expect(rows('reporting')[0]?.slice(1, 4)).toEqual([quarter.length, reviewed, quarter.length - reviewed]);
		expect(rows('reporting')[0]?.[5]).toBe(lessons);
	});
});

describe('the figures of all quarters, counted from the files', () => {
	const incidents = () => all.filter(({ kind }) => kind === undefined);

	it('have the medians of sorted durations', () => {
		const ends = [
			['introduced', 'started'],
			['started', 'detected'],
			['detected', 'acknowledged'],
			['detected', 'firstAction'],
			['started', 'mitigated'],
			['started', 'resolved'],
		] as const;
		const medians = ends.map(([from, to]) => {
			const list = incidents()
				.filter((report) => report[from] && report[to])
				.map((report) => minutes(report, from, to))
				.sort((a, b) => a - b);
			const [low = 0, high = 0] = [list[Math.ceil(list.length / 2) - 1], list[Math.floor(list.length / 2)]];
			return [list.length, (low + high) / 2];
		});
		expect(rows('durations', 0, everything).map((row) => row.slice(1, 3))).toEqual(medians);
	});
	it('say how often chance alone gives the difference of the last quarter', () => {
		const count = (from: string, to: string) =>
			incidents().filter(({ day }) => day >= from && day <= to).length;
		const [period, before] = [count('2026-07-01', '2026-09-30'), count('2025-07-01', '2026-06-30')];
		const whole = period + before;
		// Each incident falls into the quarter with its share of the days; all numbers no likelier than the real one are summed.
		const share = 92 / (92 + 365);
		const chances: number[] = [];
		for (let k = 0; k <= whole; k++) {
			let chance = 1;
			for (let i = 1; i <= k; i++) chance *= ((whole - k + i) / i) * share;
			for (let i = k; i < whole; i++) chance *= 1 - share;
			chances.push(chance);
		}
		const real = chances[period] ?? 0;
		const p = chances.filter((chance) => chance <= real * 1.0000001).reduce((sum, chance) => sum + chance, 0);
		const figure = everything.find(({ id }) => id === 'per-quarter');
		expect(figure?.verdict).toBe(p <= 0.05 ? 'signal' : 'noise');
		expect(figure?.test).toContain(`${Math.round(p * 100)}% of cases`);
	});
});
