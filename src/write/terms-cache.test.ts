import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Taxonomy } from '../model/taxonomy.ts';
import { similarIndex, similarToText } from '../search/similar.ts';
import { testIncident } from '../site/testing-corpus.ts';
import { TermsCache } from './terms-cache.ts';

const taxonomy: Taxonomy = {
	severities: [],
	teams: [],
	services: [{ id: 'checkout', label: { en: 'Checkout', ko: '주문서' }, tier: 1, team: 'a', aliases: [] }],
	causes: [],
	glossary: [['인증서', 'certificate']],
};
const incidents = [
	testIncident('2025-01-02-pool', {
		title: '주문서가 커넥션을 얻지 못했다',
		signatures: ['HikariPool-1 - Connection is not available, request timed out after 30000ms'],
		causes: [{ cause: 'capacity/connection-pool', role: 'root' }],
	}),
	testIncident('2025-02-03-cert', { title: 'Login stopped with the certificate', tags: ['tls'] }),
];

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bokgi-terms-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The index of a run, and of how many reports the terms had to be made. */
function run(reports = incidents, words = taxonomy) {
	// A copy, as of another process: within one, terms are remembered by the objects.
	const known = structuredClone(words);
	const cache = new TermsCache(folder, known);
	let made = 0;
	const index = similarIndex(structuredClone(reports), known, {
		termsOf: (report, make) =>
			cache.termsOf(report, () => {
				made++;
				return make();
			}),
	});
	cache.save();
	return { index, made };
}

describe('terms of another run', () => {
	test('are those that would be made', () => {
		const [first, second] = [run(), run()];
		expect([first.made, second.made]).toEqual([2, 0]);
		expect(second.index.terms).toEqual(first.index.terms);
		const ask = ({ index }: typeof first) => similarToText(index, '인증서 만료', { most: 2 });
		expect(ask(second)).toEqual(ask(first));
		expect(ask(second)[0]?.incident.id).toBe('2025-02-03-cert');
	});

	test('are made anew of what has changed, and of that alone', () => {
		run();
		const [pool, certificate] = incidents;
		if (!pool || !certificate) throw new Error('There are two.');
		expect(run([{ ...pool, day: '2025-01-03', status: 'closed' }, certificate]).made).toBe(0);
		expect(run([{ ...pool, title: '주문이 멈췄다' }, certificate]).made).toBe(1);
	});

	test('count for the same words of the organisation only', () => {
		run();
		expect(run(incidents, { ...taxonomy, teams: [{ id: 'a', label: 'A' }] }).made).toBe(0);
		expect(run(incidents, { ...taxonomy, glossary: [] }).made).toBe(2);
	});

	test('are none where the file is broken or cannot be written', () => {
		run();
		writeFileSync(join(folder, 'terms.json'), readFileSync(join(folder, 'terms.json'), 'utf8').slice(0, 40));
		expect(run().made).toBe(2);
		rmSync(folder, { recursive: true });
		expect(run().made).toBe(2);
	});
});
