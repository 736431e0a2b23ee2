import { describe, expect, it } from 'vitest';
import type { Incident } from '../../model/incident.ts';
import { pagePaths } from '../feed-texts.ts';
import { retroSource } from '../retro/source.ts';
import { testAction, testCorpus, testIncident } from '../testing-corpus.ts';
import { homeView } from './home.ts';
import { retroView } from './retro.ts';
import { retroKeys, retrosView, retroViews } from './retros.ts';

const lessons = { wentWell: [], wentPoorly: [], gotLucky: [], surprised: [] };
/** An incident in `search` that began at nine, was seen and stopped so many minutes later. */
function incident(id: string, rest: Partial<Incident> = {}): Incident {
	const started = Date.parse(`${id.slice(0, 10)}T00:00:00Z`);
	return testIncident(id, {
		severity: 'sev1',
		times: { started, detected: started + 600_000, mitigated: started + 3_600_000 },
		causes: [{ cause: 'capacity/quota', role: 'root' }],
		...rest,
	});
}
const viewOf = (
	incidents: readonly Incident[],
	team?: string,
	quarter = '2026-q3',
	locale: 'en' | 'ko' = 'en',
) => {
	const source = retroSource(testCorpus(incidents));
	return retroView(source, locale, { quarter, team }, retroKeys(source));
};

const three = ['2026-09-20-c', '2026-08-01-b', '2026-07-05-a'].map((id) => incident(id));

describe('a quarter with three incidents', () => {
	const many = Array.from({ length: 40 }, (_, index) =>
		incident(`2026-0${1 + (index % 6)}-0${2 + (index % 8)}-many${index}`),
	).sort((a, b) => (a.day < b.day ? 1 : -1));

	it.each([
		['alone', three],
		['after a record of forty', [...three, ...many]],
	])('says "too few to say" everywhere, %s', (_, incidents) => {
		const { severity } = viewOf(incidents);
		expect(severity.verdict).toBe('too-few');
		const verdicts = severity.rows.filter(({ kind }) => kind === 'severity' || kind === 'total');
		expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['too few to say']));
		expect(severity.durations).toEqual([
			'Time to mitigate: 3 incidents known this quarter, too few to say where its middle lies.',
		]);
		expect(severity.sentence).toMatch(/^(Too few to say|There is no earlier quarter)/);
	});
	it('says so in Korean', () => {
		const { severity } = viewOf([...three, ...many], undefined, '2026-q3', 'ko');
		expect(severity.sentence).toMatch(/^건수가 적어/);
		expect(severity.rows[0]?.verdict).toBe('적어서 말할 수 없음');
	});
	it('names what it says of the others', () => {
		const { incidents, severity } = viewOf([...three, ...many]);
		expect(incidents.sentence).toBe('3 incidents, 0 near misses, 0 drills.');
		expect(severity.columns.map(({ label }) => label)).toEqual(['Q1 2026', 'Q2 2026', 'Q3 2026']);
		expect(severity.columns[0]?.note).toBe('from 2 January 2026');
		expect(severity.rows[0]?.counts.at(-1)).toBe(3);
	});
});

describe('charts', () => {
	const ofQuarters = (count: number) =>
		Array.from({ length: count }, (_, index) =>
			incident(`${2026 - (index >> 2)}-0${9 - (index % 4) * 2}-01-q`),
		);

	it('are drawn of five incidents and more, over the quarters that end with this one', () => {
		expect(viewOf(ofQuarters(4)).charts).toMatchObject({ severity: [], causes: [] });
		expect(viewOf(ofQuarters(5)).charts.severity.map(({ id }) => id)).toEqual(['per-quarter']);
		const { charts } = viewOf(ofQuarters(7));
		expect(charts.period).toBe('The charts show the quarters from Q2 2025 to Q3 2026.');
		expect(charts.severity.map(({ id, anchor }) => [id, anchor])).toEqual([
			['per-quarter', 'chart-per-quarter'],
			['durations', 'chart-durations'],
		]);
		expect(charts.causes.map(({ id }) => id)).toEqual(['pareto']);
	});
	it('go back two years at most, and not beyond their quarter', () => {
		const { charts } = viewOf(ofQuarters(16), undefined, '2025-q3', 'ko');
		expect(charts.period).toBe('차트는 2023년 4분기부터 2025년 3분기까지를 보여 줍니다.');
		const { alone } = charts.severity[0] ?? {};
		const named = [...(alone?.json ?? '').matchAll(/"(\d{4}-\d\d)-01-q"/g)].map(([, month]) => month);
		expect([named.toSorted()[0], named.toSorted().at(-1)]).toEqual(['2024-03', '2025-09']);
	});
	it('count the incidents of the team that the page is about', () => {
		const { charts } = viewOf(ofQuarters(8), 'nobody');
		expect(charts.severity).toEqual([]);
	});
});

describe('a busy quarter', () => {
	const busy = Array.from({ length: 20 }, (_, index) => incident(`2026-08-${10 + (index % 20)}-n${index}`));
	const calm = Array.from({ length: 8 }, (_, index) =>
		incident(`2026-0${index < 4 ? 2 : 5}-1${index}-n`, { severity: 'sev2' }),
	);
	const { severity } = viewOf([...busy, ...calm]);

	it('says that there were more, and by how much chance alone would explain it', () => {
		expect(severity.verdict).toBe('signal');
		expect(severity.sentence).toMatch(
			/^There were more incidents than in the quarters before: 20 incidents in 92 days, after 8 incidents in \d+ days\. Chance alone .* in fewer than 1 of 100 quarters\.$/,
		);
	});
	it('says where the middle of its times lies, and compares it', () => {
		expect(severity.durations[0]).toMatch(/^Time to mitigate: half of 20 incidents were over within 1 h; /);
		expect(severity.durations.at(-1)).toBe('Nothing says that it took longer or less long than before.');
	});
});

describe('what was promised and came back', () => {
	const first = incident('2026-05-01-first', {
		actions: [
			testAction('held', { status: 'done', completed: '2026-06-01', addresses: ['capacity/quota'] }),
			testAction('late', { due: '2026-08-01', owner: 'platform', addresses: ['capacity/quota'] }),
			testAction('free'),
		],
	});
	const again = incident('2026-09-01-again', {
		teams: ['data', 'platform'],
		lessons: { ...lessons, surprised: [{ text: 'It *was* full.', causes: [] }] },
	});
	const view = viewOf([again, first]);

	it('stands with how the promise stood, the hardest first', () => {
		expect(view.causes.cameBack.map(({ incident: { id } }) => id)).toEqual([again.id]);
		const told = view.causes.cameBack[0]?.times.map(({ state, sentence, actions }) => [
			state,
			sentence,
			actions.map(({ id }) => id),
		]);
		expect(told).toEqual([
			['done', 'Came back 123 days after, although its action was done:', ['held']],
			['overdue', 'Came back 123 days after, while its action was overdue:', ['late']],
		]);
	});
	it('raises questions and a deeper look', () => {
		expect(view.questions.map(({ code }) => code)).toContain('came-back-after');
		expect(view.deeper[0]?.reasons[0]).toBe('Its cause is back, although this was done: “Do held”');
		expect(view.surprises.surprised.map(({ text, plain }) => [text, plain])).toEqual([
			['It <em>was</em> full.', 'It was full.'],
		]);
	});
	it('belongs to a team by the owner of the action, else by the incident', () => {
		const open = (team?: string) =>
			viewOf([again, first], team).promises.open.map(({ action: { id } }) => id);
		expect([open(), open('platform'), open('data')]).toEqual([['late', 'free'], ['late'], ['free']]);
		expect(viewOf([again, first], 'platform').promises.sentence).toBe(
			'1 action from before the quarter is still open (1 overdue).',
		);
	});
	it('says nothing of causes that the quarter does not have', () => {
		const { causes, deeper, questions } = viewOf([first], undefined, '2026-q4');
		expect([causes.rows, causes.cameBack, deeper]).toEqual([[], [], []]);
		expect(questions.map(({ code }) => code)).toEqual(['overdue', 'quiet', 'left-undone', 'one-change']);
	});
});

describe('pages of retrospectives', () => {
	const corpus = testCorpus([
		incident('2026-10-05-new', { teams: ['platform'] }),
		incident('2026-08-01-late'),
		incident('2025-11-01-old', { actions: [testAction('a', { owner: 'platform' })] }),
	]);

	it('are one for each quarter and for each team that has something in it', () => {
		const keys = [
			'2026-q4',
			'2026-q4/data',
			'2026-q4/platform',
			'2026-q3',
			'2026-q3/data',
			'2026-q3/platform',
			'2025-q4',
			'2025-q4/data',
		];
		// `data` has nothing in the current quarter.
		const wanted = keys.filter((key) => key !== '2026-q4/data');
		const paths = wanted.map((key) => `/retros/${key}/`);
		expect(pagePaths(corpus, []).filter((path) => path.startsWith('/retros/'))).toEqual([
			'/retros/',
			...paths,
		]);
		expect(retroViews(corpus, 'ko', () => true).map(({ view }) => view.page.href)).toEqual(
			paths.map((path) => `/ko${path}`),
		);
	});
	it('lead to each other', () => {
		const view = viewOf(corpus.incidents.map((each) => each.incident));
		expect([view.earlier?.href, view.later?.href]).toEqual(['/retros/2025-q4/', '/retros/2026-q4/']);
		expect(view.teams.map(({ label, current }) => [label, current])).toEqual([
			['All teams', true],
			['Data', false],
			['Platform', false],
		]);
	});
	it('are listed with their counts, and home leads to the last that is over', () => {
		const { quarters } = retrosView(corpus, 'en');
		expect(quarters.map(({ label, finished, counts }) => [label, finished, counts.reports])).toEqual([
			['Q4 2026', false, 1],
			['Q3 2026', true, 1],
			['Q4 2025', true, 1],
		]);
		expect(homeView(corpus, 'en').retro).toEqual({
			label: 'Retrospective of Q3 2026',
			href: '/retros/2026-q3/',
		});
		expect(homeView(testCorpus([]), 'en').retro).toBeUndefined();
	});
	it('say of the current quarter how much of it is over', () => {
		const view = viewOf(
			corpus.incidents.map((each) => each.incident),
			undefined,
			'2026-q4',
		);
		expect(view.finished).toBe(false);
		expect(view.facts.join(' ')).toContain('53 of its 92 days have begun');
		expect(view.incidents.strip.today).toBeCloseTo((53 / 92) * 100, 1);
	});
	it('survive JSON, so that a digest tells whether a page changed', () => {
		for (const { view } of retroViews(corpus, 'en', () => true))
			expect(JSON.parse(JSON.stringify(view))).toEqual(view);
	});
});
