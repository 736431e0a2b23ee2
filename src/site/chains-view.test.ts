import { describe, expect, it } from 'vitest';
import { chainsView } from './chains-view.ts';
import { testAction, testCorpus, testIncident } from './testing-corpus.ts';

const quota = [{ cause: 'capacity/quota', role: 'root' as const }];
const corpus = testCorpus([
	testIncident('2026-09-01-said', { services: ['login'], recurs: '2026-05-01-second' }),
	testIncident('2026-08-01-third', {
		causes: [...quota, { cause: 'design/retry-storm', role: 'contributing' }],
	}),
	testIncident('2026-05-01-second', { causes: quota }),
	testIncident('2026-02-01-first', {
		lang: 'ko',
		causes: quota,
		actions: [
			testAction('done', { status: 'done', completed: '2026-03-01', addresses: ['capacity/quota'] }),
			testAction('late', { title: 'Do `late`', due: '2026-03-01', addresses: ['capacity/quota'] }),
		],
	}),
]);

describe('chainsView', () => {
	const { chains, total } = chainsView(corpus, 'en');

	it('tells the incidents of a chain, oldest first, under the cause that links them', () => {
		expect(total).toBe(2);
		expect(
			chains.map(({ cause, length, incidents }) => [
				cause?.label,
				length,
				incidents.map(({ incident }) => incident.day),
			]),
		).toEqual([
			['Quota', 3, ['2026-02-01', '2026-05-01', '2026-08-01']],
			[undefined, 2, ['2026-05-01', '2026-09-01']],
		]);
		expect(chains[0]?.services.map(({ label }) => label)).toEqual(['Search']);
	});
	it('says what had been promised when the cause came back, and links it', () => {
		expect(chains[0]?.incidents[1]?.promises).toEqual([
			{
				state: 'done',
				overdue: false,
				title: 'Do done',
				href: '/incidents/2026-02-01-first/#action-done',
				lang: 'ko',
			},
			{
				state: 'open',
				overdue: true,
				title: 'Do <code>late</code>',
				href: '/incidents/2026-02-01-first/#action-late',
				lang: 'ko',
			},
		]);
		expect(chains[0]?.incidents[0]?.promises).toEqual([]);
	});
	it('marks what reports say themselves', () => {
		expect(chains[1]?.incidents.map(({ said }) => said)).toEqual([false, true]);
	});
	it('is empty without incidents', () => {
		expect(chainsView(testCorpus([]), 'ko')).toEqual({ chains: [], total: 0 });
	});
});
