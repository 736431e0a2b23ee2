import { describe, expect, test } from 'vitest';
import { sectionKindOf } from './headings.ts';

describe('headings', () => {
	test.each([
		['Events/Timeline:', 'timeline'],
		['4. Root Cause (5 Whys)', 'cause'],
		[':ballot_box_with_check: Follow-up tasks', 'followUps'],
		['후속 조치 (Action Items)', 'actions'],
		['근본 원인 (Root Cause)', 'cause'],
		['사고 개요', 'summary'],
		['재발 방지 (Prevention)', 'prevention'],
		['アクションアイテム', 'actions'],
		['運が良かったこと', 'gotLucky'],
		['What didn’t go so well?', 'wentPoorly'],
		['Things that went well', 'wentWell'],
		['Action Taken', undefined],
		['즉시 조치', undefined],
		['Introduction', undefined],
	])('%s', (heading, kind) => {
		expect(sectionKindOf(heading)).toBe(kind);
	});
});
