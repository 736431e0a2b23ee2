import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	actionStatuses,
	actionStrengths,
	actionTypes,
	barrierResults,
	causeRoles,
	detectionGaps,
	detectionSources,
	kinds,
	milestoneNames,
	mitigations,
	statuses,
	thresholdKinds,
	triggers,
} from '../model/vocabulary.ts';
import { dayAfter } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import { pack } from './pack.ts';
import { unpack } from './unpack.ts';

const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => dayAfter('1970-01-01', days));
const ids = fc.array(fc.constantFrom('cart', 'search', '결제', 'login'), { maxLength: 3 });
const causes = ['data/skew', 'design/limit', 'capacity/quota'];

const someFacts: fc.Arbitrary<Omit<IncidentFacts, 'id' | 'recurs'>> = fc.record({
	day,
	kind: fc.constantFrom(...kinds),
	status: fc.constantFrom(...statuses),
	severity: maybe(['sev1', 'sev2']),
	services: ids,
	teams: ids,
	times: fc.dictionary(
		fc.constantFrom(...milestoneNames),
		fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
	),
	estimated: fc.subarray([...milestoneNames]),
	trigger: maybe(triggers),
	detection: fc.record({
		source: maybe(detectionSources),
		gap: maybe(detectionGaps),
		threshold: maybe(thresholdKinds),
	}),
	mitigation: fc.record({ first: maybe(mitigations), final: maybe(mitigations) }),
	causes: fc.array(fc.record({ cause: fc.constantFrom(...causes), role: fc.constantFrom(...causeRoles) }), {
		maxLength: 3,
	}),
	barriers: fc.array(fc.constantFrom(...barrierResults), { maxLength: 3 }),
	actions: fc
		.array(
			fc.record({
				type: maybe(actionTypes),
				strength: maybe(actionStrengths),
				status: fc.constantFrom(...actionStatuses),
				due: fc.option(day, { nil: undefined }),
				completed: fc.option(day, { nil: undefined }),
				addresses: fc.subarray(causes),
			}),
			{ maxLength: 3 },
		)
		.map((actions) => actions.map((action, index) => ({ id: `a${index + 1}`, ...action }))),
	lessons: fc.nat(9),
	completeness: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
	daysToPublish: fc.option(fc.integer({ min: -9, max: 400 }), { nil: undefined }),
});

/** Incidents with positions for ids, each repeating another or none. */
const corpus = fc
	.array(fc.tuple(someFacts, fc.option(fc.nat(19), { nil: undefined })), { maxLength: 20 })
	.map((rows) =>
		rows.map(
			([facts, repeats], index): IncidentFacts => ({
				...facts,
				id: String(index),
				recurs: repeats !== undefined && repeats < rows.length ? String(repeats) : undefined,
			}),
		),
	);

describe('packed facts', () => {
	it('come back as they were, with positions for ids', () => {
		fc.assert(
			fc.property(corpus, (incidents) => {
				expect(unpack(JSON.parse(JSON.stringify(pack(incidents))))).toEqual(incidents);
			}),
		);
	});
	it('point at the incident that is repeated by its position, and at none that is not among them', () => {
		const [packed] = fc.sample(someFacts, { numRuns: 1, seed: 1 });
		const of = (id: string, recurs?: string) => ({ ...packed, id, recurs }) as IncidentFacts;
		const back = unpack(
			pack([of('2026-03-01-c', '2026-01-01-a'), of('2026-02-01-b', 'gone'), of('2026-01-01-a')]),
		);
		expect(back.map(({ recurs }) => recurs)).toEqual(['2', undefined, undefined]);
	});
	it('of nobody are nobody', () => {
		expect(unpack(pack([]))).toEqual([]);
	});
	it('take no room for what all have in common', () => {
		const [facts] = fc.sample(someFacts, { numRuns: 1, seed: 2 });
		const same = Array.from(
			{ length: 1000 },
			(_, index) => ({ ...facts, id: `2026-01-01-${index}` }) as IncidentFacts,
		);
		expect(gzipSync(JSON.stringify(pack(same))).length).toBeLessThan(2000);
	});
});
