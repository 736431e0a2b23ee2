import { t } from '../i18n/t.ts';
import { siteSchema } from '../model/site.ts';
import { dayIn, type EpochMs } from '../model/times.ts';
import type { Organisation } from './init.ts';
import { type NewFile, newIncident } from './new-incident.ts';

/** The report that an organisation begins with: a draft of its first service to fill in, named by the day of `now`. */
export function firstDraft(organisation: Organisation, now: EpochMs): NewFile {
	const { name, locales, timeZone, address, service } = organisation;
	const [locale = 'en'] = locales;
	const words = t(locale);
	return newIncident(
		{ title: words('init.draft.title'), summary: words('init.draft.summary'), services: [service.id] },
		{
			site: siteSchema.parse({ name, locales, timeZone, address }),
			locale,
			today: dayIn(now, timeZone),
			similar: [],
			isTaken: () => false,
		},
	);
}
