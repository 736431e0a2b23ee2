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
