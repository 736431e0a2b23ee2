import { describe, expect, test } from 'vitest';
import type { Locale } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { announcementOf, announcementView } from './announcement.ts';
import { type AnnouncementChannel, announcementChannels, channelsFor } from './announcement-audience.ts';
import { announcementItems, type Stage, stageReached, stages } from './announcement-items.ts';
import type { Additions } from './announcement-notice.ts';
import { testAction, testCorpus, testIncident } from './testing-corpus.ts';

const at = (clock: string) => Date.parse(`2026-05-20T${clock}:00+09:00`);

/** A report that tells everything, with what must stay inside in every field that people write. */
const full: Partial<Incident> = {
	title: 'Orders fail at `checkout`',
	summary: 'INSIDE-SUMMARY',
	severity: 'sev2',
	services: ['search', 'login'],
	teams: ['platform'],
	times: {
		started: at('10:02'),
		detected: at('10:09'),
		acknowledged: at('10:12'),
		mitigated: at('10:24'),
		resolved: at('11:40'),
	},
	detection: { source: 'alert', channel: 'slack', signal: 'INSIDE-SIGNAL' },
	symptoms: ['It *spins*'],
	signatures: ['INSIDE-SIGNATURE'],
	trigger: 'config-change',
	causes: [{ cause: 'capacity/quota', role: 'root', note: 'INSIDE-NOTE', evidence: 'INSIDE-EVIDENCE' }],
	impact: { summary: 'A third of orders', revenue: { amount: 4242, currency: 'USD' } },
	mitigation: { first: 'restart', final: 'rollback', commands: ['INSIDE-COMMAND'], checkFirst: [] },
	resolution: 'The setting is gone',
	timeline: [
		{ at: at('10:02'), event: 'Live' },
		{ at: at('10:16'), phase: 'assessment', event: 'Only one coupon fails' },
		{ at: at('11:40'), phase: 'resolution', event: 'Fixed' },
		{ at: at('15:00'), phase: 'review', event: 'Review' },
	],
	actions: [testAction('x', { title: 'INSIDE-ACTION', owner: 'INSIDE-OWNER', due: '2026-06-03' })],
	links: [{ label: 'INSIDE-LINK', url: 'https://tickets.example.org/1' }],
	authors: ['INSIDE-AUTHOR'],
};

function announce(
	rest: Partial<Incident>,
	channel: AnnouncementChannel,
	stage: Stage,
	{ locale = 'en', ...additions }: Additions & { locale?: Locale } = {},
) {
	const incident = testIncident('2026-05-20-orders', { ...full, ...rest });
	const corpus = testCorpus([incident], [], { organisation: { en: 'Shop', ko: '상점' } });
	return announcementOf({ corpus, incident, locale, stage }, channel, additions);
}

describe('to colleagues', () => {
	test('has the seven items of the template in every stage and language', () => {
		for (const locale of ['en', 'ko'] as const)
			for (const stage of stages) {
				const incident = testIncident('2026-05-20-orders');
				const items = announcementItems({ corpus: testCorpus([incident]), incident, locale, stage });
				expect(items).toHaveLength(7);
				for (const { lines } of items) expect(lines.length).toBeGreaterThan(0);
			}
	});

	test('tells a stage by what was known then', () => {
		const detected = announce({}, 'slack', 'detected').text;
		expect(detected).toContain('10:02, ongoing');
		expect(detected).toContain('Under investigation. Last change: Config change');
		expect(detected).not.toContain('Only one coupon fails');
		expect(detected).not.toContain('A third of orders');
		const mitigated = announce({}, 'slack', 'mitigated').text;
		expect(mitigated).toContain('Only one coupon fails');
		expect(mitigated).toContain('Stopped by: Rollback');
		expect(mitigated).not.toContain('The setting is gone');
		const resolved = announce({}, 'slack', 'resolved').text;
		expect(resolved).toContain('10:02 – 10:24 (Korean Standard Time), impact 22 min; cause removed 11:40');
		expect(resolved).toContain('INSIDE-ACTION (INSIDE-OWNER, by 2026-06-03)');
		expect(resolved).not.toContain('Review');
	});

	test('has no title that knows how it ended, where the beginning is told afterwards', () => {
		const title = 'Orders failed for 84 minutes';
		expect(announce({ title }, 'slack', 'detected').text).toContain('Detected] Search, Login: It spins*');
		expect(announce({ title, symptoms: [] }, 'email', 'detected').text).toContain(
			'[Detected] Problems with Search, Login\n',
		);
		expect(announce({ title, lang: 'ko' }, 'email', 'detected').text).toContain(
			'Problems with Search, Login',
		);
		expect(announce({ title }, 'slack', 'mitigated').text).toContain(title);
		expect(announce({ title, times: { started: at('10:02') } }, 'slack', 'detected').text).toContain(title);
	});

	test('says of what is not there that it is not known yet, or at the end that it is not recorded', () => {
		expect(announce({ symptoms: [] }, 'slack', 'detected').text).toContain('*Symptoms:* Not known yet');
		expect(announce({ symptoms: [] }, 'slack', 'resolved').text).toContain('*Symptoms:* Not recorded');
	});

	test('keeps sentences apart from figures', () => {
		const impact = { users: 12, dataLoss: 'One order. It was repaired.', tickets: 3 };
		expect(announce({ impact }, 'slack', 'resolved').text).toContain(
			'• Users 12, Customer tickets 3\n• Data lost or wrong: One order. It was repaired.\n',
		);
	});

	test('tells what it knows while the incident goes on', () => {
		const { detected, started } = { started: at('10:02'), detected: at('10:09') };
		const { text } = announce({ times: { started, detected } }, 'slack', 'detected');
		expect(text).toContain('A third of orders');
		expect(text).toContain('Only one coupon fails');
	});

	test('calls severity and cause provisional until the report is agreed', () => {
		expect(announce({ status: 'draft' }, 'slack', 'resolved').text).toContain(
			'[SEV2, provisional / Resolved]',
		);
		expect(announce({ status: 'draft' }, 'slack', 'resolved').text).toContain('Quota (provisional)');
		expect(announce({ status: 'closed' }, 'slack', 'resolved').text).toContain('[SEV2 / Resolved]');
	});

	test('has no Markdown of the author, and calls no channel', () => {
		const { text } = announce(
			{
				title: '`@here` **look**',
				symptoms: ['@channel is [down](https://x.example)'],
				times: { started: at('10:02') },
			},
			'slack',
			'detected',
		);
		expect(text).toContain('@ here look');
		expect(text).toContain('@ channel is down');
	});

	test('leaves out a line with a secret and says so', () => {
		const { text, notes } = announce(
			{ resolution: 'Set password=hunter2-Kq91xz again' },
			'email',
			'resolved',
		);
		expect(text).not.toContain('hunter2');
		expect(notes).toContain('leak');
	});
});

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

describe('what no customer felt', () => {
	test.each([
		['a drill', { kind: 'drill' }, 'None: this was a drill'],
		['a near miss', { kind: 'near-miss' }, 'None: it was noticed before customers felt it'],
		['no users', { impact: { users: 0, percent: 2 } }, 'None: no customer was affected'],
		['no share', { impact: { percent: 0 } }, 'None: no customer was affected'],
	] as const)('is for colleagues alone: %s', (_name, rest, impact) => {
		const incident = testIncident('2026-05-20-orders', { ...full, ...rest });
		expect(channelsFor(incident)).toEqual(['slack', 'email']);
		const { texts } = announcementView(testCorpus([incident]), 'en', incident);
		expect(texts.map(({ channel }) => channel)).toEqual(['slack', 'email']);
		for (const { text } of texts) {
			expect(text).toContain(impact);
			expect(text).not.toContain('impact 22 min');
		}
	});
	test('says of which kind it is', () => {
		expect(announce({ kind: 'drill' }, 'slack', 'resolved').text).toContain('*[Drill / SEV2 / Resolved]');
		expect(announce({ kind: 'near-miss' }, 'email', 'resolved', { locale: 'ko' }).text).toContain(
			'[아차 사고]',
		);
	});
	test('is anything but an incident of which that is not known', () => {
		for (const rest of [{}, { impact: undefined }, { impact: { users: 1, percent: 0 } }])
			expect(channelsFor(testIncident('2026-05-20-orders', rest))).toEqual(announcementChannels);
	});
});

test('every channel says when and where to ask next, and reminds of it', () => {
	for (const channel of announcementChannels) {
		const { text, notes } = announce({}, channel, 'detected', { next: '10:30', contact: '#inc-0520' });
		expect(text).toContain('10:30');
		expect(text).toContain('#inc-0520');
		expect(notes).not.toContain('next');
		expect(announce({}, channel, 'detected').notes).toEqual(expect.arrayContaining(['next', 'contact']));
	}
});

test('the stage reached follows from the milestones', () => {
	const reached = (times: Incident['times']) => stageReached(testIncident('2026-05-20-orders', { times }));
	expect(reached({})).toBe('detected');
	expect(reached({ mitigated: 1 })).toBe('mitigated');
	expect(reached({ mitigated: 1, resolved: 2 })).toBe('resolved');
});
