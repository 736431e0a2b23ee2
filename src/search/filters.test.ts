import { describe, expect, it } from 'vitest';
import { countValues, type Facets, narrow } from './filters.ts';

const facets: Facets = new Map([
	[
		'severity',
		new Map([
			['sev1', new Set(['a', 'b'])],
			['sev2', new Set(['c'])],
		]),
	],
	['family', new Map([['software', new Set(['a', 'c'])]])],
	['cause', new Map([['data/skew', new Set(['b'])]])],
]);

describe('narrow', () => {
	it('widens within a filter and narrows between filters', () => {
		expect(narrow(['c', 'b', 'a'], facets, { severity: ['sev1', 'sev2'] })).toEqual(['c', 'b', 'a']);
		expect(narrow(['c', 'b', 'a'], facets, { severity: ['sev1'], family: ['software'] })).toEqual(['a']);
	});
	it('takes a family and a cause for answers to one question', () => {
		expect(narrow(['a', 'b', 'c'], facets, { family: ['software'], cause: ['data/skew'] })).toEqual([
			'a',
			'b',
			'c',
		]);
	});
	it('leaves nothing for a value that no page has', () => {
		expect(narrow(['a'], facets, { service: ['gone'] })).toEqual([]);
	});
});

describe('countValues', () => {
	it('counts a value as if it were chosen as well', () => {
		const counts = countValues(['a', 'b', 'c'], facets, { severity: ['sev1'] });
		expect(counts.get('severity')).toEqual(
			new Map([
				['sev1', 2],
				['sev2', 1],
			]),
		);
		expect(counts.get('family')).toEqual(new Map([['software', 1]]));
		expect(counts.get('cause')).toEqual(new Map([['data/skew', 1]]));
	});
});
