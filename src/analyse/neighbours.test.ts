import { describe, expect, it } from 'vitest';
import type { Incident } from '../model/incident.ts';
import { besideInService, earlierOccurrences, indexIncidents, laterOccurrences } from './neighbours.ts';

interface Sketch {
	readonly services?: string[];
	readonly causes?: string[];
	readonly recurs?: string;
}

/** As much of an incident as this module reads. */
function incident(id: string, { services = ['search'], causes = [], recurs }: Sketch = {}): Incident {
	return Object.freeze({
		id,
		day: id.slice(0, 10),
		services: Object.freeze(services),
		causes: Object.freeze(causes.map((cause) => ({ cause, role: 'root' }))),
		recurs,
	}) as unknown as Incident;
}

const ids = (incidents: readonly Incident[]): string[] => incidents.map(({ id }) => id);

const first = incident('2026-01-01-first', { causes: ['data/skew'] });
const second = incident('2026-02-01-second', {
	services: ['search', 'cart'],
	causes: ['data/skew'],
	recurs: first.id,
});
const third = incident('2026-02-20-third', { services: ['cart'], causes: ['data/skew', 'design/limit'] });
const fourth = incident('2026-04-01-fourth', { recurs: second.id, causes: ['design/limit'] });
const index = indexIncidents(Object.freeze([fourth, third, second, first]) as Incident[]);

describe('neighbours', () => {
	it('gives the incidents before and after in a service', () => {
		expect(besideInService(index, second, 'search')).toEqual({ previous: first, next: fourth });
		expect(besideInService(index, second, 'cart')).toEqual({ previous: undefined, next: third });
		expect(besideInService(index, first, 'cart')).toEqual({ previous: undefined, next: undefined });
	});
	it('follows recurrences both ways', () => {
		expect(ids(earlierOccurrences(index, fourth))).toEqual([second.id, first.id]);
		expect(ids(laterOccurrences(index, first))).toEqual([second.id, fourth.id]);
		expect(earlierOccurrences(index, third)).toEqual([]);
	});
	it('ends where recurrences come round', () => {
		const a = incident('2026-01-01-a', { recurs: '2026-01-02-b' });
		const b = incident('2026-01-02-b', { recurs: '2026-01-01-a' });
		const round = indexIncidents([b, a]);
		expect(ids(earlierOccurrences(round, a))).toEqual([b.id]);
		expect(ids(laterOccurrences(round, a))).toEqual([b.id]);
	});
});
