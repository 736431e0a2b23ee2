import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFiles, calendarLinks } from './calendars.ts';
import { testAction, testCorpus, testIncident } from './testing-corpus.ts';

const incident = testIncident('2026-03-14-banner', {
	title: 'The `banner` was **gone**',
	actions: [
		testAction('late', { title: 'Make `it` so', due: '2026-04-01', owner: 'platform', doneWhen: 'It *is*.' }),
		testAction('later', { due: '2026-12-01', owner: 'somebody', ticket: 'https://tickets.example.org/1' }),
		testAction('whenever'),
		testAction('done', { status: 'done', due: '2026-04-01', completed: '2026-04-01' }),
	],
});
const corpus = testCorpus([incident]);

function eventsOf(name: string): ICAL.Event[] {
	return new ICAL.Component(ICAL.parse(calendarFiles(corpus).get(name)?.() ?? ''))
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));
}

describe('calendarFiles', () => {
	it('has the open actions with a due day, the one due first foremost', () => {
		expect(eventsOf('actions.ics').map(({ uid, summary }) => [uid, summary])).toEqual([
			['2026-03-14-banner.late@example.org', 'Make it so'],
			['2026-03-14-banner.later@example.org', 'Do later'],
		]);
	});
	it('says who sees to it, when it is done, where it is tracked and what it comes from', () => {
		const [late, later] = eventsOf('actions.ics');
		expect(late?.description).toBe(
			'Owner: Platform\nDone when: It is.\nIncident: The banner was gone (2026-03-14)',
		);
		expect(later?.description).toContain('Ticket: https://tickets.example.org/1');
		expect(late?.component.getFirstPropertyValue('url')).toBe(
			'https://example.org/incidents/2026-03-14-banner/#action-late',
		);
	});
	it('gives a team what it owns, and what no team owns of its incidents', () => {
		expect(eventsOf('actions-platform.ics').map(({ summary }) => summary)).toEqual(['Make it so']);
		expect(eventsOf('actions-data.ics').map(({ summary }) => summary)).toEqual(['Do later']);
	});
});

describe('calendarLinks', () => {
	it('leads to every calendar that there is', () => {
		expect(calendarLinks(corpus, 'ko')).toEqual([
			{ team: undefined, href: '/data/actions.ics' },
			{ team: '데이터', href: '/data/actions-data.ics' },
			{ team: 'Platform', href: '/data/actions-platform.ics' },
		]);
		expect(calendarFiles(corpus).size).toBe(3);
	});
});
