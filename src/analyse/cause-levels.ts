/** The causes of an incident at one of the two levels of the taxonomy, each once, so that an incident counts once per cause. */
import type { IncidentFacts } from './facts.ts';

/** `family` is the first half of `family/cause`, `leaf` the whole. */
export type CauseLevel = 'family' | 'leaf';

/** The part that a cause played, or any. */
export type CausePart = IncidentFacts['causes'][number]['role'] | 'all';

/** The causes that played a part, in the order of the report; empty when none did. */
export function causesAt(
	{ causes }: Pick<IncidentFacts, 'causes'>,
	level: CauseLevel,
	part: CausePart = 'all',
): string[] {
	const ids: string[] = [];
	for (const { cause, role } of causes) {
		if (part !== 'all' && role !== part) continue;
		const id = level === 'leaf' ? cause : familyOf(cause);
		if (!ids.includes(id)) ids.push(id);
	}
	return ids;
}

/** The family of a cause `family/cause`. */
export function familyOf(cause: string): string {
	const end = cause.indexOf('/');
	return end < 0 ? cause : cause.slice(0, end);
}
