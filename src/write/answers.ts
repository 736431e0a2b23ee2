/** What somebody typed, by flag or at a prompt → fields of a report. Every mistake is named, with the nearest that would do. */
import { foldId } from '../check/rule.ts';
import { nearest } from '../check/suggest.ts';
import { findReport } from '../corpus/find.ts';
import type { Words } from '../i18n/t.ts';
import { oneLine } from '../import/text.ts';
import type { Incident, IncidentInput } from '../model/incident.ts';
import type { Taxonomy } from '../model/taxonomy.ts';
import { quoted } from '../model/text.ts';
import type { EpochMs } from '../model/times.ts';
import { channels, detectionSources, kinds, triggers } from '../model/vocabulary.ts';
import { momentOf } from './moment.ts';
import type { Answers } from './new-incident.ts';
import { serviceNamed, serviceNear } from './services.ts';

/** Answers as they were typed, by the name of their flag; an empty one counts as none. */
export interface Typed {
	readonly title?: string | undefined;
	readonly summary?: string | undefined;
	readonly kind?: string | undefined;
	readonly severity?: string | undefined;
	readonly service?: readonly string[] | undefined;
	readonly introduced?: string | undefined;
	readonly started?: string | undefined;
	readonly detected?: string | undefined;
	readonly acknowledged?: string | undefined;
	readonly mitigated?: string | undefined;
	readonly resolved?: string | undefined;
	readonly source?: string | undefined;
	readonly signal?: string | undefined;
	readonly channel?: string | undefined;
	readonly symptom?: readonly string[] | undefined;
	readonly signature?: readonly string[] | undefined;
	readonly trigger?: string | undefined;
	readonly impact?: string | undefined;
	readonly author?: readonly string[] | undefined;
	readonly recurs?: string | undefined;
}

/** What answers are judged by. */
export interface Judging {
	readonly taxonomy: Taxonomy;
	readonly incidents: readonly Incident[];
	readonly now: EpochMs;
	readonly zone: string;
	/** Words in which mistakes are told that a prompt can meet; all others are mistakes of the command line, in English. */
	readonly words: Words;
}

/** Times that can be given, in the order in which they must lie. */
export const typedTimes = [
	'introduced',
	'started',
	'detected',
	'acknowledged',
	'mitigated',
	'resolved',
] as const;

/** The answers as fields, and what is wrong with them: whole messages, none when all is well. */
export function answersOf(
	typed: Typed,
	judging: Judging,
): { readonly answers: Answers; readonly faults: readonly string[] } {
	const faults: string[] = [];
	const text = (value: string | undefined): string | undefined => oneLine(value ?? '') || undefined;
	const word = <Word extends string>(
		what: string,
		value: string | undefined,
		list: readonly Word[],
	): Word | undefined => {
		if (!value) return undefined;
		const found = list.find((candidate) => candidate === value);
		if (found === undefined) faults.push(faultOfWord(what, value, list));
		return found;
	};
	const severities = judging.taxonomy.severities.map(({ id }) => id);
	const listed = (values: readonly string[] | undefined): string[] =>
		(values ?? []).map(oneLine).filter((value) => value !== '');
	const detection = defined({
		source: word('source', typed.source, detectionSources),
		signal: text(typed.signal),
		channel: word('channel', typed.channel, channels),
	});
	const impact = text(typed.impact);
	const answers = {
		...defined({
			kind: word('kind', typed.kind, kinds),
			severity: word('severity', typed.severity, severities),
			...timesOf(typed, judging, faults),
			detection: Object.keys(detection).length > 0 ? detection : undefined,
			symptoms: some(listed(typed.symptom)),
			signatures: some(listed(typed.signature)),
			trigger: word('trigger', typed.trigger, triggers),
			impact: impact === undefined ? undefined : { summary: impact },
			authors: some(listed(typed.author)),
			recurs: recursOf(typed.recurs, judging, faults),
		}),
		title: text(typed.title) ?? '',
		summary: text(typed.summary) ?? '',
		services: [
			...new Set(listed(typed.service).flatMap((value) => servicesOf(value, judging.taxonomy, faults))),
		],
	};
	return { answers, faults };
}

/** Names of the answers that no report can be without and that were not given. */
export function missingAnswers({ title, summary, services }: Answers): ('title' | 'summary' | 'service')[] {
	return [
		...(title === '' ? ['title' as const] : []),
		...(summary === '' ? ['summary' as const] : []),
		...(services.length === 0 ? ['service' as const] : []),
	];
}

/** The times that were understood; each clock alone is read after the time before it. */
function timesOf(typed: Typed, { now, zone, words }: Judging, faults: string[]): Partial<IncidentInput> {
	const times: Partial<Record<(typeof typedTimes)[number], string>> = {};
	// Flags are English; in another language a time goes by what it is called there.
	const called = (name: (typeof typedTimes)[number]): string =>
		words.locale === 'en' ? name : words(`milestone.${name}`);
	let last: { name: (typeof typedTimes)[number]; at: EpochMs } | undefined;
	for (const name of typedTimes) {
		const value = typed[name];
		if (!value) continue;
		// A fault may lie in the code for months, so nothing follows from its clock.
		const after = last?.name === 'introduced' ? undefined : last?.at;
		const found = momentOf(value, { now, zone, after, words });
		if ('fault' in found) faults.push(words('fault.time.of', { fault: found.fault, name: called(name) }));
		else if (last && found.at < last.at)
			faults.push(
				words('fault.time.order', {
					time: quoted(found.text),
					name: called(name),
					earlier: called(last.name),
				}),
			);
		else {
			times[name] = found.text;
			last = { name, at: found.at };
		}
	}
	return times;
}

/** Ids of the services that one value names: a name as it is, or several with commas between them. */
function servicesOf(value: string, { services }: Taxonomy, faults: string[]): string[] {
	const whole = serviceNamed(services, value);
	if (whole !== undefined) return [whole];
	const parts = value.split(/\s*,\s*/).filter((part) => part !== '');
	return parts.flatMap((part) => {
		const found = serviceNamed(services, part);
		if (found !== undefined) return [found];
		const near = serviceNear(services, part);
		const name = near && near.name !== near.id ? ` (${near.name})` : '';
		const wanted = services.map(({ id }) => `\`${id}\``).join(', ');
		faults.push(
			`Unexpected service ${quoted(part)}, expected ${wanted}.${near ? ` Did you mean \`${near.id}\`${name}?` : ''}`,
		);
		return [];
	});
}

function recursOf(value: string | undefined, { incidents }: Judging, faults: string[]): string | undefined {
	if (!value) return undefined;
	const found = findReport(incidents, value);
	if (!found)
		faults.push(
			faultOfWord(
				'incident in `recurs`',
				value,
				incidents.map(({ id }) => id),
				'the id of an earlier report',
			),
		);
	return found?.id;
}

function faultOfWord(what: string, value: string, list: readonly string[], expected?: string): string {
	const near = nearest(value, list) ?? list.find((candidate) => foldId(candidate).includes(foldId(value)));
	const wanted = expected ?? list.map((candidate) => `\`${candidate}\``).join(', ');
	return `Unexpected ${what} ${quoted(value)}, expected ${wanted}.${near ? ` Did you mean \`${near}\`?` : ''}`;
}

function some<Value>(list: readonly Value[]): Value[] | undefined {
	return list.length > 0 ? [...list] : undefined;
}

/** An object without what is `undefined`. */
function defined<Fields extends object>(
	fields: Fields,
): { [name in keyof Fields]?: Exclude<Fields[name], undefined> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
