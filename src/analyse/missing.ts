/** What a report still lacks for the status after its own. */
import type { Incident } from '../model/incident.ts';
import { defaultRequirements, type Requirable, type Requirement, type Site } from '../model/site.ts';
import { type MilestoneName, milestoneNames, type statuses } from '../model/vocabulary.ts';

type Status = (typeof statuses)[number];

const followers: { readonly [status in Status]: Status | undefined } = {
	draft: 'in-review',
	'in-review': 'reviewed',
	reviewed: 'closed',
	closed: undefined,
};

/** The status that a report of this status goes on to; `undefined` after the last. */
export function nextStatus(status: Status): Status | undefined {
	return followers[status];
}

/**
 * The fields that the organisation asks of a report at a status and that an incident does not have, each once, in the
 * policy's order. `analysed` tells whether there is a 5-Whys analysis of it. Empty when it may go on.
 */
export function missingAt(
	incident: Incident,
	status: Status,
	site: Pick<Site, 'policy'>,
	analysed: boolean,
): Requirable[] {
	const fields = [...askedAt(incident, status, site)];
	return fields.filter((field) => (field === 'fiveWhys' ? !analysed : !has(incident, field)));
}

/** What the organisation asks of reports of a severity and kind at a status, in the policy's order. */
export function askedAt(
	judged: Judged,
	status: Status,
	{ policy }: Pick<Site, 'policy'>,
): ReadonlySet<Requirable> {
	const asked = (policy.require ?? defaultRequirements).filter((rule) => applies(rule, judged, status));
	return new Set(asked.flatMap(({ fields }) => fields));
}

type Judged = Pick<Incident, 'severity' | 'kind'>;

function applies(rule: Requirement, { severity, kind }: Judged, status: Status): boolean {
	return (
		(!rule.status || rule.status.includes(status)) &&
		(!rule.severity || (severity !== undefined && rule.severity.includes(severity))) &&
		(!rule.kind || rule.kind.includes(kind))
	);
}

function has(incident: Incident, field: Exclude<Requirable, 'fiveWhys'>): boolean {
	if ((milestoneNames as readonly string[]).includes(field))
		return incident.times[field as MilestoneName] !== undefined;
	let value: unknown = incident;
	for (const step of field.split('.')) value = (value as Record<string, unknown> | undefined)?.[step];
	return isGiven(value);
}

function isGiven(value: unknown): boolean {
	if (value === undefined || value === '') return false;
	if (Array.isArray(value)) return value.length > 0;
	return typeof value !== 'object' || value === null || Object.values(value).some(isGiven);
}
