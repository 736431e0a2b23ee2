import { describe, expect, it } from 'vitest';
import type { IncidentFacts } from '../analyse/facts.ts';
import { everything } from '../analyse/selection.ts';
import { type Locale, t } from '../i18n/t.ts';
import type { Figure } from './figure.ts';
import { figureContext, figures } from './figures.ts';
import { findingText } from './say.ts';
import { hurting, manyFacts, testContext, testNames } from './testing-facts.ts';

const locales: readonly Locale[] = ['en', 'ko'];

function frozen<Value>(value: Value): Value {
	if (typeof value === 'object' && value !== null) {
		for (const part of Object.values(value)) frozen(part);
		Object.freeze(value);
	}
	return value;
}

const sixty = frozen(manyFacts(60));
const three = frozen([
	hurting('2026-08-03-c', 30, { severity: 'sev1', causes: [{ cause: 'capacity/quota', role: 'root' }] }),
	hurting('2026-08-02-b', 600, { severity: 'sev2', causes: [{ cause: 'capacity/quota', role: 'root' }] }),
	hurting('2026-02-01-a', 5, { severity: 'sev1', causes: [{ cause: 'design/retry-storm', role: 'root' }] }),
]);

function make(id: string, facts: readonly IncidentFacts[], locale: Locale = 'en'): Figure {
	const figure = figures.find((one) => one.id === id);
	if (!figure) throw new Error(`No figure ${id}.`);
	return figure.make(facts, testContext(facts, locale));
}

/** What a chart shows at each point, leaving out lines that repeat what the table says in another way. */
function shown({ chart }: Figure): number[] {
	return (chart?.series ?? [])
		.filter(({ second }) => !second)
		.flatMap(({ points }) => points.flatMap(([, value]) => (value === undefined ? [] : [value])));
}

describe.each(figures.map(({ id }) => id))('the figure %s', (id) => {
	it.each(locales)('has a title, a definition and a sentence in %s', (locale) => {
		const words = t(locale);
		const figure = make(id, sixty, locale);
		expect(figure.id).toBe(id);
		for (const key of ['title', 'definition'] as const)
			expect(words(`figure.${id}.${key}` as Parameters<typeof words>[0]).length).toBeGreaterThan(3);
		const text = findingText(figure, words);
		expect(text).not.toMatch(/\{|\bundefined\b|NaN/);
		expect(text.length).toBeGreaterThan(10);
	});
	it('shows in its chart what stands in its table', () => {
		const figure = make(id, sixty);
		const values = new Set(
			figure.tables.flatMap(({ table }) =>
				table.rows.flatMap((row) => row.map(({ value }) => value?.toFixed(6))),
			),
		);
		const missing = shown(figure).filter((value) => value !== 0 && !values.has(value.toFixed(6)));
		expect(missing).toEqual([]);
	});
	it('has a row of cells under each column, and numbers only in columns of numbers', () => {
		for (const { table } of make(id, sixty).tables)
			for (const row of table.rows) {
				expect(row).toHaveLength(table.columns.length);
				row.forEach((cell, column) => {
					if (cell.value !== undefined)
						expect([column, table.columns[column]?.number]).toEqual([column, true]);
				});
			}
	});
	it('opens only incidents that it was given', () => {
		const ids = new Set(sixty.map((incident) => incident.id));
		const figure = make(id, sixty);
		const behind = [
			...(figure.chart?.series ?? []).flatMap((series) => (series.behind ?? []).flat()),
			...figure.tables.flatMap(({ table }) =>
				table.rows.flatMap((row) =>
					row.flatMap((cell) => [...(cell.behind ?? []), ...(cell.incident ? [cell.incident] : [])]),
				),
			),
		];
		expect(behind.filter((one) => !ids.has(one))).toEqual([]);
		for (const series of figure.chart?.series ?? [])
			if (series.behind) expect(series.behind).toHaveLength(series.points.length);
	});
	it('survives JSON', () => {
		const figure = make(id, sixty);
		expect(JSON.parse(JSON.stringify(figure.chart ?? null))).toEqual(figure.chart ?? null);
	});
	it('says nothing of nobody', () => {
		const figure = make(id, []);
		expect(figure.population).toEqual({ n: 0, leftOut: [], completeness: undefined });
		expect(figure.verdict === undefined || figure.verdict === 'too-few').toBe(true);
		expect(shown(figure).filter((value) => value !== 0)).toEqual([]);
	});
	it.each(locales)('claims nothing of three incidents in %s', (locale) => {
		const figure = make(id, three, locale);
		expect(figure.verdict === undefined || figure.verdict === 'too-few').toBe(true);
		expect(`${figure.sentence} ${figure.test}`).not.toMatch(/[Ss]ignal|noise|신호|잡음/);
	});
	it('is the same of the same facts', () => {
		expect(make(id, sixty)).toEqual(make(id, sixty));
	});
});

describe('the surroundings of figures', () => {
	const surroundings = { words: t('en'), names: testNames, today: '2026-11-22' };
	it('set the last whole quarter beside up to four before it', () => {
		expect(figureContext(surroundings, everything, sixty)).toMatchObject({
			quarter: '2026-q3',
			quartersBefore: ['2025-q3', '2025-q4', '2026-q1', '2026-q2'],
		});
	});
	it('keep to the period that was asked for, and to that of the incidents', () => {
		const asked = { ...everything, from: '2025-q4', to: '2026-q2' };
		expect(figureContext(surroundings, asked, sixty)).toMatchObject({
			quarter: '2026-q2',
			quartersBefore: ['2025-q4', '2026-q1'],
		});
		expect(figureContext(surroundings, everything, three)).toMatchObject({
			quartersBefore: ['2026-q1', '2026-q2'],
		});
		expect(figureContext(surroundings, everything, [])).toMatchObject({
			quarter: '2026-q3',
			quartersBefore: [],
			firstDay: '2026-11-22',
			lastDay: '2026-11-22',
		});
	});
	it('run from the first day on record to the last one asked about', () => {
		expect(figureContext(surroundings, everything, three)).toMatchObject({
			firstDay: '2026-02-01',
			lastDay: '2026-11-22',
		});
		expect(
			figureContext(surroundings, { ...everything, from: '2026-q2', to: '2026-q3' }, three),
		).toMatchObject({
			firstDay: '2026-04-01',
			lastDay: '2026-09-30',
		});
	});
});
