/** One incident as a row of a list, with everything that the row prints. */
import { type Duration, impactDuration } from '../analyse/durations.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Locale } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { textIn } from '../model/text.ts';
import type { kinds, mitigations } from '../model/vocabulary.ts';
import { renderInline } from '../render/inline.ts';
import { causePath, href, incidentPath, servicePath, teamPath } from './urls.ts';

/** The parts of a corpus that names and addresses come from. */
export type Named = Pick<Corpus<unknown>, 'site' | 'taxonomy'>;

/** A severity as it is shown. */
export interface SeverityView {
	readonly id: string;
	readonly label: string;
	/** 1 for the gravest; all beyond the fourth count as the fourth. */
	readonly rank: 1 | 2 | 3 | 4;
}

/** A name that leads to its page. */
export interface NameView {
	readonly id: string;
	readonly label: string;
	readonly href: string;
}

/** A cause: its own name and that of its family. */
export interface CauseView extends NameView {
	readonly family: string;
}

/** What a row prints. */
export interface RowView {
	readonly id: string;
	readonly href: string;
	readonly day: string;
	readonly kind: (typeof kinds)[number];
	/** Language of the title when it is not the page's. */
	readonly lang: string | undefined;
	/** HTML. */
	readonly title: string;
	readonly severity: SeverityView | undefined;
	readonly services: readonly NameView[];
	readonly impact: Duration | undefined;
	readonly stoppedBy: (typeof mitigations)[number] | undefined;
}

export function rowOf(corpus: Named, locale: Locale, incident: Incident): RowView {
	return {
		id: incident.id,
		href: href(corpus.site, locale, incidentPath(incident.id)),
		day: incident.day,
		kind: incident.kind,
		lang: foreign(incident.lang, locale),
		title: renderInline(incident.title),
		severity: severityOf(corpus, locale, incident.severity),
		services: incident.services.map((id) => serviceOf(corpus, locale, id)),
		impact: impactDuration(incident),
		stoppedBy: incident.mitigation?.final,
	};
}

/** The language of a text for its `lang` attribute; `undefined` when it is that of the page. */
export function foreign(lang: string, locale: Locale): string | undefined {
	return lang === locale ? undefined : lang;
}

/** A severity by its id; `undefined` when it is not judged yet. */
export function severityOf(
	{ taxonomy }: Named,
	locale: Locale,
	id: string | undefined,
): SeverityView | undefined {
	if (id === undefined) return undefined;
	const index = taxonomy.severities.findIndex((severity) => severity.id === id);
	const rank = index < 0 ? 4 : (Math.min(index + 1, 4) as SeverityView['rank']);
	return { id, label: textIn(taxonomy.severities[index]?.label, locale, id), rank };
}

export function serviceOf({ site, taxonomy }: Named, locale: Locale, id: string): NameView {
	const service = taxonomy.services.find((candidate) => candidate.id === id);
	return { id, label: textIn(service?.label, locale, id), href: href(site, locale, servicePath(id)) };
}

export function teamOf({ site, taxonomy }: Named, locale: Locale, id: string): NameView {
	const team = taxonomy.teams.find((candidate) => candidate.id === id);
	return { id, label: textIn(team?.label, locale, id), href: href(site, locale, teamPath(id)) };
}

/** A cause by its id `family/cause`. */
export function causeOf({ site, taxonomy }: Named, locale: Locale, id: string): CauseView {
	const [familyId = '', causeId = ''] = id.split('/');
	const family = taxonomy.causes.find((candidate) => candidate.id === familyId);
	const cause = family?.causes.find((candidate) => candidate.id === causeId);
	return {
		id,
		label: textIn(cause?.label, locale, causeId),
		family: textIn(family?.label, locale, familyId),
		href: href(site, locale, causePath(id)),
	};
}
