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

/** Names of columns by field; of several that stand in one head, that of the earlier pattern is taken. */
const heads: readonly (readonly [field: MappedField, ...patterns: RegExp[]])[] = [
	[
		'id',
		/^(?:incident|issue|ticket|alert|tiny)? ?(?:id|key|number|no\.?)$|^#$|^(?:장애|사고)? ?번호$|^(?:障害|管理)?番号$/,
	],
	[
		'title',
		/^(?:incident|issue|alert|outage|event)? ?(?:title|name|subject)$|^(?:제목|장애 ?명|사고 ?명|건명)$|^(?:件名|タイトル|障害名|障害タイトル)$/,
		/^(?:short description|headline|message|incident|outage|event|장애 ?(?:내용|현상)|障害内容|事象)$/,
	],
	['summary', /^(?:summary|short description|executive summary|요약|개요|장애 ?개요|概要|サマリー?)$/],
	[
		'text',
		/^(?:(?:incident )?description|details?|notes?|comments?|내용|설명|상세|상세 ?내용|비고|詳細|説明|内容)$/,
	],
	[
		'service',
		/^(?:(?:affected|impacted) )?(?:services?|systems?|components?|applications?|products?)(?: name| affected| impacted)?$|^(?:영향 ?)?(?:서비스|시스템)(?:명)?$|^(?:影響|対象)?(?:サービス|システム)(?:名)?$/,
		/^(?:business service|cmdb ci|configuration item|component s|영향 ?범위|影響範囲)$/,
	],
	[
		'severity',
		/^(?:severity|sev|severity level|장애 ?등급|등급|심각도|重大度|深刻度)$/,
		/^(?:priority|우선 ?순위|優先度|重要度)$/,
		/^(?:impact|impact level)$/,
	],
	[
		'started',
		/^(?:downtime|outage|incident|impact)? ?(?:start|started|begin|began|from|onset|occurred)(?: ?(?:time|date|datetime|timestamp|at|on|utc))*$|^(?:장애 ?)?(?:발생|시작) ?(?:일시|시각|시간|일)?$|^(?:障害)?(?:発生|開始)(?:日時|時刻|日)?$/,
		/^(?:incident )?(?:date|datetime|date time|timestamp|date of incident|incident time)$|^(?:일시|날짜|일자|日時|日付)$/,
		/^(?:opened|reported|triggered)(?: ?(?:at|date|on|time))?$|^(?:접수|등록|起票|登録) ?(?:일시|시각|日時)?$/,
		/^(?:sys )?created(?: ?(?:at|date|on|time))?$/,
	],
	[
		'detected',
		/^(?:detected|detection)(?: (?:at|time|date|on))?$|^(?:감지|인지) ?(?:일시|시각|시간)?$|^検知(?:日時|時刻)?$/,
	],
	['acknowledged', /^(?:first )?(?:acknowledged|acked)(?: (?:at|time|date|on))?$/],
	['mitigated', /^mitigated(?: (?:at|time|date|on))?$/],
	[
		'resolved',
		/^(?:downtime|outage|incident|impact)? ?(?:end|ended|to|resolved|restored|recovered|fixed)(?: ?(?:time|date|datetime|timestamp|at|on|utc))*$|^(?:장애 ?)?(?:복구|종료|해결|해소)(?: ?완료)? ?(?:일시|시각|시간|일)?$|^(?:障害)?(?:復旧|終了|解決)(?:日時|時刻|日)?$/,
		/^(?:closed|completed)(?: (?:at|date|on|time))?$/,
	],
	['url', /^(?:html )?(?:url|link|permalink|주소|링크|リンク)$/],
	['tags', /^(?:tags?|labels?|태그|タグ)$/],
];

/** The name of a column in lower case, its words parted by spaces: `createdAt`, `Created (UTC)`, `created_at`. */
function plainName(name: string): string {
	return name
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.replace(/[_\-/()（）[\]]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Which column holds a field: the first that the earliest of its patterns names. */
function columnOf(patterns: readonly RegExp[], names: readonly string[], taken: ReadonlySet<number>): number {
	for (const pattern of patterns) {
		const index = names.findIndex((name, at) => !taken.has(at) && pattern.test(name));
		if (index >= 0) return index;
	}
	return -1;
}

function toldColumns(first: readonly string[]): Columns | { fault: string } {
	const columns = new Map<MappedField, number>();
	const names = first.map(plainName);
	for (const [field, ...patterns] of heads) {
		const index = columnOf(patterns, names, new Set(columns.values()));
		if (index >= 0) columns.set(field, index);
	}
	for (const [index, name] of first.entries()) {
		const field = fieldAlike(name);
		if (field && !columns.has(field) && ![...columns.values()].includes(index)) columns.set(field, index);
	}
	if (!columns.has('title') && columns.has('summary')) columns.set('title', columns.get('summary') ?? 0);
	// A register without a title has at least a description, or when with a number or service.
	const isRegister =
		columns.has('text') || (columns.has('started') && (columns.has('id') || columns.has('service')));
	if (!columns.has('title') && !isRegister)
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
