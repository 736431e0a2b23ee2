/** zod's issues → diagnostics at the place of the field, in one grammar, with the nearest name and the snippet to write. */
import type { z } from 'zod';
import { quoted, slugPattern } from '../model/text.ts';
import { type Located, type Path, spanOf } from '../read/located.ts';
import type { Place } from './diagnostic.ts';
import { nearest } from './suggest.ts';
import { mostHints } from './unknown.ts';
import { valueAt, withoutFaults } from './without-faults.ts';

/** A schema's complaint about one place. */
export interface SchemaFinding {
	readonly rule: 'schema-unknown-field' | 'schema-missing-field' | 'schema-value';
	readonly place: Place;
	readonly message: string;
	readonly fix?: string;
}

type Issue = z.core.$ZodIssue;

/** What a schema says of some data. */
export interface SchemaResult<Schema extends z.ZodType> {
	readonly findings: readonly SchemaFinding[];
	/** The data as the schema gives it, without the fields that it refuses; `undefined` when even that does not fit. */
	readonly fields: z.output<Schema> | undefined;
}

/** Holds data against a schema. Where fields do not fit, the rest is given with `blanks` in place of what is needed. */
export function checkSchema<Schema extends z.ZodType>(
	schema: Schema,
	located: Located,
	blanks: Readonly<Record<string, unknown>> = {},
): SchemaResult<Schema> {
	const result = schema.safeParse(located.data);
	if (result.success) return { findings: [], fields: result.data };
	const { error } = schema.safeParse(located.data, { reportInput: true });
	const findings = (error ?? result.error).issues.flatMap((issue) => findingsOf(issue, [], located, schema));
	return { findings, fields: withoutFaults(schema, located.data, blanks) };
}

function findingsOf(issue: Issue, above: Path, located: Located, schema: z.ZodType): SchemaFinding[] {
	const path = [...above, ...issue.path];
	if (issue.code === 'invalid_union') {
		const best = [...issue.errors].sort((a, b) => unionRank(a) - unionRank(b))[0];
		return best && best.length > 0
			? best.flatMap((inner) => findingsOf(inner as Issue, path, located, schema))
			: [];
	}
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key, index) => unknownField(key, path, located, schema, index < mostHints));
	const name = nameOf(path);
	if (isMissing(issue, path, located))
		return [
			{
				rule: 'schema-missing-field',
				place: placeOfParent(path, located),
				message: `Unexpected absence of \`${name}\`, expected ${expectation(issue)}`,
				fix: `${String(path.at(-1))}: …`,
			},
		];
	return [{ rule: 'schema-value', place: spanOf(located, path), ...messageOf(issue, path, located) }];
}

/** Of the members of a union, the one that the data came nearest to: the deepest complaint, else the richest shape. */
function unionRank(issues: readonly z.core.$ZodIssue[]): number {
	const wrongType = issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
	return wrongType ? 1 : 0;
}

function unknownField(
	key: string,
	path: Path,
	located: Located,
	schema: z.ZodType,
	hint: boolean,
): SchemaFinding {
	const near = hint ? nearest(key, fieldsAt(schema, path)) : undefined;
	const where = path.length > 0 ? ` in \`${nameOf(path)}\`` : '';
	return {
		rule: 'schema-unknown-field',
		place: spanOf(located, [...path, key], 'key'),
		message: `Unexpected field ${quoted(key)}${where}, expected ${near ? `\`${near}\`` : 'one that the schema has'}`,
		fix: near ? `Did you mean \`${near}\`?` : unknownFix(key, path, located),
	};
}

/** In `{ event: a, b }` the comma ends the text, and `b` is read as a field without a value. */
function unknownFix(key: string, path: Path, located: Located): string {
	const afterComma = path.length > 0 && valueAt(located.data, [...path, key]) === null;
	return afterComma
		? 'If a comma of the text stands before it, write the text in quotes.'
		: 'Delete it, or put it into the text.';
}

/** Names of the fields that a schema has at a path; indexes stand for any item. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
	let at: unknown = schema;
	for (const step of [...path, undefined]) {
		at = unwrap(at);
		if (step === undefined) break;
		const definition = (at as { def?: { shape?: Record<string, unknown>; element?: unknown } }).def;
		at = typeof step === 'number' ? definition?.element : definition?.shape?.[String(step)];
	}
	const shape = (at as { def?: { shape?: Record<string, unknown> } } | undefined)?.def?.shape;
	return shape ? Object.keys(shape) : [];
}

function unwrap(schema: unknown): unknown {
	const definition = (
		schema as { def?: { type?: string; innerType?: unknown; options?: unknown[] } } | undefined
	)?.def;
	if (definition?.innerType) return unwrap(definition.innerType);
	if (definition?.options) {
		const object = definition.options
			.map(unwrap)
			.find((option) => (option as { def?: { type?: string } }).def?.type === 'object');
		return object ?? schema;
	}
	return schema;
}

function isMissing(issue: Issue, path: Path, located: Located): boolean {
	if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value' && issue.code !== 'invalid_union')
		return false;
	return valueAt(located.data, path) === undefined;
}

function placeOfParent(path: Path, located: Located): Place {
	const parent = path.slice(0, -1);
	if (parent.length === 0) return { line: 1, column: 1, endLine: 1, endColumn: 4 };
	return spanOf(located, parent, 'key');
}

function messageOf(issue: Issue, path: Path, located: Located): { message: string; fix?: string } {
	const name = nameOf(path);
	const value = valueAt(located.data, path);
	if (issue.code === 'invalid_value') {
		const words = issue.values.map(String);
		const near =
			typeof value === 'string' ? nearest(value.normalize('NFKC').toLowerCase(), words) : undefined;
		return {
			message: `Unexpected ${quoted(value)} in \`${name}\`, expected ${listOf(words)}`,
			...(near ? { fix: `${lastName(path)}${near}` } : {}),
		};
	}
	if (issue.code === 'invalid_type') {
		const found = value === null ? 'empty value' : `${kindOf(value)} ${quoted(value)}`;
		return {
			message: `Unexpected ${found} in \`${name}\`, expected ${expectation(issue)}`,
			...quotesFix(issue.expected, value, path),
		};
	}
	if (issue.code === 'custom' || issue.code === 'invalid_format')
		return { message: withField(issue.message, name), ...lowerCaseFix(value, path) };
	if (issue.message.startsWith('Unexpected')) return { message: withField(issue.message, name) };
	return { message: `Unexpected ${quoted(value)} in \`${name}\`, expected ${lowerFirst(limitOf(issue))}` };
}

/** An id in capitals or full-width letters, as most severities are said: `SEV2` → `sev2`. */
function lowerCaseFix(value: unknown, path: Path): { fix?: string } {
	if (typeof value !== 'string') return {};
	const plain = value.normalize('NFKC').toLowerCase();
	return plain !== value && slugPattern.test(plain) ? { fix: `${lastName(path)}${plain}` } : {};
}

function quotesFix(expected: string, value: unknown, path: Path): { fix?: string } {
	if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
		return { fix: `${lastName(path)}'${value}'` };
	if (expected === 'array' && typeof value === 'string') return { fix: `${lastName(path)}[${value}]` };
	return {};
}

/** `key: ` for a field, `- ` for an item of a list. */
function lastName(path: Path): string {
	const last = path.at(-1);
	return typeof last === 'number' ? '- ' : `${String(last)}: `;
}

function withField(message: string, name: string): string {
	const comma = message.indexOf(', expected');
	return comma === -1
		? `${message} in \`${name}\``
		: `${message.slice(0, comma)} in \`${name}\`${message.slice(comma)}`;
}

function limitOf(issue: Issue): string {
	if (issue.code === 'too_small') return `at least ${issue.minimum}`;
	if (issue.code === 'too_big') return `at most ${issue.maximum}`;
	return issue.message;
}

function expectation(issue: Issue): string {
	if (issue.code === 'invalid_value') return listOf(issue.values.map(String));
	if (issue.code !== 'invalid_type') return 'a value';
	const words = new Map([
		['string', 'a text'],
		['array', 'a list'],
		['object', 'fields (`key: value`)'],
		['int', 'a whole number'],
		['number', 'a number'],
		['boolean', '`true` or `false`'],
	]);
	return words.get(issue.expected) ?? `a ${issue.expected}`;
}

function kindOf(value: unknown): string {
	if (Array.isArray(value)) return 'list';
	return typeof value === 'object' ? 'fields' : typeof value === 'string' ? 'text' : typeof value;
}

function listOf(words: readonly string[]): string {
	const marked = words.map((word) => `\`${word}\``);
	return marked.length < 2
		? (marked[0] ?? 'a value')
		: `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}`;
}

/** A path as people write it: `timeline[2].at`, items counted from 1 in messages. */
export function nameOf(path: Path): string {
	return path
		.map((step, index) =>
			typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${String(step)}`,
		)
		.join('')
		.replace(/[\p{Cc}\p{Cf}`]/gu, '�')
		.slice(0, 80);
}

function lowerFirst(text: string): string {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}
