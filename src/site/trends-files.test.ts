import { describe, expect, it } from 'vitest';
import { leftOutReasons } from '../analyse/population.ts';
import { everything } from '../analyse/selection.ts';
import { unpack } from '../analyse/unpack.ts';
import { figureContext, figures, withOtherKinds } from '../charts/figures.ts';
import { findingParts, populationText, tableParts } from '../charts/markup.ts';
import { manyFacts, testNames } from '../charts/testing-facts.ts';
import { dictionaryOf, type Locale } from '../i18n/t.ts';
import { wordsFrom } from '../i18n/words.ts';
import { testCorpus, testIncident } from './testing-corpus.ts';
import { figureKeys, trendsFiles } from './trends-files.ts';

const corpus = testCorpus([
	testIncident('2026-03-02-b', { title: '`cart` is **slow**', lang: 'ko' }),
	testIncident('2025-11-01-a'),
]);
const read = (name: string) => JSON.parse(trendsFiles(corpus).get(name)?.() ?? 'null');

describe('the files of the trends page', () => {
	it('have the facts, the titles of each year, and each figure as CSV in each language', () => {
		const names = [...trendsFiles(corpus).keys()];
		expect(names).toEqual(expect.arrayContaining(['trends.json', 'trends-en.json', 'trends-ko.json']));
		expect(names.filter((name) => name.startsWith('titles-'))).toEqual([
			'titles-2026.json',
			'titles-2025.json',
		]);
		expect(names.filter((name) => name.endsWith('.csv'))).toHaveLength(2 * figures.length);
	});
	it('have titles as plain text, in the order of the facts', () => {
		expect(unpack(read('trends.json')).map(({ day }) => day)).toEqual(['2026-03-02', '2025-11-01']);
		expect(read('titles-2026.json')).toEqual([['2026-03-02-b', 'cart is slow', 'ko']]);
	});
	it.each<Locale>(['en', 'ko'])('have every word that a figure says in %s', (locale) => {
		const words = wordsFrom(locale, dictionaryOf(locale, figureKeys));
		const printing = { words, linkOf: () => undefined, mostRows: 9, opens: true };
		for (const count of [0, 1, 3, 60]) {
			const facts = manyFacts(count);
			const context = figureContext({ words, names: testNames, today: '2026-11-22' }, everything, facts);
			for (const { make } of figures) {
				const figure = withOtherKinds(make(facts, context), [{ reason: 'drill', count: 2 }]);
				expect(() => [findingParts(figure, printing), tableParts(figure, printing)]).not.toThrow();
			}
		}
		const leftOut = leftOutReasons.map((reason) => ({ reason, count: 2 }));
		expect(populationText({ n: 1, leftOut, completeness: 0.5 }, words)).not.toContain('{');
	});
});
