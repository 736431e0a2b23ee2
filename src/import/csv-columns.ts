/** Which column of a table holds which field: as `--map` says, or as the names of the head tell. */
import { nearest } from '../check/suggest.ts';
import { fieldOf } from './prose/fields.ts';

export const mappedFields = [
	'id',
	'title',
	'summary',
	'text',
	'service',
	'severity',
	'started',
	'detected',
	'acknowledged',
	'mitigated',
	'resolved',
	'url',
	'tags',
] as const;
export type MappedField = (typeof mappedFields)[number];

export interface Columns {
	/** Whether the first row names the columns. */
	readonly hasHead: boolean;
	/** Fields whose column nobody named. */
	readonly guessed: readonly (readonly [field: MappedField, column: string])[];
	/** A row's value of a field; empty where it has none. */
	valueIn(row: readonly string[], field: MappedField): string;
}

/** The columns of a table by its first row, or what is wrong with the map. */
export function columnsOf(
	first: readonly string[],
	map: ReadonlyMap<string, string> | undefined,
): Columns | { fault: string } {
	return map === undefined ? toldColumns(first) : mappedColumns(first, map);
}

/** `--map "title=Name,started=3"` as fields and columns, or what is wrong with it. */
export function readMap(text: string): ReadonlyMap<string, string> | { fault: string } {
	const map = new Map<string, string>();
	for (const pair of text.split(',')) {
		const [field = '', ...rest] = pair.split('=');
		const name = field.trim();
		const column = rest
			.join('=')
			.trim()
			.replace(/^"(.*)"$/, '$1');
		if (!(mappedFields as readonly string[]).includes(name)) {
			const near = nearest(name, mappedFields);
			return {
				fault: `Unexpected field \`${name}\` in \`--map\`, ${near ? `did you mean \`${near}\`?` : `expected one of ${mappedFields.join(', ')}`}`,
			};
		}
		if (column === '')
			return { fault: `Unexpected \`${pair.trim()}\` in \`--map\`, expected \`${name}=COLUMN\`` };
		map.set(name, column);
	}
	return map;
}

const heads: readonly [field: MappedField, pattern: RegExp][] = [
	['id', /^(?:incident[ _-]?)?(?:id|key|number|no\.?)$|^번호$/i],
	['title', /^(?:incident[ _-]?)?(?:title|name|subject)$|^(?:제목|장애명|사고명)$/i],
	['summary', /^(?:summary|short description|요약|개요)$/i],
	['text', /^(?:description|details?|notes?|내용|설명)$/i],
	['service', /^(?:(?:affected|impacted)[ _-])?(?:services?|systems?|components?)$|^(?:서비스|시스템)$/i],
	['severity', /^(?:severity|sev|priority|impact)$|^(?:등급|심각도)$/i],
	[
		'started',
		/^(?:downtime|outage|incident)?[ _-]?(?:start|started|begin|from)(?:[ _-]?(?:time|date|at))?$|^(?:created|opened)(?:[ _-]?(?:at|date|on))?$|^(?:발생|시작)[ _-]?(?:일시|시각|시간)?$/i,
	],
	[
		'detected',
		/^(?:detected|acknowledged detection)(?:[ _-]?(?:at|time))?$|^(?:감지|인지)[ _-]?(?:일시|시각)?$/i,
	],
	['acknowledged', /^acknowledged(?:[ _-]?(?:at|time))?$/i],
	['mitigated', /^mitigated(?:[ _-]?(?:at|time))?$/i],
	[
		'resolved',
		/^(?:downtime|outage|incident)?[ _-]?(?:end|ended|to|resolved|resolution|closed)(?:[ _-]?(?:time|date|at|on))?$|^(?:복구|종료|해결)[ _-]?(?:일시|시각|시간)?$/i,
	],
	['url', /^(?:url|link|address|주소|링크)$/i],
	['tags', /^(?:tags?|labels?|태그)$/i],
];

function toldColumns(first: readonly string[]): Columns | { fault: string } {
	const columns = new Map<MappedField, number>();
	for (const [index, name] of first.entries()) {
		const field = heads.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? fieldAlike(name);
		if (field && !columns.has(field)) columns.set(field, index);
	}
	if (!columns.has('title') && columns.has('summary')) columns.set('title', columns.get('summary') ?? 0);
	if (!columns.has('title') && columns.has('text')) columns.set('title', columns.get('text') ?? 0);
	if (!columns.has('title'))
		return {
			fault: `no column is known by its name (${first.map((name, index) => `${index + 1} is \`${name.slice(0, 24)}\``).join(', ')}): name them with --map, for example \`--map "title=2,started=3"\``,
		};
	return {
		hasHead: true,
		guessed: [...columns].map(([field, index]) => [field, first[index] ?? ''] as const),
		valueIn: (row, field) => (columns.has(field) ? (row[columns.get(field) ?? 0] ?? '').trim() : ''),
	};
}

function fieldAlike(name: string): MappedField | undefined {
	const field = fieldOf(name);
	return field === 'started' ||
		field === 'detected' ||
		field === 'mitigated' ||
		field === 'resolved' ||
		field === 'severity'
		? field
		: undefined;
}

function mappedColumns(
	first: readonly string[],
	map: ReadonlyMap<string, string>,
): Columns | { fault: string } {
	const columns = new Map<string, { index: number; path: readonly string[] }>();
	let named = false;
	for (const [field, column] of map) {
		const [name = '', ...path] = column.split('.');
		const whole = indexOf(first, column);
		const index = whole >= 0 ? whole : indexOf(first, name);
		if (index >= 0) {
			named = true;
			columns.set(field, { index, path: whole >= 0 ? [] : path });
		} else if (/^[1-9]\d*$/.test(name) && Number(name) <= first.length)
			columns.set(field, { index: Number(name) - 1, path });
		else
			return {
				fault: `Unexpected column \`${column}\` in \`--map\`, expected one of ${first.map((head) => `\`${head.slice(0, 24)}\``).join(', ')}, or a number up to ${first.length}`,
			};
	}
	if (!columns.has('title') && !columns.has('summary'))
		return { fault: 'Unexpected absence of `title` in `--map`, expected the column that says what happened' };
	return {
		hasHead: named,
		guessed: [],
		valueIn: (row, field) => {
			const found = columns.get(field);
			return found ? within((row[found.index] ?? '').trim(), found.path) : '';
		},
	};
}

function indexOf(first: readonly string[], name: string): number {
	return first.findIndex((head) => head.trim().toLowerCase() === name.trim().toLowerCase());
}

/** What stands at a path in a cell of JSON; the cell itself without one. */
function within(cell: string, path: readonly string[]): string {
	if (path.length === 0) return cell;
	try {
		let value: unknown = JSON.parse(cell);
		for (const name of path)
			value =
				typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
		return Array.isArray(value)
			? value.join('; ')
			: ['string', 'number'].includes(typeof value)
				? String(value)
				: '';
	} catch {
		return '';
	}
}
