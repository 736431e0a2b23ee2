import { describe, expect, it } from 'vitest';
import { glossaryOf } from './glossary.ts';
import { nearNames } from './near-names.ts';
import { vocabularyOf } from './vocabulary.ts';

const language = {
	vocabulary: vocabularyOf([]),
	glossary: glossaryOf([{ words: ['커넥션 풀', 'connection pool'], near: false }]),
};
const named = (name: string, count = 1) => ({ name, count });
const items = [
	named('Connection pool', 3),
	named('수작업', 5),
	named('Expired certificate', 2),
	named('Manual step', 9),
];
const near = (question: string) => nearNames(question, items, language).map(({ name }) => name);

describe('nearNames', () => {
	it('finds names that share a word in any form', () => {
		expect(near('certificates')).toEqual(['Expired certificate']);
		expect(near('수작업으로')).toEqual(['수작업']);
	});
	it('finds names that share a meaning, in another language too', () => {
		expect(near('커넥션 풀이 xyzzy')).toEqual(['Connection pool']);
	});
	it('gives none when none comes near', () => {
		expect(near('xyzzy')).toEqual([]);
		expect(near('')).toEqual([]);
	});
});
