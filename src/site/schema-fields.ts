/** The fields of a zod schema as a reference shows them: form, default, and whether they may be left out. */
import type { z } from 'zod';
import {
	causeId,
	documentId,
	language,
	line,
	localised,
	passage,
	slug,
	timeZone,
	webAddress,
} from '../model/text.ts';
import { dayText, timeText } from '../model/times.ts';

/** Words for the simple forms; the names of their keys in i18n are `schema.type.*`. */
export type FormName =
	| 'line'
	| 'passage'
	| 'slug'
	| 'cause'
	| 'document'
	| 'day'
	| 'time'
	| 'address'
	| 'language'
	| 'zone'
	| 'localised'
	| 'integer'
	| 'number'
	| 'text'
	| 'boolean'
	| 'fields';

/** What a field may hold. */
export type Form =
	| { readonly kind: 'simple'; readonly name: FormName; readonly least?: number; readonly most?: number }
	| { readonly kind: 'enum'; readonly values: readonly string[] }
	| { readonly kind: 'list'; readonly item: Form }
	| { readonly kind: 'either'; readonly forms: readonly Form[] };

export interface Field {
	/** Names from the schema down, joined by `.`; items of a list have the path of the list. */
	readonly path: string;
	readonly name: string;
	/** 0 for a field of the schema itself. */
	readonly depth: number;
	readonly form: Form;
	/** The value that stands for an absent one; `undefined` when there is none. */
	readonly default: unknown;
	/** Whether the schema itself asks for it wherever its parent stands. */
	readonly needed: boolean;
}

const named: ReadonlyMap<unknown, FormName> = new Map<unknown, FormName>([
	[line, 'line'],
	[passage, 'passage'],
	[slug, 'slug'],
	[causeId, 'cause'],
	[documentId, 'document'],
	[dayText, 'day'],
	[timeText, 'time'],
	[webAddress, 'address'],
	[language, 'language'],
	[timeZone, 'zone'],
	[localised, 'localised'],
]);

interface Definition {
	readonly type: string;
	readonly innerType?: z.ZodType;
	readonly defaultValue?: unknown;
	readonly shape?: Readonly<Record<string, z.ZodType>>;
	readonly element?: z.ZodType;
	readonly options?: readonly z.ZodType[];
	readonly entries?: Readonly<Record<string, string>>;
}

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** All fields of a schema, each before those in it. */
export function fieldsOf(schema: z.ZodType, prefix = '', depth = 0): Field[] {
	return shapesOf(schema).flatMap((shape) =>
		Object.entries(shape).flatMap(([name, value]) => {
			const path = prefix === '' ? name : `${prefix}.${name}`;
			const definition = definitionOf(value);
			const field: Field = {
				path,
				name,
				depth,
				form: formOf(value),
				default: definition.type === 'default' ? definition.defaultValue : undefined,
				needed: !['optional', 'default', 'prefault'].includes(definition.type),
			};
			return [field, ...fieldsOf(value, path, depth + 1)];
		}),
	);
}

/** The objects that a schema is, has in a list, or may be. */
function shapesOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>>[] {
	const { innerType, shape, element, options } = definitionOf(schema);
	if (shape) return [shape];
	if (innerType) return shapesOf(innerType);
	if (element) return shapesOf(element);
	return (options ?? []).flatMap(shapesOf);
}

/** What a schema accepts, in the words of a reference. */
export function formOf(schema: z.ZodType): Form {
	const name = named.get(schema);
	if (name) return { kind: 'simple', name };
	const { type, innerType, element, options, entries } = definitionOf(schema);
	if (innerType) return formOf(innerType);
	if (element) return { kind: 'list', item: formOf(element) };
	if (options) return { kind: 'either', forms: options.map(formOf) };
	if (entries) return { kind: 'enum', values: Object.values(entries) };
	if (type === 'number') return numberForm(schema as z.ZodNumber);
	if (type === 'object') return { kind: 'simple', name: 'fields' };
	if (type === 'boolean') return { kind: 'simple', name: 'boolean' };
	return { kind: 'simple', name: 'text' };
}

function numberForm(schema: z.ZodNumber): Form {
	const whole = schema.format?.includes('int') ?? false;
	const [least, most] = [bound(schema.minValue), bound(schema.maxValue)];
	// A whole number above 0 is 1 or more.
	const above = least !== undefined && whole && !schema.safeParse(least).success;
	return {
		kind: 'simple',
		name: whole ? 'integer' : 'number',
		...(least === undefined ? {} : { least: above ? least + 1 : least }),
		...(most === undefined ? {} : { most }),
	};
}

/** A limit that an author can meet; zod bounds every whole number by those that are exact. */
function bound(value: number | null): number | undefined {
	return value === null || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value;
}
