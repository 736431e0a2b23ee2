import { describe, expect, it } from 'vitest';
import { testCorpus, testIncident } from '../testing-corpus.ts';
import { lessonsView } from './lessons.ts';
import { corpus, noLessons } from './testing-reports.ts';

describe('lessonsView', () => {
	it('puts a lesson under its first cause, else under the root cause of its incident', () => {
		const { kinds } = lessonsView(corpus, 'en');
		expect(kinds.map(({ kind, total }) => [kind, total])).toEqual([['wentPoorly', 2]]);
		expect(kinds[0]?.causes.map(({ cause, lessons: of }) => [cause?.id, of.length])).toEqual([
			['capacity/quota', 2],
		]);
	});
	it('shows the latest of a cause and says how many more there are', () => {
		const many = Array.from({ length: 7 }, (_, index) =>
			testIncident(`2026-01-0${7 - index}-many`, {
				lessons: { ...noLessons, surprised: [{ text: `Lesson ${7 - index}`, causes: ['capacity/quota'] }] },
			}),
		);
		const group = lessonsView(testCorpus(many), 'en').kinds[0]?.causes[0];
		expect(group?.lessons.map(({ text }) => text)).toEqual(
			[7, 6, 5, 4, 3].map((number) => `Lesson ${number}`),
		);
		expect(group?.more).toBe(2);
	});
	it('puts together what several incidents teach, counts it, and marks it where it is listed', () => {
		const said = (id: string, text: string) =>
			testIncident(id, { lessons: { ...noLessons, wentPoorly: [{ text, causes: ['capacity/quota'] }] } });
		const view = lessonsView(
			testCorpus([
				said('2026-05-01-one', 'The quota of the payment gateway was in nobody’s dashboard.'),
				said('2026-04-01-two', 'Quota of the payment gateway stood in no dashboard.'),
				said('2026-03-01-three', 'The restart took twenty minutes.'),
			]),
			'en',
		);
		expect(view.repeated).toMatchObject({ total: 1, groups: [{ id: 'again-1', incidents: 2, more: 0 }] });
		expect(view.repeated.groups[0]?.lessons.map(({ incident }) => incident.day)).toEqual([
			'2026-05-01',
			'2026-04-01',
		]);
		expect(view.kinds[0]?.causes[0]?.lessons.map(({ again }) => again?.incidents)).toEqual([2, 2, undefined]);
	});
	it('counts lessons by kind, cause and service, as links and as filters', () => {
		const view = lessonsView(corpus, 'ko');
		expect(view.causes.map(({ name, lessons: count }) => [name.label, count])).toEqual([['할당량', 2]]);
		expect(view.services.map(({ name, lessons: count }) => [name.label, count])).toEqual([
			['검색', 2],
			['Login', 1],
		]);
		expect(
			view.filters.map(({ name, groups }) => [
				name,
				groups.map(({ options }) => options.map(({ count }) => count)),
			]),
		).toEqual([
			['kind', [[2]]],
			['cause', [[2]]],
			['service', [[2, 1]]],
		]);
	});
	it('keeps lessons of reports without a cause', () => {
		const bare = testIncident('2026-01-01-bare', {
			lessons: { ...noLessons, gotLucky: [{ text: 'Luck.', causes: [] }] },
		});
		expect(lessonsView(testCorpus([bare]), 'en').kinds[0]?.causes).toMatchObject([
			{ cause: undefined, more: 0 },
		]);
	});
});
