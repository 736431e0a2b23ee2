/** Facts for tests: only what a case is about is written, all of it frozen. */
import type { ActionFacts, IncidentFacts } from './facts.ts';

/** Facts as a test writes them: causes as `family/cause` or `family/cause:role`, times as minutes from the start of the day. */
export interface FactsSketch extends Partial<Omit<IncidentFacts, 'causes' | 'times' | 'actions'>> {
	readonly causes?: readonly string[];
	readonly times?: Readonly<Partial<Record<keyof IncidentFacts['times'], number>>>;
	readonly actions?: readonly Partial<ActionFacts>[];
}

/** The facts of an incident whose id begins with its day. */
export function facts(id: string, { causes = [], times = {}, actions = [], ...rest }: FactsSketch = {}) {
	const day = id.slice(0, 10);
	const midnight = Date.parse(`${day}T00:00:00Z`);
	return freeze<IncidentFacts>({
		id,
		day,
		kind: 'incident',
		status: 'reviewed',
		severity: undefined,
		services: [],
		teams: [],
		estimated: [],
		trigger: undefined,
		recurs: undefined,
		detection: { source: undefined, gap: undefined, threshold: undefined },
		mitigation: { first: undefined, final: undefined },
		barriers: [],
		lessons: 0,
		completeness: 1,
		daysToPublish: undefined,
		...rest,
		causes: causes.map((text, position) => {
			const [cause = '', role = position === 0 ? 'root' : 'contributing'] = text.split(':');
			return { cause, role: role as IncidentFacts['causes'][number]['role'] };
		}),
		times: Object.fromEntries(
			Object.entries(times).map(([name, minutes]) => [name, midnight + minutes * 60_000]),
		),
		actions: actions.map((action, position) => ({
			id: `a${position + 1}`,
			status: 'open',
			addresses: [],
			...action,
		})),
	});
}

function freeze<Value>(value: Value): Value {
	if (typeof value !== 'object' || value === null) return value;
	for (const part of Object.values(value)) freeze(part);
	return Object.freeze(value);
}

/** Eight incidents that differ in everything, newest first; the expected counts in the tests that use them come from SQL. */
export const eightIncidents: readonly IncidentFacts[] = Object.freeze(
	[
		facts('2025-01-10-a', {
			services: ['x'],
			causes: ['a/1', 'b/1'],
			times: { started: 0, mitigated: 60 },
			detection: { source: 'alert', gap: 'none', threshold: 'system' },
			trigger: 'deploy',
			mitigation: { first: 'rollback', final: 'rollback' },
		}),
		facts('2025-02-20-b', {
			services: ['x', 'y'],
			causes: ['a/2', 'a/1'],
			times: { started: 0, mitigated: 600 },
			estimated: ['started'],
			detection: { source: 'customer-report', gap: 'missing-alert', threshold: undefined },
			trigger: 'deploy',
			mitigation: { first: 'restart', final: 'rollback' },
		}),
		facts('2025-02-21-c', {
			services: ['z'],
			causes: ['c/1'],
			times: { started: 0, mitigated: 5 },
			detection: { source: 'alert', gap: 'none', threshold: 'business' },
			trigger: 'expiry',
			mitigation: { first: 'hotfix', final: 'hotfix' },
		}),
		facts('2025-08-01-d', {
			services: ['y'],
			causes: ['a/1'],
			times: { started: 0 },
			detection: { source: 'support', gap: 'threshold', threshold: 'system' },
			trigger: 'config-change',
			mitigation: { first: 'restart', final: 'config-fix' },
		}),
		facts('2025-08-02-e', {
			services: ['x'],
			causes: ['b/1', 'c/1:detection'],
			times: { started: 0, mitigated: 45 },
			detection: { source: 'employee', gap: undefined, threshold: undefined },
			trigger: 'unknown',
			mitigation: { first: undefined, final: 'rollback' },
		}),
		facts('2025-11-30-f', {
			services: ['x'],
			times: { started: 0, mitigated: 15 },
			detection: { source: undefined, gap: 'missing-alert', threshold: 'system' },
			trigger: 'deploy',
			mitigation: { first: 'rollback', final: undefined },
		}),
		facts('2025-12-01-g', {
			services: ['y', 'z'],
			causes: ['b/1', 'b/2:detection'],
			times: { started: 0, resolved: 90 },
			detection: { source: 'social', gap: 'blind-spot', threshold: undefined },
			trigger: 'none',
			mitigation: { first: 'rollback', final: 'rollback' },
		}),
		facts('2026-01-05-h', {
			services: ['x'],
			causes: ['a/1', 'c/1:recovery'],
			times: { started: 0, mitigated: 30 },
			detection: { source: 'scheduled-check', gap: 'none', threshold: 'system' },
			mitigation: { first: 'restart', final: 'restart' },
		}),
	].reverse(),
);
