import { describe, expect, test } from 'vitest';
import { rules } from '../rules.ts';
import { messagesOf } from './testing.ts';

// Reports that examples refer to.
const others = {
	'incidents/2026/2026-03-01-payment-timeouts.mdx': 'started: 2026-03-01T09:00:00+09:00',
	'incidents/2026/2026-03-02-payment-retries.mdx':
		'started: 2026-03-02T09:00:00+09:00\nrecurs: 2026-03-14-checkout-down',
	'incidents/2026/2026-03-20-payment-outage.mdx': 'started: 2026-03-20T09:00:00+09:00',
};

describe.each(rules)('$id', (rule) => {
	test('says of its example what its manual promises', () => {
		expect(messagesOf(rule, rule.manual.example, { others })).toEqual([rule.manual.message]);
	});

	test('is silent about a plain report', () => {
		expect(messagesOf(rule, '')).toEqual([]);
	});

	test('has a manual in both languages', () => {
		const { title, why, how } = rule.manual;
		for (const text of [title, why, how]) {
			expect(text.en).toMatch(/[a-z]/);
			expect(text.ko).toMatch(/[가-힣]/);
		}
		expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
	});
});

test('every rule has an id of its own', () => {
	const ids = rules.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
