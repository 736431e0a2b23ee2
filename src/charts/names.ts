/** What the organisation calls things, in one language, as data: the trends page hands it to its script. */
import type { Words } from '../i18n/words.ts';
import type { Shape, Tone } from './spec.ts';

export interface Named {
	readonly id: string;
	readonly label: string;
}

/** The taxonomy in one language, in the organisation's order: severities gravest first. */
export interface Names {
	readonly severities: readonly Named[];
	readonly services: readonly Named[];
	readonly teams: readonly Named[];
	readonly families: readonly (Named & { readonly causes: readonly Named[] })[];
}

/** The label of an id; the id itself where the organisation has no such thing. */
export function labelOf(list: readonly Named[], id: string): string {
	return list.find((named) => named.id === id)?.label ?? id;
}

/** The label of a cause by its id `family/cause`, and that of its family. */
export function causeLabel(names: Names, id: string): { readonly cause: string; readonly family: string } {
	const [familyId = '', causeId = ''] = id.split('/');
	const family = names.families.find((candidate) => candidate.id === familyId);
	return { cause: labelOf(family?.causes ?? [], causeId), family: family?.label ?? familyId };
}

/** What a cause `family/cause` is called; that of the family when the id is one. */
export function causeName(names: Names, id: string): string {
	const { cause, family } = causeLabel(names, id);
	return id.includes('/') ? cause : family;
}

/** How the dots of a severity look: by its place in the organisation's list, all beyond the fourth as the fourth. */
export function severityLook(
	names: Names,
	id: string | undefined,
): { readonly tone: Tone; readonly shape: Shape } {
	const index = names.severities.findIndex((severity) => severity.id === id);
	if (index < 0) return { tone: 'faint', shape: 'cross' };
	const looks = [
		{ tone: 'severity-1', shape: 'triangle' },
		{ tone: 'severity-2', shape: 'diamond' },
		{ tone: 'severity-3', shape: 'square' },
		{ tone: 'severity-4', shape: 'circle' },
	] as const;
	return looks[Math.min(index, 3)] ?? looks[3];
}

/** The severities that some incidents have, gravest first; `undefined` last, for those that are not judged or not listed. */
export function severitiesIn(
	names: Names,
	incidents: readonly { readonly severity?: string | undefined }[],
): (string | undefined)[] {
	const had = new Set(incidents.map(({ severity }) => severity));
	const listed = names.severities.map(({ id }) => id).filter((id) => had.has(id));
	return [...had].every((id) => listed.includes(id ?? '')) ? listed : [...listed, undefined];
}

/** What a severity is called in a chart or at the head of a column. */
export function severityLabel(
	{ words, names }: { readonly words: Words; readonly names: Names },
	id: string | undefined,
): string {
	return id === undefined ? words('home.unjudged') : labelOf(names.severities, id);
}

/** Whether an incident is of a severity; `undefined` stands for those that are not judged or not listed. */
export function isOfSeverity(names: Names, severity: string | undefined) {
	const listed = new Set(names.severities.map(({ id }) => id));
	return (incident: { readonly severity?: string | undefined }): boolean =>
		(listed.has(incident.severity ?? '') ? incident.severity : undefined) === severity;
}
