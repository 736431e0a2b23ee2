/** What sections of a brief share: the corpus, what was computed of it once, and how names and findings are written. */
import { type CameBack, cameBack } from '../analyse/came-back.ts';
import { factsOf } from '../analyse/facts.ts';
import { type Recurrence, recurrences } from '../analyse/recurrence.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Locale, t } from '../i18n/t.ts';
import type { Words } from '../i18n/words.ts';
import type { FiveWhys } from '../model/five-whys.ts';
import type { Incident } from '../model/incident.ts';
import { plainInline } from '../render/inline.ts';
import { Promises } from '../search/promises.ts';
import { type KeptTerms, type SimilarIndex, similarIndex } from '../search/similar.ts';
import { causeOf } from '../site/rows.ts';
import { absolute, href, incidentPath } from '../site/urls.ts';
import { code, escapeMarkdown, item } from './markdown.ts';

const mostFindings = 20;
/** Of files that the change does not touch, fewer are enough to see what kind of problem it is. */
const mostElsewhere = 5;

/** A report or an analysis. */
export interface BriefDocument {
	readonly incident?: Incident;
	readonly fiveWhys?: FiveWhys;
}

export class BriefFacts {
	readonly corpus: Corpus<unknown>;
	readonly locale: Locale;
	readonly words: Words;
	/** A file of a finding as reviewers can open it. */
	readonly shown: (file: string) => string;
	readonly byId: ReadonlyMap<string, Incident>;
	readonly index: SimilarIndex;
	readonly promises: Promises;
	readonly repeats: ReadonlyMap<string, Recurrence>;
	readonly cameBack: ReadonlyMap<string, readonly CameBack[]>;

	/** `incidents` are those that may be told of, `kept` their terms of an earlier run. */
	constructor(
		corpus: Corpus<unknown>,
		locale: Locale,
		incidents: readonly Incident[],
		shown: (file: string) => string,
		kept?: KeptTerms,
	) {
		this.shown = shown;
		this.corpus = corpus;
		this.locale = locale;
		this.words = t(locale);
		this.byId = new Map(incidents.map((incident) => [incident.id, incident]));
		this.index = similarIndex(incidents, corpus.taxonomy, kept);
		this.promises = new Promises(incidents, this.index.lexicon);
		const facts = incidents.map(factsOf);
		this.repeats = new Map(recurrences(facts).map((recurrence) => [recurrence.incident, recurrence]));
		this.cameBack = Map.groupBy(cameBack(facts), ({ incident }) => incident);
	}

	plain(text: string): string {
		return plainInline(text);
	}

	/** A text of an author as Markdown that does nothing. */
	text(markdown: string): string {
		return escapeMarkdown(plainInline(markdown));
	}

	/** An incident as a link to its page. */
	link({ id, title }: Incident): string {
		const { site } = this.corpus;
		return `[${this.text(title)}](${absolute(site, href(site, this.locale, incidentPath(id)))})`;
	}

	causes(ids: readonly string[]): string {
		return ids.map((id) => escapeMarkdown(causeOf(this.corpus, this.locale, id).label)).join(', ');
	}

	/** What check says of a file. */
	checkLines(found: readonly Diagnostic[]): string[] {
		const lines = found.slice(0, mostFindings).map(findingText);
		return item(
			`**${this.words('brief.check')}**: ${found.length === 0 ? this.words('brief.checkClean') : this.figures(found)}`,
			[...lines, ...(found.length > mostFindings ? ['…'] : [])],
		);
	}

	/** What check says of files that the change does not touch, errors first; nothing where it says nothing. */
	elsewhereLines(found: readonly Diagnostic[]): string[] {
		if (found.length === 0) return [];
		const lines = [
			...found.filter(({ severity }) => severity === 'error'),
			...found.filter(({ severity }) => severity !== 'error'),
		]
			.slice(0, mostElsewhere)
			.map((finding) => `${code(this.shown(finding.file))}:${findingText(finding)}`);
		return item(`**${this.words('brief.checkElsewhere')}**: ${this.figures(found)}`, [
			...lines,
			...(found.length > mostElsewhere ? ['…'] : []),
		]);
	}

	private figures(found: readonly Diagnostic[]): string {
		const errors = found.filter(({ severity }) => severity === 'error').length;
		return this.words('brief.checkFound', { errors, warnings: found.length - errors });
	}
}

function findingText({ line, severity, message, rule }: Diagnostic): string {
	return `${line}: ${severity === 'error' ? '**error**' : severity} ${escapeMarkdown(message)} ${code(rule)}`;
}
