import { describe, expect, test } from 'vitest';
import type { Incident } from '../model/incident.ts';
import { announcementView } from './announcement.ts';
import { announcementChannels, channelsFor } from './announcement-audience.ts';
import { announcementItems, stageReached, stages } from './announcement-items.ts';
import { announce, at, full } from './testing-announcement.ts';
import { testCorpus, testIncident } from './testing-corpus.ts';

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
