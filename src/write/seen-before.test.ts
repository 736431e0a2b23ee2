import { expect, test } from 'vitest';
import { cut, seenBefore } from './seen-before.ts';

test.each([
	['short', 10, 'short'],
	['exactly 10', 10, 'exactly 10'],
	['more than 10', 10, 'more than…'],
	['한글은 두 칸', 12, '한글은 두 칸'],
	['한글은 두 칸', 8, '한글은…'],
])('%s in %i columns is %s', (text, columns, shown) => {
	expect(cut(text, columns)).toBe(shown);
});

test('an incident takes two lines: what it was, and why it is like this one with what stopped it', () => {
	const view = (title: string, stopped: string | undefined) => ({
		incident: { day: '2026-06-01', title },
		reasons: [{ kind: 'signature' as const, text: 'E' }],
		stopped,
	});
	expect(
		seenBefore('en', [view('`Orders` fail', 'Rollback: of the release'), view('B', undefined)], 60),
	).toEqual([
		'1. 2026-06-01 Orders fail',
		'   Same error text · What stopped it: Rollback: of the rele…',
		'2. 2026-06-01 B',
		'   Same error text · What stopped it: The report does not s…',
	]);
	expect(seenBefore('ko', [], 60)).toEqual([]);
});
