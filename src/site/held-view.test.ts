import { describe, expect, it } from 'vitest';
import type { Action } from '../model/action.ts';
import { heldIndex, heldView } from './held-view.ts';
import { testAction, testCorpus, testIncident } from './testing-corpus.ts';

const causes = (...ids: readonly string[]) => ids.map((cause) => ({ cause, role: 'root' as const }));

/** What is told in one language of an action of an incident of 2026-01-01 whose quota came back on some days. */
function told(locale: 'en' | 'ko', action: Partial<Action>, ...days: readonly string[]) {
	const own = testAction('own', { addresses: ['capacity/quota'], ...action });
	const first = testIncident('2026-01-01-first', {
		causes: causes('capacity/quota', 'capacity/hotspot'),
		actions: [own],
	});
	const later = days.map((day) => testIncident(`${day}-again`, { causes: causes('capacity/quota') }));
	const corpus = testCorpus([...later.toReversed(), first]);
	const view = heldView(corpus, locale, heldIndex(corpus), first, own, own.addresses);
	return view && [view.tone, view.text, view.incident?.day];
}

describe('heldView', () => {
	const done = { status: 'done', completed: '2026-02-01' } as const;

	it('says aloud that a cause came back after its action was done, and when', () => {
		expect(told('en', done, '2026-02-02')).toEqual([
			'late',
			'Came back 1 day after it was done',
			'2026-02-02',
		]);
		expect(told('ko', done, '2026-01-15', '2026-03-03')).toEqual([
			'late',
			'끝내고 30일 뒤 재발',
			'2026-03-03',
		]);
	});
	it('tells what came back while an action was open, or was never done', () => {
		expect(told('en', {}, '2026-01-11')).toEqual([
			'care',
			'Came back 10 days after the incident, while it was open',
			'2026-01-11',
		]);
		expect(told('en', { status: 'dropped' }, '2026-01-11')?.[1]).toBe(
			'Came back 10 days after the incident; it was dropped',
		);
		expect(told('en', { status: 'done' }, '2026-01-11')?.[1]).toMatch(/does not say when it was done$/);
	});
	it('counts the days in which it did not come back, without praise', () => {
		expect(told('en', done)).toEqual([
			undefined,
			'Not come back in the 294 days since it was done',
			undefined,
		]);
		expect(told('en', done, '2026-01-11')?.[1]).toBe(
			'Came back while it was open; not in the 294 days since it was done',
		);
		expect(told('ko', {})?.[1]).toBe('장애 뒤 325일 동안 재발 없음');
	});
	it('tells the gravest of several causes, and nothing of an action that names none', () => {
		expect(
			told('en', { ...done, addresses: ['capacity/hotspot', 'capacity/quota'] }, '2026-02-11')?.[0],
		).toBe('late');
		expect(told('en', { addresses: [] })).toBeUndefined();
	});
});
