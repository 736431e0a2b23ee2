/** What the Markdown parser stumbled over: where it begins, what an author most likely meant, and what to write. */
import type { Fault } from './fault.ts';

/** A sign that opens markup which never becomes markup. */
export interface Stumble {
	readonly kind: StumbleKind;
	/** Offset of the sign in the body. */
	readonly offset: number;
	/** The tag's name, where there is one. */
	readonly name: string;
	/** Further signs that belong to the same mistake. */
	readonly also: readonly number[];
	readonly fault: Fault;
}

type StumbleKind =
	| 'brace'
	| 'comment'
	| 'less-than'
	| 'address'
	| 'tag'
	| 'unclosed'
	| 'unopened'
	| 'crossed';

/** A parser's exception, as micromark and mdast-util-mdx-jsx throw it. Offsets and lines count from the parsed text. */
interface MarkdownError {
	readonly reason?: string;
	readonly source?: string;
	readonly ruleId?: string;
	readonly place?: Point | { readonly start: Point } | undefined;
}

interface Point {
	readonly line: number;
	readonly column: number;
	readonly offset: number;
}

/**
 * Finds the sign that a parser's exception is about. `started` is where the construct began that the tokenizer was in,
 * an offset into the body; the parser itself only tells where it gave up, which may be the end of the file.
 * `undefined` for an exception of another kind.
 */
export function stumbleOf(
	error: unknown,
	body: string,
	firstLine: number,
	started: number | undefined,
): Stumble | undefined {
	const problem = error as MarkdownError;
	if (typeof problem.reason !== 'string') return undefined;
	const found =
		problem.source === 'mdast-util-mdx-jsx'
			? tagStumble(problem, body, firstLine)
			: started === undefined
				? undefined
				: signStumble(body, started);
	if (!found || (body[found.offset] !== '<' && body[found.offset] !== '{')) return undefined;
	const before = body.slice(0, found.offset);
	const line = firstLine + before.split('\n').length - 1;
	const column = found.offset - before.lastIndexOf('\n');
	const { message, fix } = words(found.kind, found.name);
	return {
		...found,
		also: found.also ?? [],
		fault: {
			rule: 'body-syntax',
			message,
			line,
			column,
			endLine: line,
			endColumn: column + found.length,
			fix,
		},
	};
}

interface Found {
	readonly kind: StumbleKind;
	readonly offset: number;
	readonly name: string;
	/** How much of the text to mark. */
	readonly length: number;
	readonly also?: readonly number[];
}

/** A sign that no element or expression can begin with, or whose element or expression does not end. */
function signStumble(body: string, offset: number): Found {
	const rest = body.slice(offset, offset + 300);
	if (rest.startsWith('{')) return { kind: 'brace', offset, name: '', length: 1 };
	if (rest.startsWith('<!--')) return { kind: 'comment', offset, name: '', length: 4 };
	const address = /^<([a-z][a-z0-9+.-]*:[^\s<>]+|[^\s<>@/]+@[^\s<>]+)>/i.exec(rest);
	if (address) return { kind: 'address', offset, name: '', length: address[0].length };
	const name = /^<\/?\s*([\p{ID_Start}$_][\p{ID_Continue}$.:-]*)/u.exec(rest);
	if (!name) return { kind: 'less-than', offset, name: '', length: 1 };
	return { kind: 'tag', offset, name: name[1] ?? '', length: name[0].length };
}

/** A tag without its other half. */
function tagStumble(problem: MarkdownError, body: string, firstLine: number): Found | undefined {
	const reason = problem.reason ?? '';
	const start = problem.place && ('start' in problem.place ? problem.place.start : problem.place);
	const offset = start === undefined ? undefined : start.offset - (firstLine - 1);
	const opening = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
	const openingOffset = opening
		? offsetOf(body, Number(opening[1]) - firstLine, Number(opening[2]))
		: undefined;
	const named = (kind: StumbleKind, at: number | undefined, also?: readonly number[]): Found | undefined => {
		if (at === undefined) return undefined;
		const tag = /^<\/?\s*([^\s<>/{}]*)/.exec(body.slice(at, at + 300));
		return {
			kind,
			offset: at,
			name: tag?.[1] ?? '',
			length: tag?.[0].length ?? 1,
			...(also ? { also } : {}),
		};
	};
	if (problem.ruleId === 'unexpected-closing-slash')
		return named('unopened', offset === undefined ? undefined : body.lastIndexOf('<', offset));
	if (reason.startsWith('Expected a closing tag')) return named('unclosed', openingOffset);
	if (offset === undefined) return undefined;
	const closing = named('crossed', offset);
	if (reason.startsWith('Unexpected closing tag'))
		return isOpen(closing?.name ?? '', body, offset)
			? named('unclosed', openingOffset)
			: ({ ...closing, kind: 'unopened' } as Found);
	const partner = body.lastIndexOf(`<${closing?.name}`, offset - 1);
	return named('crossed', offset, partner === -1 ? [] : [partner]);
}

/** Whether a tag of that name is opened more often than closed before an offset. */
function isOpen(name: string, body: string, offset: number): boolean {
	const before = body.slice(0, offset);
	return before.split(`<${name}`).length > before.split(`</${name}`).length;
}

function offsetOf(body: string, lineIndex: number, column: number): number {
	let start = 0;
	for (let line = 0; line < lineIndex; line++) start = body.indexOf('\n', start) + 1;
	return start + column - 1;
}

function words(kind: StumbleKind, name: string): { message: string; fix: string } {
	const tag = name.replace(/[\p{Cc}\p{Cf}`]/gu, '�').slice(0, 40);
	switch (kind) {
		case 'brace':
			return {
				message: 'Unexpected `{` without its `}`, expected `\\{` in a text',
				fix: 'Write `\\{`, or put the passage into a code span.',
			};
		case 'comment':
			return {
				message: 'Unexpected HTML comment, expected `{/* … */}`',
				fix: 'Write `{/*` for `<!--` and `*/}` for `-->`.',
			};
		case 'address':
			return {
				message: 'Unexpected address between `<` and `>`, expected a plain address or `[text](address)`',
				fix: 'Delete the `<` and the `>`.',
			};
		case 'less-than':
			return {
				message: 'Unexpected `<`, expected `\\<` in a text',
				fix: 'Write `\\<`, or put the passage into a code span.',
			};
		case 'tag':
			return {
				message: `Unexpected form of \`<${tag}\`, expected attributes as \`name="text"\` and a \`>\``,
				fix: 'Write `\\<` where it is text; otherwise quote every attribute and end the tag.',
			};
		case 'unclosed':
			return {
				message: `Unexpected \`<${tag}>\` without its end, expected \`</${tag}>\``,
				fix: `Write \`\\<${tag}>\` where it is text; otherwise add \`</${tag}>\` in the same paragraph, or on a line of its own.`,
			};
		case 'unopened':
			return {
				message: `Unexpected \`</${tag}>\`, expected \`<${tag}>\` before it`,
				fix: `Write \`\\</${tag}>\` where it is text; otherwise delete it.`,
			};
		case 'crossed':
			return {
				message: `Unexpected \`</${tag}>\` inside other markup, expected it where \`<${tag}>\` is`,
				fix: 'Let the element begin and end in the same paragraph, emphasis or list item.',
			};
	}
}
