import { describe, expect, it } from 'vitest';
import type { IncidentFacts } from '../analyse/facts.ts';
import { everything, type Selection, select } from '../analyse/selection.ts';
import type { Locale } from '../i18n/t.ts';
import { actionStrength } from './action-strength.ts';
import { barriers } from './barriers.ts';
import { causeQuarters, causeServices } from './cause-grids.ts';
import { detection } from './detection.ts';
import type { Figure, MakeFigure } from './figure.ts';
import { withOtherKinds } from './figures.ts';
import { firstAction } from './first-action.ts';
import { paretoFigure } from './pareto.ts';
import { phases } from './phases.ts';
import { recurrence } from './recurrence.ts';
import { reporting } from './reporting.ts';
import { findingText } from './say.ts';
import { hurting, testActionFacts, testContext, testFacts } from './testing-facts.ts';
import { triggers } from './triggers.ts';

/** So many incidents, one a day of a month, each made by its number. */
function many(month: string, count: number, of: (index: number) => Partial<IncidentFacts>): IncidentFacts[] {
	return Array.from({ length: count }, (_, index) =>
		testFacts(`${month}-${String(index + 1).padStart(2, '0')}-${index}`, of(index)),
	);
}

function said(make: MakeFigure, facts: readonly IncidentFacts[], locale: Locale = 'en'): string {
	const context = testContext(facts, locale);
	return findingText(make(facts, context), context.words);
}

/** The texts of a table, row by row. */
function texts(figure: Figure, table = 0): string[][] {
	return (figure.tables[table]?.table.rows ?? []).map((row) => row.map(({ text }) => text));
}

describe('the figure of phases', () => {
	it('says in how many incidents most of the impact passed unseen', () => {
		const facts = many('2026-08', 10, (index) => {
			const { times } = hurting(`2026-08-${String(index + 1).padStart(2, '0')}-x`, 60);
			const started = times.started ?? 0;
			return { times: { ...times, detected: started + (index < 4 ? 31 : 30) * 60_000 } };
		});
		expect(said(phases, facts)).toBe(
			'In 4 of 10 incidents more than half of the impact was over before anybody knew of it.',
		);
		expect(said(phases, facts, 'ko')).toBe(
			'장애 10건 가운데 4건은 영향의 절반이 넘게 지난 뒤에야 알았습니다.',
		);
	});
});

describe('the figure of causes', () => {
	const causes = (...ids: string[]): IncidentFacts['causes'] => ids.map((cause) => ({ cause, role: 'root' }));
	const rising = [
		...many('2026-08', 20, () => ({ causes: causes('capacity/quota') })),
		...many('2026-05', 10, () => ({ causes: causes('design/retry-storm') })),
		...many('2025-08', 1, () => ({ causes: causes('design/retry-storm') })),
	];
	it('says how few cover half, and which families rise', () => {
		expect(said(paretoFigure, rising)).toMatch(
			/^1 cause covers 65% of 31 incidents: Quota\. Signal: Capacity came up more often in Q3 2026 than in the 4 quarters/,
		);
		expect(said(paretoFigure, rising, 'ko')).toContain(
			'신호: Capacity가 2026년 3분기에 앞선 4개 분기보다 자주',
		);
	});
	it('stand in grids whose last column counts each incident once', () => {
		const figure = causeServices(
			many('2026-08', 10, () => ({ causes: causes('capacity/quota'), services: ['search', 'login'] })),
			testContext([]),
		);
		expect(figure.tables[0]?.table.columns.map(({ label }) => label)).toEqual([
			'Cause',
			'Login',
			'Search',
			'Incidents',
		]);
		expect(texts(figure)).toEqual([['Capacity', '10', '10', '10']]);
		expect(figure.sentence).toBe('Quota struck 2 of 2 services; no cause struck more.');
	});
	it('are shaded one step for each incident while there are few', () => {
		const figure = causeQuarters(rising.slice(-2), testContext([]));
		const shades = figure.tables[0]?.table.rows[0]?.map(({ shade }) => shade);
		expect(shades).toEqual([undefined, 1, 0, 0, 1, undefined]);
	});
});

describe('the figure of recurrence', () => {
	const earlier = testFacts('2025-12-01-a', {
		causes: [{ cause: 'capacity/quota', role: 'root' }],
		actions: [
			testActionFacts('fix', { status: 'done', completed: '2025-12-20', addresses: ['capacity/quota'] }),
		],
	});
	const later = testFacts('2026-08-01-b', { causes: [{ cause: 'capacity/quota', role: 'root' }] });
	it('finds what came before the period that was asked about', () => {
		const record = [later, earlier];
		const selection: Selection = { ...everything, from: '2026-q3' };
		const context = testContext(record, 'en', selection);
		const figure = recurrence(select(record, selection).selected, context);
		expect(figure.sentence).toBe(
			'1 of 1 incidents repeated an earlier one. 1 came back after an action against its cause was done.',
		);
		expect(texts(figure)).toEqual([['Q3 2026 (less than a year on record)', '1', '1', '0', '1', '0', '0']]);
		expect(texts(figure, 1)).toEqual([[later.id, earlier.id, '243', 'Quota']]);
	});
});

describe('the figure of triggers', () => {
	it('sets what another company published beside the same', () => {
		const facts = many('2026-08', 10, (index) => ({ trigger: index < 7 ? 'deploy' : 'config-change' }));
		const figure = triggers(facts, testContext(facts));
		expect(texts(figure)).toEqual([
			['Deploy', '7', '70%', '37%'],
			['Config change', '3', '30%', '31% (with Feature flag)'],
		]);
		expect(figure.sentence).toBe('Deploy came before 7 of 10 incidents; nothing came before more.');
	});
});

describe('the figure of detection', () => {
	it('says how many were noticed outside, and whether that differs', () => {
		const facts = [
			...many('2026-08', 12, () => ({ detection: { source: 'support' } }) as Partial<IncidentFacts>),
			...many('2026-05', 12, () => ({ detection: { source: 'alert' } }) as Partial<IncidentFacts>),
		];
		expect(said(detection, facts)).toBe(
			'Of 24 incidents, people outside noticed 12 before we did. Signal: a larger share of Q3 2026 was noticed outside than of the quarter before it. Chance alone gives such a difference in under 0.1% of cases.',
		);
		const figure = detection(facts, testContext(facts));
		expect(texts(figure)[0]).toEqual(['Q3 2026', '12', '0', '0%', '0', '0%', '12', '100%']);
		expect(figure.chart?.across).toMatchObject({ names: ['26 Q2 (n = 12)', '26 Q3 (n = 12)'] });
	});
});

describe('the figure of first actions', () => {
	const tried = many('2026-08', 12, (index) => ({
		...hurting(`2026-08-${String(index + 1).padStart(2, '0')}-x`, 10 * (index + 1)),
		id: `x${index}`,
		mitigation: { first: 'restart', final: index < 9 ? 'rollback' : 'restart' },
	}));
	it('says how often what was tried first did not stop it', () => {
		expect(said(firstAction, tried)).toMatch(
			/^In 9 of 12 incidents what was tried first did not stop it\. Restart first: half were mitigated within 1 h 5 min/,
		);
	});
	it('shows chosen dots of many, the longest and the shortest among them', () => {
		const facts = Array.from({ length: 500 }, (_, index) => ({
			...hurting(`2026-08-01-${index}`, index + 1),
			mitigation: { first: 'wait', final: 'wait' } as const,
		}));
		const figure = firstAction(facts, testContext(facts));
		const points = figure.chart?.series[0]?.points ?? [];
		expect(points).toHaveLength(60);
		expect([points[0]?.[1], points.at(-1)?.[1]]).toEqual([500, 1]);
		expect(texts(figure)[0]?.slice(0, 2)).toEqual(['Waiting', '500']);
	});
});

describe('the figure of safeguards', () => {
	it('says what became of all of them', () => {
		const facts = many('2026-08', 10, (index) => ({ barriers: index < 2 ? ['held', 'failed'] : ['absent'] }));
		expect(said(barriers, facts)).toBe(
			'Of 12 safeguards in 10 incidents 2 held, 2 failed, 8 were absent and 0 bypassed.',
		);
	});
});

describe('the figure of actions by strength', () => {
	const promising = (strength: 'training' | 'guardrail', count: number): IncidentFacts[] =>
		many('2026-08', count, () => ({ actions: [testActionFacts('a', { type: 'prevent', strength })] }));
	it('says aloud that there is no guardrail, of however few', () => {
		expect(said(actionStrength, promising('training', 2))).toBe(
			'All 2 actions are training and procedure: no guardrail at all.',
		);
		expect(said(actionStrength, promising('training', 1), 'ko')).toBe(
			'조치 1건이 모두 교육과 절차입니다. 가드레일은 하나도 없습니다.',
		);
		expect(said(actionStrength, promising('guardrail', 2))).toBe('Too few to say: n = 2.');
	});
});

describe('the figure of reporting', () => {
	it('counts near misses of the same selection, and does not call them left out', () => {
		const record = [
			...many('2026-08', 7, (index) => ({ daysToPublish: index, lessons: 1 })),
			testFacts('2026-08-20-n', { kind: 'near-miss', lessons: 2 }),
			testFacts('2026-08-21-o', { kind: 'near-miss', services: ['login'] }),
		];
		const selection: Selection = { ...everything, service: 'search' };
		const { selected, otherKinds } = select(record, selection);
		const figure = withOtherKinds(reporting(selected, testContext(record, 'en', selection)), otherKinds);
		expect(figure.population.leftOut).toEqual([]);
		expect(texts(figure)).toEqual([['Q3 2026', '7', '7', '0', '1', '9', '100%']]);
		expect(figure.sentence).toBe(
			'Of 7 reports 7 are reviewed; 1 near miss was written down. Half were published within 3 days (between 0 and 6 with 95% certainty).',
		);
	});
});
