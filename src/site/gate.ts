/** The last look at an output folder before it is published: does anything in it tell what the edition must not? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describedRules } from '../check/built-in.ts';
import { withBody } from '../check/document.ts';
import type { DocumentSource, RuleContext } from '../check/rule.ts';
import { foldId } from '../check/rule.ts';
import { findSecrets } from '../check/scan/secrets.ts';
import { withoutInternal } from '../render/internal.ts';
import { sentencesOf, textOfOutput, tight, wordsOfTree } from './gate-text.ts';
import type { Settings } from './settings.ts';

/** A place of the output that tells too much. `what` never repeats the text itself. */
export interface Leak {
	/** Path in the output folder. */
	readonly file: string;
	readonly what: string;
}

const ownTexts = /\.(html|xml|json|csv|txt|js|css|ics|md|webmanifest)$/;
const gzipped = /\.pf_(fragment|index|meta|filter)$|\.gz$/;

/** All that must not be in the files of an output folder. */
export function findLeaks(
	folder: string,
	files: readonly string[],
	settings: Pick<Settings, 'audience' | 'content'>,
	context: RuleContext,
): Leak[] {
	const build = files
		.filter((file) => /(^|\/)\.prerender(\/|$)|\.map$/.test(file))
		.map((file) => ({ file, what: 'a build file that is not for publication' }));
	// Check has looked for secrets in every source already; an internal edition has nothing else to hide.
	if (settings.audience === 'internal') return build;
	const marks = new Marks(context);
	const allowed = [
		...context.site.policy.allow.map(({ text }) => text),
		// The handbook shows what the rule about secrets is about.
		...describedRules.map(({ manual }) => manual.example),
	];
	const leaks: Leak[] = build;
	for (const file of files) {
		const text = readText(folder, file);
		if (text === undefined) continue;
		if (text.includes(settings.content) && settings.content.length > 4)
			leaks.push({ file, what: 'a path of the machine that built it' });
		const content = textOfOutput(text, file);
		for (const secret of findSecrets(content))
			if (!allowed.some((entry) => entry.includes(content.slice(secret.start, secret.end))))
				leaks.push({ file, what: `something that looks like a secret (${secret.kind})` });
		for (const what of marks.foundIn(file, content)) leaks.push({ file, what });
	}
	return leaks;
}

function readText(folder: string, file: string): string | undefined {
	const path = join(folder, file);
	if (gzipped.test(file)) return gunzipSync(readFileSync(path)).toString('utf8');
	return ownTexts.test(file) || !/\.[a-z0-9_]+$/i.test(file) ? readFileSync(path, 'utf8') : undefined;
}

/** Characters, without white space, that a text must share with an internal report to count as taken from it. */
const windowLength = 24;

/** What only internal reports say, ready to be looked for in one pass over a text. */
class Marks {
	/** Sentences and titles by their first characters. */
	readonly #long = new Map<string, { rest: string; what: string }[]>();
	readonly #short: { text: string; what: string }[] = [];

	constructor(context: RuleContext) {
		const documents: DocumentSource[] = [...context.incidents, ...context.analyses];
		const isPublic = (document: DocumentSource) =>
			(document.kind === 'incident' ? document : context.incidentById.get(foldId(document.fiveWhys.incident)))
				?.visibility === 'public';
		const parsed = documents.map((document) => ({
			document: withBody(document).document,
			shown: isPublic(document),
		}));
		const said = parsed
			.filter(({ shown }) => shown)
			.map(({ document }) => tight(publicTextOf(document)))
			.join('\n');
		const add = (text: string, what: string, fewest: number) => {
			const mark = tight(text);
			if (mark.length < fewest || said.includes(mark)) return;
			if (mark.length < windowLength) this.#short.push({ text: mark, what });
			else {
				const key = mark.slice(0, windowLength);
				const list = this.#long.get(key) ?? [];
				list.push({ rest: mark, what });
				this.#long.set(key, list);
			}
		};
		for (const { document, shown } of parsed) {
			if (!shown) {
				add(document.id, 'the id of an internal report', 8);
				add(titleOf(document), 'the title of an internal report', 8);
			}
			const body = document.tree ? wordsOfTree(document.tree) : document.frontmatter.body;
			for (const sentence of sentencesOf(`${shown ? '' : frontmatterText(document)}\n${body}`))
				add(
					sentence,
					shown ? 'a sentence of an `<Internal>` passage' : 'a sentence of an internal report',
					windowLength,
				);
		}
	}

	/** Kinds of marks that a text, or the path of its file, holds. */
	foundIn(file: string, content: string): Set<string> {
		const found = new Set<string>();
		const text = tight(`${file}\n${content}`);
		for (const { text: mark, what } of this.#short) if (text.includes(mark)) found.add(what);
		for (let at = 0; at + windowLength <= text.length && this.#long.size > 0; at++)
			for (const { rest, what } of this.#long.get(text.slice(at, at + windowLength)) ?? [])
				if (text.startsWith(rest, at)) found.add(what);
		return found;
	}
}

function titleOf(document: DocumentSource): string {
	return document.kind === 'incident' ? document.incident.title : document.fiveWhys.title;
}

function publicTextOf(document: DocumentSource): string {
	const body = document.tree ? wordsOfTree(withoutInternal(document.tree)) : '';
	return `${document.id}\n${frontmatterText(document)}\n${body}`;
}

/** Every text of the front matter, a line each. */
function frontmatterText(document: DocumentSource): string {
	const texts: string[] = [];
	const walk = (value: unknown) => {
		if (typeof value === 'string') texts.push(value);
		else if (typeof value === 'object' && value !== null)
			for (const inner of Object.values(value)) walk(inner);
	};
	walk(document.frontmatter.data);
	return texts.join('\n');
}
