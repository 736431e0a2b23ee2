/** What an author wrote → what the engine works with: defaults filled in, short forms written out, times as instants. */
import type { z } from 'zod';
import type { Action } from '../model/action.ts';
import type { FiveWhys, fiveWhysSchema, WhyNode } from '../model/five-whys.ts';
import type { Incident, IncidentCause, incidentSchema, Lesson } from '../model/incident.ts';

import type { Site } from '../model/site.ts';
import type { Taxonomy } from '../model/taxonomy.ts';
import { dayIn, instantOf } from '../model/times.ts';
import { type LessonKind, lessonKinds, milestoneNames } from '../model/vocabulary.ts';
import type { Path } from '../read/located.ts';

type IncidentFields = z.output<typeof incidentSchema>;
type FiveWhysFields = z.output<typeof fiveWhysSchema>;

/** What the resolver needs to know of the organisation. */
export interface Organisation {
	readonly site: Site;
	readonly taxonomy: Taxonomy;
}

/** A path whose clock reading the zone never showed. */
export type NoSuchTime = { readonly path: Path; readonly text: string; readonly zone: string };

/** An incident from its fields. Times that did not exist in the zone are left out and listed. */
export function resolveIncident(
	fields: IncidentFields,
	id: string,
	file: string,
	{ site, taxonomy }: Organisation,
): { incident: Incident; noSuchTimes: NoSuchTime[] } {
	const zone = fields.timeZone ?? site.timeZone;
	const noSuchTimes: NoSuchTime[] = [];
	const instant = (text: string, path: Path): number | undefined => {
		const value = instantOf(text, zone);
		if (value === undefined) noSuchTimes.push({ path, text, zone });
		return value;
	};
	const times: { -readonly [name in keyof Incident['times']]: number } = {};
	for (const name of milestoneNames) {
		const text = fields[name];
		const value = text === undefined ? undefined : instant(text, [name]);
		if (value !== undefined) times[name] = value;
	}
	const { introduced, started, detected, acknowledged, firstAction, mitigated, resolved, ...rest } = fields;
	const incident: Incident = {
		...rest,
		id,
		file,
		lang: fields.lang ?? site.locales[0] ?? 'en',
		teams: fields.teams ?? ownersOf(fields.services, taxonomy),
		timeZone: zone,
		times,
		day: times.started === undefined ? id.slice(0, 10) : dayIn(times.started, zone),
		detection: fields.detection ?? {},
		causes: fields.causes.map(fullCause),
		timeline: fields.timeline.flatMap((entry, index) => {
			const at = instant(entry.at, ['timeline', index, 'at']);
			return at === undefined ? [] : [{ ...entry, at }];
		}),
		lessons: fullLessons(fields.lessons),
		actions: fields.actions.map(fullAction),
	};
	return { incident, noSuchTimes };
}

function ownersOf(services: readonly string[], taxonomy: Taxonomy): string[] {
	const owners = services.map((id) => taxonomy.services.find((service) => service.id === id)?.team);
	return [...new Set(owners.filter((team) => team !== undefined))];
}

function fullCause(cause: IncidentFields['causes'][number], index: number): IncidentCause {
	const role = index === 0 ? 'root' : 'contributing';
	return typeof cause === 'string' ? { cause, role } : { ...cause, role: cause.role ?? role };
}

function fullLessons(lessons: IncidentFields['lessons']): Incident['lessons'] {
	const full = (kind: LessonKind): Lesson[] =>
		(lessons?.[kind] ?? []).map((lesson) =>
			typeof lesson === 'string'
				? { text: lesson, causes: [] }
				: { text: lesson.text, causes: lesson.causes ?? [] },
		);
	return Object.fromEntries(lessonKinds.map((kind) => [kind, full(kind)])) as unknown as Incident['lessons'];
}

function fullAction(action: IncidentFields['actions'][number], index: number): Action {
	const { addresses = [], id = `a${index + 1}`, ...rest } = action;
	return { ...rest, id, addresses: typeof addresses === 'string' ? [addresses] : addresses };
}

/** An analysis from its fields, its flat list of questions made a tree. An `of` that names nothing is taken as the item before. */
export function resolveFiveWhys(fields: FiveWhysFields, id: string, file: string, lang: string): FiveWhys {
	const { whys, ...rest } = fields;
	type Growing = Omit<WhyNode, 'children'> & { children: Growing[] };
	const nodes: Growing[] = [];
	const roots: Growing[] = [];
	for (const [index, item] of whys.entries()) {
		const { of, id: _name, ...node } = item;
		const parent = nodes[parentIndex(whys, index)];
		const grown: Growing = { ...node, number: index + 1, depth: parent ? parent.depth + 1 : 1, children: [] };
		nodes.push(grown);
		(parent?.children ?? roots).push(grown);
	}
	return { ...rest, id, file, lang: fields.lang ?? lang, roots };
}

/** Index of the item that an item deepens: -1 for the problem itself. */
export function parentIndex(whys: FiveWhysFields['whys'], index: number): number {
	const of = whys[index]?.of;
	if (of === undefined) return index - 1;
	if (typeof of === 'number') return of <= index ? of - 1 : index - 1;
	const named = whys.findIndex((why) => why.id === of);
	return named >= 0 && named < index ? named : index - 1;
}
