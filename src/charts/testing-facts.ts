/** Facts and surroundings for tests of figures. */
import type { ActionFacts, IncidentFacts } from '../analyse/facts.ts';
import { everything, type Selection } from '../analyse/selection.ts';
import { type Locale, t } from '../i18n/t.ts';
import type { FigureContext } from './figure.ts';
import { figureContext } from './figures.ts';
import type { Names } from './names.ts';

export const testNames: Names = {
	severities: [
		{ id: 'sev1', label: 'SEV1' },
		{ id: 'sev2', label: 'SEV2' },
	],
	services: [
		{ id: 'search', label: 'Search' },
		{ id: 'login', label: 'Login' },
	],
	teams: [
		{ id: 'data', label: 'Data' },
		{ id: 'platform', label: 'Platform' },
	],
	families: [
		{
			id: 'capacity',
			label: 'Capacity',
			causes: [
				{ id: 'quota', label: 'Quota' },
				{ id: 'hotspot', label: 'Hotspot' },
			],
		},
		{ id: 'design', label: 'Design', causes: [{ id: 'retry-storm', label: 'Retry storm' }] },
	],
};

/** The facts of an incident of its id's day that states nothing else. */
export function testFacts(id: string, rest: Partial<IncidentFacts> = {}): IncidentFacts {
	return Object.freeze({
		id,
		day: id.slice(0, 10),
		kind: 'incident',
		status: 'reviewed',
		severity: undefined,
		services: ['search'],
		teams: ['data'],
		times: {},
		estimated: [],
		trigger: undefined,
		recurs: undefined,
		detection: {},
		causes: [],
		mitigation: {},
		barriers: [],
		actions: [],
		lessons: 0,
		completeness: 1,
		daysToPublish: undefined,
		...rest,
	} satisfies IncidentFacts);
}

export function testActionFacts(id: string, rest: Partial<ActionFacts> = {}): ActionFacts {
	return {
		id,
		type: undefined,
		strength: undefined,
		due: undefined,
		status: 'open',
		completed: undefined,
		addresses: [],
		...rest,
	};
}

/** The facts of an incident that began at noon UTC of its day and hurt for so many minutes. */
export function hurting(id: string, minutes: number, rest: Partial<IncidentFacts> = {}): IncidentFacts {
	const started = Date.parse(`${id.slice(0, 10)}T12:00:00Z`);
	return testFacts(id, { times: { started, mitigated: started + minutes * 60_000 }, ...rest });
}

/** Surroundings on 2026-11-22. */
export function testContext(
	facts: readonly IncidentFacts[],
	locale: Locale = 'en',
	selection: Selection = everything,
): FigureContext {
	return figureContext({ words: t(locale), names: testNames, today: '2026-11-22' }, selection, facts);
}

/** Incidents with every fact, seeded by their number, spread evenly over the quarters from 2025-q1 to 2026-q3. */
export function manyFacts(count: number): IncidentFacts[] {
	const pick = <Value>(values: readonly Value[], seed: number): Value =>
		values[seed % values.length] as Value;
	return Array.from({ length: count }, (_, index) => {
		const month = (index * 7) % 21;
		const day = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`;
		const started = Date.parse(`${day}T0${index % 10}:00:00Z`);
		const at = (minutes: number) => started + minutes * 60_000;
		const detected = 1 + ((index * 13) % 40);
		const mitigated = detected + 5 + ((index * index * 17) % 400);
		const cause = pick(['capacity/quota', 'capacity/hotspot', 'design/retry-storm'], index * 3 + (index % 2));
		return testFacts(`${day}-incident-${index}`, {
			severity: pick(['sev1', 'sev2', 'sev2'], index),
			services: pick([['search'], ['login'], ['search', 'login']], index),
			teams: pick([['data'], ['platform'], ['data', 'platform']], index + 1),
			times: {
				introduced: at(-60 * (1 + (index % 50))),
				started,
				detected: at(detected),
				acknowledged: at(detected + 2),
				firstAction: at(detected + 4),
				mitigated: at(mitigated),
				resolved: at(mitigated + 30),
			},
			estimated: index % 6 === 0 ? ['started'] : [],
			trigger: pick(['deploy', 'config-change', 'traffic', 'none'], index),
			detection: {
				source: pick(['alert', 'customer-report', 'employee'], index),
				gap: pick(['none', 'missing-alert'], index),
				threshold: pick(['system', 'business'], index),
			},
			causes: [
				{ cause, role: 'root' },
				{ cause: 'design/retry-storm', role: 'contributing' },
			].filter((named, place) => place === 0 || named.cause !== cause) as IncidentFacts['causes'],
			mitigation: {
				first: pick(['rollback', 'hotfix', 'restart'], index),
				final: pick(['rollback', 'hotfix'], index),
			},
			barriers: [pick(['held', 'failed', 'absent', 'bypassed'], index)],
			actions: [
				testActionFacts('a1', {
					type: pick(['prevent', 'detect', 'process'], index),
					strength: pick(['guardrail', 'alert', 'training'], index),
					due: '2026-06-30',
					status: pick(['done', 'open', 'dropped'], index),
					...(index % 3 === 0 ? { completed: '2026-05-30' } : {}),
					addresses: [cause],
				}),
			],
			lessons: index % 4,
			completeness: 0.5 + (index % 5) / 10,
			daysToPublish: index % 14,
		});
	}).sort((a, b) => (a.day < b.day ? 1 : -1));
}
