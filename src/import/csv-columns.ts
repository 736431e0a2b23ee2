/** Which column of a table holds which field: as `--map` says, or as the names of the head tell. */
import { nearest } from '../check/suggest.ts';
import { columnOf, heads, type MappedField, mappedFields, plainName } from './csv-heads.ts';
import { fieldOf } from './prose/fields.ts';

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
