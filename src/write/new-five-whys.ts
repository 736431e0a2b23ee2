/** An incident → the file of its 5-Whys analysis, with the problem, the services and the first question filled in. */
import { Document } from 'yaml';
import { type Locale, t } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { plainInline } from '../render/inline.ts';
import { type Named, serviceOf } from '../site/rows.ts';
import type { NewFile } from './new-incident.ts';

/** The new analysis in the language of its incident. `today` is the day on which the group meets. */
export function newFiveWhys(corpus: Named, incident: Incident, locale: Locale, today: string): NewFile {
	const words = t(locale);
	const services = incident.services.map((id) => serviceOf(corpus, locale, id).label).join(', ');
	const field = (name: string, value: unknown, ...comments: readonly string[]): string[] => [
		...comments.map((comment) => `# ${comment}`),
		...new Document({ [name]: value }, { version: '1.2', schema: 'core' })
			.toString({ lineWidth: 110 })
			.trimEnd()
			.split('\n'),
	];
	const problem = incident.impact?.summary ?? incident.summary;
	const lines = [
		'---',
		...field('incident', incident.id),
		...field('title', words('new.whys.title', { title: plainInline(incident.title) })),
		...field('problem', problem, words('new.whys.problem'), words('new.whys.services', { services })),
		...field('held', today),
		...field(
			'whys',
			[{ why: words('new.whys.first'), because: words('new.whys.answer'), stop: 'unknown' }],
			words('new.whys.whys'),
		),
		`# ${words('new.whys.countermeasures', { ids: incident.actions.map(({ id }) => id).join(', ') || '-' })}`,
		'# countermeasures: []',
		'---',
		'',
		`{/* ${words('new.whys.body')} */}`,
	];
	return { id: incident.id, file: `five-whys/${incident.id}.mdx`, text: `${lines.join('\n')}\n` };
}
