/** Answers → the file of a new incident report, with comments that guide through what its severity will need. */
import { Document } from 'yaml';
import { askedAt } from '../analyse/missing.ts';
import { type Key, type Locale, t } from '../i18n/t.ts';
import { oneLine, slugOf } from '../import/text.ts';
import { type IncidentInput, incidentSchema } from '../model/incident.ts';
import { type Requirable, requirable, type Site } from '../model/site.ts';
import { dayIn, instantOf } from '../model/times.ts';
import { statuses } from '../model/vocabulary.ts';
import { bodyOf } from './new-body.ts';
import { stubOf } from './stubs.ts';

/** What is known of an incident before it is written: fields of its front matter. */
export type Answers = Partial<IncidentInput> & Pick<IncidentInput, 'title' | 'summary' | 'services'>;

/** What a new file depends on beside its answers. */
export interface Surroundings {
	readonly site: Site;
	/** Language of the report and of its comments. */
	readonly locale: Locale;
	/** Day that names the file where no start is known, `YYYY-MM-DD`. */
	readonly today: string;
	/** Ids of reports that are like it, most alike first. */
	readonly similar: readonly string[];
	/** Whether an id is taken. */
	readonly isTaken: (id: string) => boolean;
}

/** A file to write; its path counts from the content folder. */
export interface NewFile {
	readonly id: string;
	readonly file: string;
	readonly text: string;
}

/** The new report. An id that is taken gets a number. */
export function newIncident(
	answers: Answers,
	{ site, locale, today, similar, isTaken }: Surroundings,
): NewFile {
	const zone = answers.timeZone ?? site.timeZone;
	const start = answers.started === undefined ? undefined : instantOf(answers.started, zone);
	const id = freeId(
		`${start === undefined ? today : dayIn(start, zone)}-${slugOf(answers.title) || 'incident'}`,
		isTaken,
	);
	const known: Partial<IncidentInput> = {
		...answers,
		title: oneLine(answers.title),
		...(locale === site.locales[0] ? {} : { lang: locale }),
		status: 'draft',
		authors: answers.authors ?? ['on-call'],
	};
	const needed = neededFrom(site, known);
	const lines = Object.keys(incidentSchema.shape).flatMap((field) =>
		linesOf(field as keyof IncidentInput, { known, needed, locale, id, similar }),
	);
	const front = ['---', ...lines, ...fiveWhysHint(needed, locale, id), '---'];
	return {
		id,
		file: `incidents/${id.slice(0, 4)}/${id}.mdx`,
		text: `${[...front, '', ...bodyOf(needed, locale)].join('\n')}\n`,
	};
}

/** An id that no file has: with `-2`, `-3`, … where it is taken. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
	let free = id;
	for (let number = 2; isTaken(free); number++) free = `${id}-${number}`;
	return free;
}

/** From which status on a report of this severity and kind needs each field. */
type Needed = ReadonlyMap<Requirable, (typeof statuses)[number]>;

function neededFrom(site: Site, { severity, kind = 'incident' }: Partial<IncidentInput>): Needed {
	const needed = new Map<Requirable, (typeof statuses)[number]>();
	for (const status of statuses)
		for (const field of askedAt({ severity, kind }, status, site))
			if (!needed.has(field)) needed.set(field, status);
	return needed;
}

interface Writing {
	readonly known: Partial<IncidentInput>;
	readonly needed: Needed;
	readonly locale: Locale;
	readonly id: string;
	readonly similar: readonly string[];
}

/** Fields that make a report findable: worth a place even where nothing asks for them. */
const worthwhile = new Set<string>(['symptoms', 'signatures']);
/** Fields that stand without a comment once they are filled in. */
const plain = new Set<string>([
	'lang',
	'kind',
	'services',
	'authors',
	'recurs',
	'tags',
	'visibility',
	'teams',
	'timeZone',
]);

function linesOf(field: keyof IncidentInput, writing: Writing): string[] {
	const { known, needed, locale, id, similar } = writing;
	const words = t(locale);
	if (field === 'related' && known.related === undefined)
		return similar.length === 0
			? []
			: [`# ${words('new.hint.related')}`, `# related: [${similar.join(', ')}]`];
	const asked = requirable.filter((name) => name.split('.')[0] === field && needed.has(name));
	const hint = hintOf(field, asked[0]);
	const from = asked.map((name) => needed.get(name)).find((status) => status !== undefined);
	const comment =
		hint === undefined
			? []
			: [`# ${words(hint)}${from === undefined ? '' : ` (${words(`new.from.${from}`)})`}`];
	if (known[field] !== undefined)
		return [...(plain.has(field) ? [] : comment), ...yamlOf(field, known[field])];
	if (from === undefined && !worthwhile.has(field)) return [];
	return [...comment, ...stubOf(field, id.slice(0, 10))];
}

function hintOf(field: string, asked: Requirable | undefined): Key | undefined {
	const names: Readonly<Record<string, Requirable>> = {
		detection: 'detection.source',
		impact: 'impact.summary',
		mitigation: 'mitigation.final',
	};
	const name = names[field] ?? asked ?? field;
	return isHinted(name) ? `new.hint.${name}` : undefined;
}

type Hinted = Requirable | 'title' | 'summary' | 'status';

function isHinted(name: string): name is Hinted {
	return (
		name === 'title' || name === 'summary' || name === 'status' || requirable.some((field) => field === name)
	);
}

function yamlOf(field: string, value: unknown): string[] {
	const document = new Document({ [field]: value }, { version: '1.2', schema: 'core' });
	const list = document.get(field);
	if (isShortList(value)) (list as { flow?: boolean }).flow = true;
	return document.toString({ lineWidth: 110, flowCollectionPadding: false }).trimEnd().split('\n');
}

function isShortList(value: unknown): boolean {
	return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.length < 30);
}

function fiveWhysHint(needed: Needed, locale: Locale, id: string): string[] {
	return needed.has('fiveWhys') ? [`# ${t(locale)('new.hint.fiveWhys', { id })}`] : [];
}

/** What may stand above the fields of a new report in a language, without its `#`; `{id}` stands for that of the report. */
export function frontHints(locale: Locale): string[] {
	const words = t(locale);
	const names = ['title', 'summary', 'status', ...requirable].filter(isHinted);
	return [...names.map((name) => words(`new.hint.${name}`)), words('new.hint.related')];
}
