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

const ownTexts = /\.(html|xml|svg|json|csv|txt|js|css|ics|md|webmanifest)$/;
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
	// The handbook is made of code alone: what it says, a report may have copied from it.
	const handbook = files.filter((file) => /^([a-z]{2}\/)?handbook\//.test(file));
	const marks = new Marks(
		context,
		handbook.map((file) => textOfOutput(readText(folder, file), file)),
	);
	const allowed = [
		...context.site.policy.allow.map(({ text }) => text),
		// The handbook shows what the rule about secrets is about.
		...describedRules.map(({ manual }) => manual.example),
	];
	const leaks: Leak[] = build;
	for (const file of files) {
		const text = readText(folder, file);
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

/** The text of a file; of pictures and the like only the name can tell anything. */
function readText(folder: string, file: string): string {
	const path = join(folder, file);
	if (gzipped.test(file)) return gunzipSync(readFileSync(path)).toString('utf8');
	return ownTexts.test(file) || !/\.[a-z0-9_]+$/i.test(file) ? readFileSync(path, 'utf8') : '';
}

/** Characters, without white space, that a text must share with an internal report to count as taken from it. */
const windowLength = 24;

/** What only internal reports say, ready to be looked for in one pass over a text. */
class Marks {
	/** Sentences and titles by their first characters. */
	readonly #long = new Map<string, { rest: string; what: string }[]>();
	readonly #short: { text: string; what: string }[] = [];
	readonly #known = new Set<string>();

	/** `known` are texts that everybody may read. */
	constructor(context: RuleContext, known: readonly string[]) {
		const documents: DocumentSource[] = [...context.incidents, ...context.analyses];
		const isPublic = (document: DocumentSource) =>
			(document.kind === 'incident' ? document : context.incidentById.get(foldId(document.fiveWhys.incident)))
				?.visibility === 'public';
		const parsed = documents.map((document) => ({
			document: withBody(document).document,
			shown: isPublic(document),
		}));
		const said = [
			...known,
			...parsed.filter(({ shown }) => shown).map(({ document }) => publicTextOf(document)),
		]
			.map(tight)
			.join('\n');
		const add = (text: string, what: string, fewest: number) => {
			const mark = tight(text);
			if (mark.length < fewest || this.#known.has(mark) || said.includes(mark) || isTime(text)) return;
			this.#known.add(mark);
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
			for (const { label, url } of shown ? privateLinks(document) : []) {
				add(label, 'a private link', 8);
				add(url, 'a private link', 8);
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

/** Whether a text is nothing but a time, which any other report may have too. */
function isTime(text: string): boolean {
	return /^[\d\s:.,TZ+-]*$/.test(text);
}

function titleOf(document: DocumentSource): string {
	return document.kind === 'incident' ? document.incident.title : document.fiveWhys.title;
}

function privateLinks(document: DocumentSource): readonly { label: string; url: string }[] {
	return document.kind === 'incident'
		? document.incident.links.filter(({ visibility }) => visibility === 'internal')
		: [];
}

/** What a public page may say of a document: not the reports that it names, which may be internal, nor private links. */
function publicTextOf(document: DocumentSource): string {
	const body = document.tree ? wordsOfTree(withoutInternal(document.tree)) : '';
	const links =
		document.kind === 'incident'
			? document.incident.links.filter(({ visibility }) => visibility !== 'internal')
			: [];
	const others = new Set(['related', 'recurs', 'links']);
	const own = Object.entries(document.frontmatter.data ?? {}).filter(([key]) => !others.has(key));
	return [document.id, textsOf(own), textsOf(links), body].join('\n');
}

/** Every text of the front matter, a line each. */
function frontmatterText(document: DocumentSource): string {
	return textsOf(document.frontmatter.data);
}

function textsOf(data: unknown): string {
	const texts: string[] = [];
	const walk = (value: unknown) => {
		if (typeof value === 'string') texts.push(value);
		else if (typeof value === 'object' && value !== null)
			for (const inner of Object.values(value)) walk(inner);
	};
	walk(data);
	return texts.join('\n');
}
