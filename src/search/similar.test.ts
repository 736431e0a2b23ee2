import { describe, expect, test } from 'vitest';
import type { Taxonomy } from '../model/taxonomy.ts';
import { testIncident } from '../site/testing-corpus.ts';
import { similarIndex, similarToReport, similarToText } from './similar.ts';

const taxonomy: Taxonomy = {
	severities: [],
	teams: [],
	services: [
		{
			id: 'checkout',
			label: { en: 'Checkout', ko: '주문서' },
			tier: 1,
			team: 'a',
			aliases: ['order', '주문'],
		},
		{ id: 'search', label: { en: 'Search', ko: '검색' }, tier: 2, team: 'a', aliases: [] },
	],
	causes: [
		{
			id: 'capacity',
			label: 'Capacity',
			causes: [{ id: 'connection-pool', label: { en: 'Connection pool', ko: '커넥션 풀 고갈' } }],
		},
		{
			id: 'configuration',
			label: 'Configuration',
			causes: [{ id: 'expired', label: { en: 'Expired certificate', ko: '인증서 만료' } }],
		},
	],
	glossary: [
		['인증서', 'certificate', 'cert'],
		['만료', 'expired', 'expiry'],
		['로드 밸런서', 'load balancer'],
	],
};

const pool = testIncident('2025-01-02-pool', {
	title: '주문서가 커넥션을 얻지 못했다',
	summary: '풀이 가득 차 주문이 실패했다.',
	services: ['checkout'],
	signatures: ['HikariPool-1 - Connection is not available, request timed out after 30000ms (waiting=187)'],
	causes: [{ cause: 'capacity/connection-pool', role: 'root' }],
});
const certificate = testIncident('2025-02-03-cert', {
	title: '로드밸런서의 인증서가 만료되었다',
	summary: '만료된 인증서 때문에 검색이 멈췄다.',
	causes: [{ cause: 'configuration/expired', role: 'root' }],
});
const images = testIncident('2025-03-04-images', {
	title: 'Images were blurred',
	summary: 'A filter ran twice.',
});
const index = similarIndex([pool, certificate, images], taxonomy);
const idsFor = (text: string) => similarToText(index, text, { most: 3 }).map(({ incident }) => incident.id);

describe('a text', () => {
	test('finds what says the same in the other language', () => {
		expect(idsFor('the cert of the load balancer has expired')[0]).toBe(certificate.id);
	});
	test('finds a service and a cause by their names', () => {
		const [first] = similarToText(index, 'connection pool of checkout', { most: 3 });
		expect(first?.incident.id).toBe(pool.id);
		expect(first?.reasons).toMatchObject({ causes: ['capacity/connection-pool'], services: ['checkout'] });
	});
	test('finds an error text with other numbers, and gives it back', () => {
		const [first] = similarToText(
			index,
			'HikariPool-7 - Connection is not available, request timed out after 5000ms',
			{ most: 3 },
		);
		expect(first?.incident.id).toBe(pool.id);
		expect(first?.reasons.signature).toBe(pool.signatures[0]);
	});
	test('finds nothing by numbers, common words, signs or words that no report has', () => {
		for (const text of ['12 30000 42', 'it was the first and the last', '--- !!', 'xylophone', ''])
			expect(idsFor(text)).toEqual([]);
	});
});

describe('a report', () => {
	test('is never like itself', () => {
		expect(similarToReport(index, pool, { most: 3 }).map(({ incident }) => incident.id)).not.toContain(
			pool.id,
		);
	});
	test('that names no cause is compared by the causes that its words name', () => {
		const draft = testIncident('2026-01-01-draft', {
			title: 'Expired certificate again',
			summary: 'It expired.',
			services: ['checkout'],
		});
		const [first] = similarToReport(index, draft, { most: 3 });
		expect(first?.incident.id).toBe(certificate.id);
		expect(first?.reasons.causes).toEqual(['configuration/expired']);
	});
	test('that has an error line for a title or summary finds the incident with that signature, as a text does', () => {
		const line = 'HikariPool-7 - Connection is not available, request timed out after 5000ms';
		for (const draft of [
			{ title: line, summary: 'No more is known.' },
			{ title: 'It is down', summary: `Since 09:12 it says:\n${line}` },
		]) {
			const [first] = similarToReport(index, testIncident('2026-01-01-draft', draft), { most: 3 });
			expect(first?.incident.id).toBe(pool.id);
			expect(first?.reasons.signature).toBe(pool.signatures[0]);
		}
	});
	test('of prose has no error text, whatever words it shares with one', () => {
		const draft = testIncident('2026-01-01-draft', {
			title: 'The connection of 12 shops is not available',
			summary: 'Every request to the pool timed out at 09:12.',
		});
		const [first] = similarToReport(index, draft, { most: 3 });
		expect(first?.reasons.signature).toBeUndefined();
	});
	test('is compared with those alone that are asked for, at most so many', () => {
		expect(similarToReport(index, { ...pool, id: 'x' }, { most: 1 })).toHaveLength(1);
		expect(
			similarToReport(index, { ...pool, id: 'x' }, { most: 3, among: ({ id }) => id !== pool.id })[0]
				?.incident.id,
		).not.toBe(pool.id);
	});
});

describe('words', () => {
	test('that meet in two languages stand both', () => {
		const [first] = similarToText(index, 'expired cert of a load balancer', { most: 1 });
		expect(first?.reasons.words).toEqual(
			expect.arrayContaining(['cert ↔ 인증서', 'load balancer ↔ 로드밸런서']),
		);
	});
	test('that say nothing are no reason, and a few among many that nobody shares are not enough', () => {
		expect(idsFor('since it took a while, then ended; 다음 남은 없어 있어')).toEqual([]);
		const many = Array.from({ length: 12 }, (_, at) =>
			testIncident(`2025-05-${10 + at}-word`, { title: `Word${at} zeta${at}`, summary: `Zeta${at}.` }),
		);
		const large = similarIndex([...many, images], taxonomy);
		const all = many.map((_, at) => `zeta${at}`).join(' ');
		expect(similarToText(large, `${all} images`, { most: 20 })).toEqual([]);
		expect(similarToText(large, 'images', { most: 3 }).map(({ incident }) => incident.id)).toEqual([
			images.id,
		]);
	});
});

test('nothing is like anything where there is nothing', () => {
	expect(similarToText(similarIndex([], taxonomy), 'certificate', { most: 3 })).toEqual([]);
});

test('the share that is alike is between 0 and 1, the best first', () => {
	const scores = similarToText(index, 'certificate expired, orders fail, 커넥션', { most: 3 }).map(
		({ score }) => score,
	);
	expect(scores.length).toBeGreaterThan(1);
	for (const score of scores) expect(score).toBeGreaterThan(0);
	for (const score of scores) expect(score).toBeLessThanOrEqual(1);
	expect(scores).toEqual([...scores].sort((a, b) => b - a));
});
