import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

describe('addresses of questions', () => {
	it('come back as they were written', () => {
		const asked = {
			question: '결제 "time out" & more',
			selection: { severity: ['sev1', 'sev2'], cause: ['data/skew'] },
		};
		expect(readAddress(writeAddress(asked))).toEqual(asked);
	});
	it('are empty when nothing is asked', () => {
		expect(writeAddress({ question: ' ', selection: {} })).toBe('');
		expect(readAddress('')).toEqual({ question: '', selection: {} });
	});
	it('keep what is not theirs and leave out what is no filter', () => {
		expect(writeAddress({ question: 'b', selection: {} }, '?q=a&year=2025&search-test')).toBe(
			'?search-test=&q=b',
		);
		expect(readAddress('?q=a&colour=red&year=')).toEqual({ question: 'a', selection: {} });
	});
});
