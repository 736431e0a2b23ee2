/**
 * What fields of reports can be chosen from: the values, apart from the schemas that use them, so that code which runs in
 * the browser has them without zod.
 */

/** The milestones of an incident in the order in which they must happen. */
export const milestoneNames = [
	'introduced',
	'started',
	'detected',
	'acknowledged',
	'firstAction',
	'mitigated',
	'resolved',
] as const;
export type MilestoneName = (typeof milestoneNames)[number];

/** What a report tells of: something that happened, something that nearly did, or an exercise. */
export const kinds = ['incident', 'near-miss', 'drill'] as const;

/** How far a report is: being written, being read by others, agreed, and with every action settled. */
export const statuses = ['draft', 'in-review', 'reviewed', 'closed'] as const;

/** Who may read a report. */
export const visibilities = ['internal', 'public'] as const;

/** How the organisation came to know. */
export const detectionSources = [
	'alert',
	'customer-report',
	'support',
	'employee',
	'partner',
	'social',
	'scheduled-check',
	'chance',
] as const;

/** Whether the threshold that fired (or should have) counts the business or the machines. */
export const thresholdKinds = ['business', 'system'] as const;

/** Ways in which an alert reaches people. */
export const channels = [
	'slack',
	'phone',
	'sms',
	'kakaotalk',
	'email',
	'pager',
	'dashboard',
	'ticket',
	'in-person',
	'other',
] as const;

/** What kept the incident from being detected sooner. */
export const detectionGaps = [
	'none',
	'missing-alert',
	'threshold',
	'noise',
	'not-routed',
	'blind-spot',
] as const;

/** What changed last before it began. */
export const triggers = [
	'deploy',
	'config-change',
	'feature-flag',
	'data-migration',
	'infrastructure-change',
	'traffic',
	'marketing-event',
	'scheduled-job',
	'external-dependency',
	'expiry',
	'hardware-failure',
	'security-event',
	'manual-operation',
	'none',
	'unknown',
] as const;

/** What part a cause played. */
export const causeRoles = ['root', 'contributing', 'detection', 'recovery'] as const;

/** What was done to stop the impact. */
export const mitigations = [
	'rollback',
	'hotfix',
	'failover',
	'restart',
	'scale',
	'flag-off',
	'config-fix',
	'traffic-shift',
	'dependency-fix',
	'data-repair',
	'wait',
] as const;

/** The phases of a response, in their usual order. */
export const phases = [
	'detection',
	'assessment',
	'notification',
	'response',
	'resolution',
	'monitoring',
	'reporting',
	'review',
	'learning',
] as const;

/** What a safeguard did when it was needed. */
export const barrierResults = ['held', 'failed', 'absent', 'bypassed'] as const;

/** The four kinds of lesson, by the key that holds them. */
export const lessonKinds = ['wentWell', 'wentPoorly', 'gotLucky', 'surprised'] as const;
export type LessonKind = (typeof lessonKinds)[number];

/** What a measure is for. */
export const actionTypes = ['prevent', 'detect', 'mitigate', 'process', 'repair', 'investigate'] as const;

/**
 * How strongly a measure binds, strongest first (the poka-yoke ladder): the hazard is gone, the slip is made
 * impossible, a machine does it, somebody is told, somebody has a checklist, somebody was taught.
 */
export const actionStrengths = [
	'eliminate',
	'guardrail',
	'automate',
	'alert',
	'procedure',
	'training',
] as const;

export const actionStatuses = ['open', 'in-progress', 'done', 'dropped'] as const;

/** The figures in the order in which the trends page shows them; the id is the anchor, the file name of the CSV and the stem of its words. */
export const figureIds = [
	'impact-dots',
	'per-quarter',
	'between',
	'durations',
	'phases',
	'pareto',
	'cause-quarters',
	'cause-services',
	'recurrence',
	'triggers',
	'detection',
	'first-action',
	'barriers',
	'action-closing',
	'action-strength',
	'reporting',
] as const;
export type FigureId = (typeof figureIds)[number];
