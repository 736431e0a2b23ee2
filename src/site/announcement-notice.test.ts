import { describe, expect, test } from 'vitest';
import type { Locale } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { announcementOf } from './announcement.ts';
import { type Stage, stages } from './announcement-items.ts';
import { announce, at, full } from './testing-announcement.ts';
import { testAction, testCorpus, testIncident } from './testing-corpus.ts';

describe('to customers', () => {
	const customers = ['status-page', 'kakaotalk'] as const;

	test.each(['internal', 'public'] as const)(
		'holds nothing that belongs inside, of a report that is %s',
		(visibility) => {
			for (const channel of customers)
				for (const stage of stages)
					for (const locale of ['en', 'ko'] as const) {
						const { text } = announce({ visibility, status: 'closed' }, channel, stage, { locale });
						expect(text).not.toMatch(/INSIDE|4,?242|SEV2|sev2|Platform|Rollback|tickets|Config change/);
					}
		},
	);

	test('is made of services and times alone when the report is internal, and says so', () => {
		const { text, notes } = announce({}, 'status-page', 'resolved');
		expect(text).toBe(
			[
				'[Resolved] Problems with Search, Login are over',
				'',
				'Time: 20 May 2026, 10:02 – 10:24 (Korean Standard Time)',
				'What happened: Some customers could not use Search, Login as usual',
				'What we did: The cause is removed and Search, Login can be used normally.',
				'We are sorry for the interruption.',
			].join('\n'),
		);
		expect(notes).toEqual(['internal']);
	});

	test("has a public report's own sentences in its own language only", () => {
		const own = announce({ visibility: 'public' }, 'status-page', 'resolved');
		expect(own.text).toContain('What customers saw: “It spins”');
		expect(own.text).toContain('Who was affected: A third of orders');
		expect(own.notes).toEqual([]);
		const other = announce({ visibility: 'public' }, 'status-page', 'resolved', { locale: 'ko' });
		expect(other.text).not.toMatch(/spins|third/);
		expect(other.notes).toEqual(['language']);
	});

	test('tells the family of the cause of a public report, in the words of the taxonomy, once it is agreed', () => {
		const text = (rest: Partial<Incident>) => {
			const incident = testIncident('2026-05-20-orders', { ...full, visibility: 'public', ...rest });
			const corpus = testCorpus([incident]);
			const causes = corpus.taxonomy.causes.map((family) => ({
				...family,
				description: { en: 'There was not room enough.', ko: '자리가 모자랐다.' },
			}));
			const telling = {
				incident,
				stage: 'resolved',
				corpus: { ...corpus, taxonomy: { ...corpus.taxonomy, causes } },
			} as const;
			return (['en', 'ko'] as const)
				.map((locale) => announcementOf({ ...telling, locale }, 'status-page').text)
				.join('\n');
		};
		expect(text({})).toContain('Cause: There was not room enough.');
		expect(text({})).toContain('원인: 자리가 모자랐습니다.');
		expect(text({})).not.toMatch(/Quota|할당량/);
		expect(text({ status: 'in-review' })).not.toMatch(/Cause|원인:/);
		expect(text({ visibility: 'internal' })).not.toMatch(/Cause|원인:/);
		expect(announce({ visibility: 'public' }, 'status-page', 'resolved').text).not.toContain('Cause:');
	});

	test('does not hear how it was repaired, but that measures follow', () => {
		const text = (actions: Incident['actions']) =>
			announce({ visibility: 'public', actions }, 'status-page', 'resolved').text;
		expect(text([])).not.toMatch(/The setting is gone|What follows/);
		expect(text([testAction('x')])).toContain('What follows: We are taking measures');
		expect(text([testAction('x', { status: 'done' })])).toContain('What follows: We have taken measures');
		expect(text([testAction('x', { status: 'dropped' })])).not.toContain('What follows');
	});

	test('is addressed politely where a Korean report is plain', () => {
		const { text } = announce(
			{
				lang: 'ko',
				visibility: 'public',
				symptoms: ['결제가 안 돼요'],
				impact: { summary: '주문의 3분의 1이 실패했다.' },
			},
			'status-page',
			'resolved',
			{ locale: 'ko' },
		);
		expect(text).toContain('증상: “결제가 안 돼요”');
		expect(text).toContain('영향: 주문의 3분의 1이 실패했습니다.');
	});

	test('names the day once, or both', () => {
		const overnight = { started: at('23:50'), mitigated: at('23:50') + 3_600_000 };
		const text = (times: Incident['times'], stage: Stage, locale: Locale) =>
			announce({ times }, 'kakaotalk', stage, { locale }).text;
		const oneDay = { started: at('10:02'), mitigated: at('10:24'), resolved: at('11:40') };
		expect(text(oneDay, 'resolved', 'en')).toContain('from 10:02 to 10:24 on 20 May 2026 (Korean');
		expect(text(oneDay, 'resolved', 'ko')).toContain('2026년 5월 20일 10:02부터 10:24까지(한국');
		expect(text(overnight, 'mitigated', 'en')).toContain(
			'Since 00:50 on 21 May 2026 (Korean Standard Time) Search, Login can be used normally again. The disruption began at 23:50 on 20 May 2026.',
		);
		expect(text({ ...overnight, resolved: at('23:59') }, 'resolved', 'ko')).toContain(
			'2026년 5월 20일 23:50부터 2026년 5월 21일 00:50까지',
		);
	});

	test('says who sends it to a phone, or that nobody does', () => {
		expect(announce({}, 'kakaotalk', 'resolved').text).toMatch(/^\[Shop: Service restored\] /);
		expect(announce({}, 'kakaotalk', 'detected', { locale: 'ko' }).text).toMatch(
			/^\[상점 서비스 장애 안내\] /,
		);
		const incident = testIncident('2026-05-20-orders', full);
		const telling = { corpus: testCorpus([incident]), incident, locale: 'en', stage: 'resolved' } as const;
		const { text, notes } = announcementOf(telling, 'kakaotalk');
		expect(text).toMatch(/^\[Service restored\] /);
		expect(notes).toEqual(['sender']);
	});

	test('leaves out a sentence with an internal address, even one behind a link', () => {
		for (const summary of [
			'See wiki.corp.internal',
			'See [the page](https://10.1.2.3/x)',
			'Ask kim@shop.kr or 010-1234-5678',
		]) {
			const { text, notes } = announce(
				{ visibility: 'public', impact: { summary } },
				'status-page',
				'resolved',
			);
			expect(text).not.toMatch(/See|Ask/);
			expect(notes).toEqual(['leak']);
		}
	});

	test('fits into a message to a phone', () => {
		for (const stage of stages)
			for (const locale of ['en', 'ko'] as const) {
				const { text } = announce({}, 'kakaotalk', stage, {
					locale,
					next: '11:30',
					link: 'https://status.example.org/1',
				});
				expect(text.split('\n').length).toBeLessThanOrEqual(3);
				expect(text.length).toBeLessThan(400);
				expect(text).toContain('https://status.example.org/1');
			}
	});
});
