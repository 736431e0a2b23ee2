/**
 * The commented form of a field that a new report leaves open. What is to be filled in stands as `…`, `HH:MM`, `YYYY-MM-DD`
 * or `family/cause`: none of them passes check, so a stub that is uncommented and forgotten is found. Words that a field
 * can be chosen from stand behind it.
 */
import type { IncidentInput } from '../model/incident.ts';
import {
	actionStrengths,
	actionTypes,
	barrierResults,
	causeRoles,
	channels,
	detectionGaps,
	detectionSources,
	milestoneNames,
	mitigations,
	phases,
	thresholdKinds,
	triggers,
} from '../model/vocabulary.ts';

type Field = keyof IncidentInput;

const chosen = (key: string, list: readonly string[]): string => `${key}: …  # ${list.join(', ')}`;

const shapes: Partial<Record<Field, readonly string[]>> = {
	detection: [
		'detection:',
		`  ${chosen('source', detectionSources)}`,
		'  signal: …',
		`  ${chosen('threshold', thresholdKinds)}`,
		`  ${chosen('channel', channels)}`,
		`  ${chosen('gap', detectionGaps)}`,
	],
	symptoms: ['symptoms:', '  - …'],
	signatures: ['signatures:', "  - '…'"],
	trigger: [chosen('trigger', triggers)],
	causes: [
		'causes:',
		'  - cause: family/cause',
		`    ${chosen('role', causeRoles)}`,
		'    note: …',
		'    evidence: …',
	],
	impact: ['impact:', '  summary: …', '  users: …', '  percent: …'],
	mitigation: [
		'mitigation:',
		`  ${chosen('first', mitigations)}`,
		`  ${chosen('final', mitigations)}`,
		'  commands: [ … ]',
		'  checkFirst: [ … ]',
	],
	timeline: ['timeline:', `  - { at: {day} HH:MM, phase: …, event: … }  # ${phases.join(', ')}`],
	barriers: ['barriers:', `  - { name: …, result: … }  # ${barrierResults.join(', ')}`],
	lessons: [
		'lessons:',
		'  wentWell: [ … ]',
		'  wentPoorly: [ … ]',
		'  gotLucky: [ … ]',
		'  surprised: [ … ]',
	],
	actions: [
		'actions:',
		'  - title: …',
		`    ${chosen('type', actionTypes)}`,
		`    ${chosen('strength', actionStrengths)}`,
		'    owner: …',
		'    due: YYYY-MM-DD',
		'    doneWhen: …',
	],
	reviewers: ['reviewers: [ … ]'],
	published: ['published: YYYY-MM-DD'],
};

/** Lines of a field's stub without their `# `, with `{day}` where the day of the incident belongs. */
export function stubShape(field: Field): readonly string[] {
	const isTime = milestoneNames.some((name) => name === field);
	return shapes[field] ?? [isTime ? `${field}: {day} HH:MM` : `${field}: …`];
}

/** A field's stub as comments, for an incident of a day `YYYY-MM-DD`. */
export function stubOf(field: Field, day: string): string[] {
	return stubShape(field).map((line) => `# ${line.replaceAll('{day}', day)}`);
}

/** Lists of words as they stand behind the fields of stubs, without `# `. */
export const stubWords: ReadonlySet<string> = new Set(
	Object.values(shapes)
		.flat()
		.flatMap((line) => / {2}# (.+)$/.exec(line)?.[1] ?? []),
);
