/** Postmortems in Markdown, in whatever template: Google SRE, Atlassian, PagerDuty and others, in English, Korean or Japanese. */
import { statSync } from 'node:fs';
import type { Guess, ImportedDocument, Importer, ImportItem, LeftOut, ReadOptions } from './importer.ts';
import { withoutCode } from './prose/mdx-code.ts';
import { isEmpty, skipReason } from './prose/no-report.ts';
import { type ProseReport, reportIn } from './prose/report.ts';
import { incidentsIn } from './prose/split.ts';
import { foreignFrontmatter, sourceFiles, sourceText } from './source.ts';
import { cleanText } from './text.ts';

const endings = ['.md', '.mdx', '.markdown', '.qmd', '.md.erb', ''];
// Files without an ending that every repository has.
const otherFiles =
	/(?:^|\/)(?:LICEN[CS]E[^/.]*|COPYING|NOTICE|AUTHORS|CODEOWNERS|OWNERS|Makefile|Dockerfile|Gemfile|CNAME|_headers|_redirects)$/;

export const markdown: Importer = {
	id: 'markdown',
	title: 'postmortems in Markdown',
	describe: [
		'Files in Markdown or MDX, with YAML, TOML or no front matter, of the usual templates in English, Korean and',
		'Japanese. Times, timeline, action items, lessons, severity and services are taken from headings, tables and',
		'bold labels; the text stays. Indexes and empty templates are skipped; several incidents in a file become several.',
	],
	*read(source, options = {}) {
		const isNamed = statSync(source, { throwIfNoEntry: false })?.isFile() ?? false;
		const files = sourceFiles(source, endings).filter(({ name }) => isNamed || !otherFiles.test(name));
		const names = files.map(({ name }) => name);
		for (const file of files) {
			const read = sourceText(file);
			if ('why' in read) yield { skipped: { source: file.name, why: read.why, broken: true } };
			else yield* itemsOf({ name: file.name, text: read.text, names, isNamed }, options);
		}
	},
};

/** The incidents of a file. `isNamed`: the file itself was asked for, so that it is imported whatever it looks like. */
function* itemsOf(
	{ name, text, names, isNamed }: { name: string; text: string; names: readonly string[]; isNamed: boolean },
	options: ReadOptions,
): Iterable<ImportItem> {
	const parts = readParts(text);
	const why = skipReason({ name, text: parts.body, names });
	if (why !== undefined && (!isNamed || isEmpty(parts.body))) {
		yield { skipped: { source: name, why, broken: false } };
		return;
	}
	const incidents = incidentsIn(parts.body);
	for (const [index, { text: body, title, period, holdsShared }] of incidents.entries()) {
		const one = incidents.length === 1;
		const frontmatter = title === undefined ? parts.data : new Map([...parts.data, ['title', title]]);
		const base = addressOf(name, options.base);
		const report = reportIn({ text: body, frontmatter, name, base, zone: options.zone, period });
		const source = one ? name : `${name}#${index + 1}`;
		const guesses: Guess[] = holdsShared
			? [
					{
						field: 'body',
						value: '',
						why: 'sections beside several incidents of one file: put into the first',
					},
				]
			: [];
		if (why !== undefined)
			guesses.push({ field: 'document', value: '', why: `looks like ${why}: imported since it was named` });
		const document = documentOf(source, report, base, parts.leftOut, guesses);
		yield { document: one ? document : { ...document, partOf: name } };
	}
}

/** A document of a report found in Markdown. */
export function documentOf(
	source: string,
	found: ProseReport,
	base: string | undefined,
	leftOut: readonly LeftOut[] = [],
	guesses: readonly Guess[] = [],
): ImportedDocument {
	const links = found.report.links ?? [];
	return {
		source,
		key: source,
		day: found.day,
		report: {
			...found.report,
			links: [...(base === undefined ? [] : [{ label: 'Original document', url: base }]), ...links],
		},
		services: found.services,
		body: found.body,
		base,
		guesses: [...found.guesses, ...guesses],
		leftOut: [...leftOut, ...found.leftOut],
	};
}

/** Where a file is published, from the address of its folder. */
export function addressOf(name: string, base: string | undefined): string | undefined {
	if (base === undefined) return undefined;
	return URL.parse(name.split('/').map(encodeURIComponent).join('/'), base.endsWith('/') ? base : `${base}/`)
		?.href;
}

/** Front matter, text, and what of the front matter could not be read as YAML or TOML. */
export function readParts(text: string): {
	data: ReadonlyMap<string, unknown>;
	body: string;
	leftOut: readonly LeftOut[];
} {
	const clean = cleanText(text);
	const parts = foreignFrontmatter(clean);
	if ('why' in parts) {
		const [block = '', lines = ''] =
			/^(?:---|\+\+\+)[ \t]*\n([\s\S]*?\n)(?:---|\+\+\+)[ \t]*(?:\n|$)/.exec(clean) ?? [];
		const data = new Map(
			[...lines.matchAll(/^([A-Za-z][\w-]*)\s*[:=]\s*(.+)$/gm)].map(([, key = '', value = '']) => [
				key,
				value.replace(/^(["'])(.*)\1$/, '$2').trim(),
			]),
		);
		return {
			data,
			body: clean.slice(block.length),
			leftOut: [{ field: 'front matter', value: '', why: `${parts.why}; read line by line` }],
		};
	}
	const { body, data } = withoutCode(parts.body);
	return { data: new Map([...data, ...(parts.data ?? [])]), body, leftOut: [] };
}
