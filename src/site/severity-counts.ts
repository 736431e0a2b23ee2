/** How many incidents of each severity a list holds. */
import type { Locale } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { type Named, type SeverityView, severityOf } from './rows.ts';

export interface SeverityCounts {
	/** Every severity of the taxonomy, gravest first, with its count, which may be 0. */
	readonly severities: readonly { readonly severity: SeverityView; readonly count: number }[];
	/** Incidents whose severity is not judged yet. */
	readonly unjudged: number;
	readonly nearMisses: number;
	readonly drills: number;
	/** All of the list: incidents, near misses and drills. */
	readonly reports: number;
}

/** Counts of a list. Near misses and drills are counted apart, as nobody was hurt by them. */
export function severityCounts(
	corpus: Named,
	locale: Locale,
	incidents: readonly Pick<Incident, 'kind' | 'severity'>[],
): SeverityCounts {
	const real = incidents.filter(({ kind }) => kind === 'incident');
	return {
		severities: corpus.taxonomy.severities.flatMap(({ id }) => {
			const severity = severityOf(corpus, locale, id);
			return severity
				? [{ severity, count: real.filter((incident) => incident.severity === id).length }]
				: [];
		}),
		unjudged: real.filter(({ severity }) => severity === undefined).length,
		nearMisses: incidents.filter(({ kind }) => kind === 'near-miss').length,
		drills: incidents.filter(({ kind }) => kind === 'drill').length,
		reports: incidents.length,
	};
}
