/** What reviewers of a pull request should know, as Markdown: what changed, and what the organisation knows about it already. */
import type { Diagnostic } from '../check/diagnostic.ts';
import { foldId } from '../check/rule.ts';
import type { Loaded } from '../corpus/load.ts';
import { type Locale, t } from '../i18n/t.ts';
import type { FiveWhys } from '../model/five-whys.ts';
import type { Incident } from '../model/incident.ts';
import type { KeptTerms } from '../search/similar.ts';
import { analysisLines } from './brief-analysis.ts';
import { BriefFacts } from './brief-facts.ts';
import { incidentLines } from './brief-incident.ts';
import type { Change } from './changes.ts';
import { code, escapeMarkdown } from './markdown.ts';

/** The first line of a brief: by it a workflow finds the comment to update. */
export const briefMark = '<!-- bokgi: brief -->';

export interface BriefOptions {
	readonly locale: Locale;
	/** What the changes are counted from, as it was typed. */
	readonly base: string;
	/** What paths of check begin with: `content/`. */
	readonly prefix: string;
	/** Makes of a report's earlier text the incident that it told of; `undefined` where it could not be read. */
	readonly before: (change: Change) => Incident | undefined;
	/** What an earlier run made of the reports. */
	readonly terms?: KeptTerms | undefined;
}

/** Comments of GitHub end at 65,536 characters, so the reports beyond these are named alone. */
const mostCharacters = 50_000;

/** The brief of changes. In a public edition it tells of public reports alone. */
export function brief(
	{ corpus, check }: Loaded<unknown>,
	changes: readonly Change[],
	options: BriefOptions,
): string {
	const words = t(options.locale);
	const reports = [/^incidents\/.*\.mdx$/i, /^five-whys\/.*\.mdx$/i].flatMap((kind) =>
		changes.filter(({ file }) => kind.test(file)),
	);
	const organisation = changes.filter(({ file }) => /\.ya?ml$/i.test(file));
	const byFile = Map.groupBy(check.diagnostics, ({ file }) => file);
	const documents = documentsOf({ corpus, check });
	const facts = new BriefFacts(
		corpus,
		options.locale,
		[...documents.values()].flatMap(({ incident }) => incident ?? []),
		options.terms,
	);
	const isShown = (change: Change): boolean =>
		corpus.audience === 'internal' || documents.has(foldId(change.file));
	const shown = reports.filter(isShown);
	const sections = shown.map((change) => {
		const document = documents.get(foldId(change.file));
		const found = byFile.get(`${options.prefix}${change.file}`) ?? [];
		return { change, text: sectionOf(facts, change, document, found, options) };
	});
	const hidden = reports.length - shown.length;
	const base = code(options.base);
	const head = [
		briefMark,
		`# ${words('brief.title')}`,
		'',
		shown.length === 0
			? words('brief.nothing', { base })
			: words.count('brief.count', shown.length, { base }),
		...(hidden > 0 ? ['', words.count('brief.hidden', hidden)] : []),
		...(organisation.length > 0 ? ['', words('brief.organisation', { files: namesOf(organisation) })] : []),
	];
	return `${[...head, ...fitting(sections, options.locale), ...(shown.length > 0 ? ['', ...fiveQuestions(options.locale)] : [])].join('\n')}\n`;
}

interface Document {
	readonly incident?: Incident;
	readonly fiveWhys?: FiveWhys;
}

/** What a brief may tell of, by path: everything that was read, or what a public edition holds. */
function documentsOf({ corpus, check }: Loaded<unknown>): Map<string, Document> {
	const source = corpus.audience === 'internal' ? check.context : corpus;
	return new Map<string, Document>([
		...source.incidents.map(({ incident }) => [foldId(incident.file), { incident }] as const),
		...source.analyses.map(({ fiveWhys }) => [foldId(fiveWhys.file), { fiveWhys }] as const),
	]);
}

function sectionOf(
	facts: BriefFacts,
	change: Change,
	document: Document | undefined,
	found: readonly Diagnostic[],
	{ locale, before, prefix }: BriefOptions,
): string {
	const words = t(locale);
	const title = document?.incident?.title ?? document?.fiveWhys?.title;
	const file = code(`${prefix}${change.file}`);
	const head = [
		`## ${words(`brief.${change.kind}`)}: ${title === undefined ? file : escapeMarkdown(facts.plain(title))}`,
		...(title === undefined ? [] : ['', file]),
		'',
	];
	if (change.kind === 'removed') return head.join('\n').trimEnd();
	const lines = document?.incident
		? incidentLines(facts, document.incident, { before: before(change), found })
		: document?.fiveWhys
			? analysisLines(facts, document.fiveWhys, found)
			: [words('brief.unreadable'), ...facts.checkLines(found)];
	return [...head, ...lines].join('\n');
}

/** As many sections as a comment holds; the rest by name. */
function fitting(
	sections: readonly { readonly change: Change; readonly text: string }[],
	locale: Locale,
): string[] {
	let length = 0;
	const fits = sections.findIndex(({ text }) => {
		length += text.length + 2;
		return length > mostCharacters;
	});
	const whole = fits < 0 ? sections : sections.slice(0, fits);
	const rest = sections.slice(whole.length).map(({ change }) => change);
	return [
		...whole.flatMap(({ text }) => ['', text]),
		...(rest.length > 0
			? ['', t(locale)('brief.more', { count: rest.length, files: namesOf(rest.slice(0, 50)) })]
			: []),
	];
}

function namesOf(changes: readonly Change[]): string {
	return changes.map(({ file }) => code(file)).join(', ');
}

function fiveQuestions(locale: Locale): string[] {
	const words = t(locale);
	const questions = ['evidence', 'impact', 'causes', 'actions', 'reach'] as const;
	return [
		`## ${words('brief.five')}`,
		'',
		...questions.map((question) => `- [ ] ${words(`brief.five.${question}`)}`),
	];
}
