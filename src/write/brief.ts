/** What reviewers of a pull request should know, as Markdown: what changed, and what the organisation knows about it already. */
import type { Diagnostic } from '../check/diagnostic.ts';
import { foldId } from '../check/rule.ts';
import type { Loaded } from '../corpus/load.ts';
import { type Locale, t } from '../i18n/t.ts';
import type { KeptTerms } from '../search/similar.ts';
import { analysisLines } from './brief-analysis.ts';
import { type BriefDocument, BriefFacts } from './brief-facts.ts';
import { incidentLines } from './brief-incident.ts';
import { naming, removedLines, renamedLines } from './brief-removed.ts';
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
	/** The content folder as reviewers see it, from the root of the repository, with a `/` at the end; may be empty. */
	readonly folder: string;
	/** Makes of the earlier text of a change the report that it was; `undefined` where it could not be read. */
	readonly before: (change: Change) => BriefDocument | undefined;
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
		(file) => `${options.folder}${file.slice(options.prefix.length)}`,
		options.terms,
	);
	const changed = new Set(changes.map(({ file }) => `${options.prefix}${file}`));
	const elsewhere = check.diagnostics.filter(
		({ file }) =>
			!changed.has(file) &&
			(corpus.audience === 'internal' || documents.has(foldId(file.slice(options.prefix.length)))),
	);
	const told = reports.map((change) => ({
		change,
		document: documents.get(foldId(change.file)),
		before: options.before(change),
	}));
	const shown = told.filter(
		({ document, before }) =>
			corpus.audience === 'internal' || document !== undefined || before?.incident?.visibility === 'public',
	);
	const sections = shown.map(({ change, document, before }) => {
		const found = byFile.get(`${options.prefix}${change.file}`) ?? [];
		return { change, text: sectionOf(facts, { change, document, before, found, elsewhere }, options) };
	});
	const hidden = reports.length - shown.length;
	const base = code(options.base);
	const acrossFiles = organisation.length > 0 ? facts.elsewhereLines(elsewhere) : [];
	const head = [
		briefMark,
		`# ${words('brief.title')}`,
		'',
		shown.length === 0
			? words('brief.nothing', { base })
			: words.count('brief.count', shown.length, { base }),
		...(hidden > 0 ? ['', words.count('brief.hidden', hidden)] : []),
		...(organisation.length > 0
			? ['', words('brief.organisation', { files: namesOf(organisation, options.folder) })]
			: []),
		...(acrossFiles.length > 0 ? ['', ...acrossFiles] : []),
	];
	return `${[...head, ...fitting(sections, options), ...(shown.length > 0 ? ['', ...fiveQuestions(options.locale)] : [])].join('\n')}\n`;
}

/** What a brief may tell of, by path: everything that was read, or what a public edition holds. */
function documentsOf({ corpus, check }: Loaded<unknown>): Map<string, BriefDocument> {
	const source = corpus.audience === 'internal' ? check.context : corpus;
	return new Map<string, BriefDocument>([
		...source.incidents.map(({ incident }) => [foldId(incident.file), { incident }] as const),
		...source.analyses.map(({ fiveWhys }) => [foldId(fiveWhys.file), { fiveWhys }] as const),
	]);
}

/** A change with what is known of it. */
interface Told {
	readonly change: Change;
	readonly document: BriefDocument | undefined;
	readonly before: BriefDocument | undefined;
	/** What check says of its file. */
	readonly found: readonly Diagnostic[];
	/** What check says of files that no change touches. */
	readonly elsewhere: readonly Diagnostic[];
}

function sectionOf(
	facts: BriefFacts,
	{ change, document, before, found, elsewhere }: Told,
	{ locale, folder }: BriefOptions,
): string {
	const words = t(locale);
	const { incident, fiveWhys } = (change.kind === 'removed' ? before : document) ?? {};
	const title = incident?.title ?? fiveWhys?.title;
	const file = code(`${folder}${change.file}`);
	const path =
		change.from === undefined
			? file
			: words('brief.renamedFrom', { from: code(`${folder}${change.from}`), to: file });
	const head = [
		`## ${words(`brief.${change.kind}`)}: ${title === undefined ? file : escapeMarkdown(facts.plain(title))}`,
		...(title === undefined && change.from === undefined ? [] : ['', path]),
		'',
	];
	if (change.kind === 'removed')
		return [...head, ...removedLines(facts, change.file, before, naming(change.file, elsewhere))].join('\n');
	const lines = [
		...(change.from === undefined
			? []
			: renamedLines(facts, change.from, change.file, naming(change.from, elsewhere))),
		...(incident
			? incidentLines(facts, incident, { before: before?.incident, found })
			: fiveWhys
				? analysisLines(facts, fiveWhys, found)
				: [words('brief.unreadable'), ...facts.checkLines(found)]),
	];
	return [...head, ...lines].join('\n');
}

/** As many sections as a comment holds; the rest by name. */
function fitting(
	sections: readonly { readonly change: Change; readonly text: string }[],
	{ locale, folder }: BriefOptions,
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
			? ['', t(locale)('brief.more', { count: rest.length, files: namesOf(rest.slice(0, 50), folder) })]
			: []),
	];
}

function namesOf(changes: readonly Change[], folder: string): string {
	return changes.map(({ file }) => code(`${folder}${file}`)).join(', ');
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
