import { describe, expect, it } from 'vitest';
import { glossaryOf } from './glossary.ts';
import { tokensOf } from './tokens.ts';

const glossary = glossaryOf(
	[
		['느리다', '지연', 'slow', 'latency'],
		['로드밸런서', 'load balancer', 'LB'],
		['만료', 'expire', '기한이 지나다'],
	].map((words) => ({ words, near: false })),
);
const found = (phrase: string) => glossary.groupsOf(tokensOf(phrase)).map(({ words }) => words[0]);

describe('a glossary', () => {
	it('finds a Korean word with its particles and a verb in any form', () => {
		expect(found('지연이')).toEqual(['느리다']);
		expect(found('느려졌어요')).toEqual(['느리다']);
	});
	it('finds an English word in any form', () => {
		expect(found('expired')).toEqual(['만료']);
		expect(found('Load Balancers')).toEqual(['로드밸런서']);
	});
	it('finds phrases written apart and together', () => {
		for (const phrase of ['로드 밸런서에서', '로드밸런서', 'loadbalancer', '기한이 지났다'])
			expect(found(phrase)).toHaveLength(1);
	});
	it('knows its longest phrase', () => {
		expect(glossary.longest).toBe(2);
	});
	it('has nothing for words that are not in it', () => {
		expect(found('커넥션')).toEqual([]);
		expect(found('')).toEqual([]);
	});
});
