/** Tests of rules: a small organisation, a report that breaks no rule, and what a rule says of a report. */
import { fiveWhysSchema } from '../../model/five-whys.ts';
import { siteSchema } from '../../model/site.ts';
import type { Taxonomy } from '../../model/taxonomy.ts';
import type { ImageInfo } from '../../read/image.ts';
import { spanOf } from '../../read/located.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { readDocument, withBody } from '../document.ts';
import {
	type DocumentSource,
	type FiveWhysSource,
	foldId,
	type IncidentSource,
	type Rule,
	type RuleContext,
} from '../rule.ts';

const taxonomy: Taxonomy = {
	severities: ['sev1', 'sev2', 'sev3', 'sev4'].map((id) => ({ id, label: id.toUpperCase() })),
	teams: ['payments', 'discovery'].map((id) => ({ id, label: id })),
	services: [
		{ id: 'checkout', label: 'Checkout', tier: 1, team: 'payments', aliases: [] },
		{ id: 'search', label: 'Search', tier: 2, team: 'discovery', aliases: [] },
	],
	causes: [
		{ id: 'configuration', label: 'Configuration', causes: [{ id: 'unvalidated', label: 'Unvalidated' }] },
		{ id: 'process', label: 'Process', causes: [{ id: 'manual-step', label: 'Manual step' }] },
	],
	glossary: [],
};

const incidentFields: Readonly<Record<string, string>> = {
	title: 'title: Checkout was down',
	summary: 'summary: A config change made checkout fail for an hour and a half.',
	status: 'status: in-review',
	severity: 'severity: sev3',
	services: 'services: [checkout]',
	started: 'started: 2026-03-14T09:00:00+09:00',
	detected: 'detected: 2026-03-14T09:05:00+09:00',
	resolved: 'resolved: 2026-03-14T10:30:00+09:00',
	detection: 'detection: { source: alert }',
	trigger: 'trigger: config-change',
	causes: 'causes: [configuration/unvalidated]',
	impact: 'impact: { summary: 3% of payments failed. }',
	resolution: 'resolution: The change was rolled back.',
	authors: 'authors: [on-call]',
};

const fiveWhysFields: Readonly<Record<string, string>> = {
	incident: 'incident: 2026-03-14-checkout-down',
	title: 'title: Why checkout was down',
	problem: 'problem: Checkout was down.',
	whys: [
		'whys:',
		'  - { why: Why was it down?, because: A timeout of 0 was rolled out. }',
		'  - { why: Why was it rolled out?, because: Nothing checks the value. }',
		'  - { why: Why does nothing check it?, because: The schema has no range., cause: configuration/unvalidated }',
	].join('\n'),
};

/** Settings of a test. */
export interface Setting {
	/** Further reports by path; each is lines that replace those of the plain report. */
	readonly others?: Readonly<Record<string, string>>;
	readonly publicEdition?: boolean;
	readonly policy?: Readonly<Record<string, unknown>>;
	readonly images?: ReadonlyMap<string, ImageInfo>;
}

/** Path and text of a report from lines that replace those of a plain one; see {@link reportOf}. */
export interface Report {
	readonly file: string;
	readonly text: string;
}

/**
 * A report from a few lines. A first line `# incidents/….mdx` or `# five-whys/….mdx` names the file. Lines with fields
 * replace those fields of a plain report; after a line `---`, or when the first line is no field, comes the body.
 */
export function reportOf(lines: string): Report {
	const named = /^# ((?:incidents|five-whys)\/.*\.mdx)\n/.exec(lines);
	const rest = named ? lines.slice(named[0].length) : lines;
	const split = /^---$/m.exec(rest);
	const isBody = !split && !/^[A-Za-z]+:/.test(rest);
	const front = split ? rest.slice(0, split.index) : isBody ? '' : rest;
	const body = split ? rest.slice(split.index + 4) : isBody ? rest : '';
	const isFiveWhys = named
		? named[1]?.startsWith('five-whys/')
		: [...front.matchAll(/^([A-Za-z]+):/gm)].some(([, name]) => isFieldOfFiveWhysOnly(name ?? ''));
	const fields = new Map(Object.entries(isFiveWhys ? fiveWhysFields : incidentFields));
	for (const field of front.split(/^(?=[A-Za-z]+:)/m).filter((part) => part.trim() !== ''))
		fields.set(field.slice(0, field.indexOf(':')), field.trimEnd());
	const file = named?.[1] ?? `${isFiveWhys ? 'five-whys' : 'incidents/2026'}/2026-03-14-checkout-down.mdx`;
	return { file, text: `---\n${[...fields.values()].join('\n')}\n---\n\n${body}` };
}

function isFieldOfFiveWhysOnly(name: string): boolean {
	return Object.hasOwn(fiveWhysSchema.shape, name) && !['title', 'lang', 'facilitator'].includes(name);
}

/** What a rule says of a report made of `lines`, in the order in which it says it. */
export function diagnosticsOf(rule: Rule, lines: string, setting: Setting = {}): Diagnostic[] {
	const { document, context } = situationOf(lines, setting);
	const diagnostics: Diagnostic[] = [];
	rule.check(document, context, ({ where, message, fix, severity, cause }) => {
		const { line, column, endLine, endColumn } =
			'place' in where ? where.place : spanOf(document.frontmatter, where.path, where.part);
		diagnostics.push({
			file: document.file,
			severity: severity ?? rule.severity,
			rule: rule.id,
			...{ message, line, column, endLine, endColumn },
			...(fix ? { fix } : {}),
			...(cause ? { cause: { file: cause.document.file, line: 0, column: 0, message: cause.message } } : {}),
		});
	});
	return diagnostics;
}

/** The messages of {@link diagnosticsOf}. */
export function messagesOf(rule: Rule, lines: string, setting?: Setting): string[] {
	return diagnosticsOf(rule, lines, setting).map(({ message }) => message);
}

/** The document that `lines` make, among others. */
export function situationOf(
	lines: string,
	setting: Setting,
): { document: DocumentSource; context: RuleContext } {
	const site = siteSchema.parse({
		name: 'Test',
		address: 'https://example.org/',
		timeZone: 'Asia/Seoul',
		policy: setting.policy ?? {},
	});
	const report = reportOf(lines);
	const others = Object.entries(setting.others ?? {}).map(([file, other]) => reportOf(`# ${file}\n${other}`));
	const documents = [...others, report]
		.sort((a, b) => (a.file < b.file ? -1 : 1))
		.map(({ file, text }) => {
			const { document } = readDocument(file, text, { site, taxonomy });
			if (!document) throw new Error(`the front matter of ${file} could not be read`);
			return document;
		});
	const incidents = documents.filter((document): document is IncidentSource => document.kind === 'incident');
	const analyses = documents.filter((document): document is FiveWhysSource => document.kind === 'five-whys');
	const context: RuleContext = {
		site,
		taxonomy,
		incidents,
		analyses,
		incidentById: new Map(incidents.toReversed().map((incident) => [foldId(incident.id), incident])),
		analysesByIncident: Map.groupBy(analyses, ({ fiveWhys }) => foldId(fiveWhys.incident)),
		images: setting.images ?? new Map(),
		today: '2026-04-01',
		endOfToday: Date.parse('2026-04-01T23:59:59+09:00'),
		publicEdition: setting.publicEdition ?? false,
	};
	const document = documents.find(({ file }) => file === report.file) as DocumentSource;
	return { document: withBody(document).document, context };
}
