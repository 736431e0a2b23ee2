/** How much of what a report should hold it holds, so that a reader knows what the figures made of it stand on. */
import type { Incident } from '../model/incident.ts';

/** The parts that are looked for, in the order of a report. */
export const reportParts = [
	'severity',
	'trigger',
	'started',
	'detected',
	'mitigated',
	'resolved',
	'detectionSource',
	'impact',
	'causes',
	'resolution',
	'mitigation',
	'timeline',
	'lessons',
	'actions',
] as const;
export type ReportPart = (typeof reportParts)[number];

/** What a report has of the parts that one of its kind should have. */
export interface Completeness {
	/** 0 to 1, in steps of a hundredth; 1 when nothing is expected. */
	readonly share: number;
	readonly missing: readonly ReportPart[];
}

/** What a near miss need not have: nobody was hurt, so there was nothing to stop. */
const notOfNearMisses: ReadonlySet<ReportPart> = new Set([
	'mitigated',
	'resolved',
	'resolution',
	'mitigation',
]);

/** The completeness of a report, whatever its status: a draft lacks what it lacks. Drills are held to the same parts as near misses. */
export function completeness(incident: Incident): Completeness {
	const expected = reportParts.filter((part) => incident.kind === 'incident' || !notOfNearMisses.has(part));
	const missing = expected.filter((part) => !holds(incident, part));
	const share = expected.length === 0 ? 1 : (expected.length - missing.length) / expected.length;
	return { share: Math.round(share * 100) / 100, missing };
}

function holds(incident: Incident, part: ReportPart): boolean {
	switch (part) {
		case 'severity':
			return incident.severity !== undefined;
		case 'trigger':
			return incident.trigger !== undefined && incident.trigger !== 'unknown';
		case 'started':
		case 'detected':
		case 'mitigated':
		case 'resolved':
			return incident.times[part] !== undefined;
		case 'detectionSource':
			return incident.detection.source !== undefined;
		case 'impact':
			return incident.impact?.summary !== undefined;
		case 'causes':
			return incident.causes.length > 0;
		case 'resolution':
			return incident.resolution !== undefined;
		case 'mitigation':
			return incident.mitigation?.final !== undefined;
		case 'timeline':
			return incident.timeline.length > 0;
		case 'lessons':
			return Object.values(incident.lessons).some((lessons) => lessons.length > 0);
		case 'actions':
			return incident.actions.length > 0;
	}
}
