/** A report to announce in tests. */
import type { Locale } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { announcementOf } from './announcement.ts';
import type { AnnouncementChannel } from './announcement-audience.ts';
import type { Stage } from './announcement-items.ts';
import type { Additions } from './announcement-notice.ts';
import { testAction, testCorpus, testIncident } from './testing-corpus.ts';

/** An instant of the day of the incident. */
export const at = (clock: string) => Date.parse(`2026-05-20T${clock}:00+09:00`);

/** A report that tells everything, with what must stay inside in every field that people write. */
export const full: Partial<Incident> = {
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

/** The announcement of that report with some fields replaced, from a site that names its organisation. */
export function announce(
	rest: Partial<Incident>,
	channel: AnnouncementChannel,
	stage: Stage,
	{ locale = 'en', ...additions }: Additions & { locale?: Locale } = {},
) {
	const incident = testIncident('2026-05-20-orders', { ...full, ...rest });
	const corpus = testCorpus([incident], [], { organisation: { en: 'Shop', ko: '상점' } });
	return announcementOf({ corpus, incident, locale, stage }, channel, additions);
}
