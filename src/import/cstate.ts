/** Issues of a cState status page: Markdown with a severity, the systems that were hurt, and updates in the text. */
import type { Guess, ImportedDocument, Importer, ImportItem, ReadOptions } from './importer.ts';
import { addressOf, readParts } from './markdown.ts';
import { afterMoment, leadingMoment } from './prose/moments.ts';
import { reportIn } from './prose/report.ts';
import { documentOfRecord, type Update } from './record.ts';
import { listOf, sourceFiles, sourceText, textOf } from './source.ts';
import { StampReader } from './stamps.ts';

export const cstate: Importer = {
	id: 'cstate',
	title: 'issues of a cState status page',
	describe: [
		'Markdown files with the front matter title, date, resolvedWhen, severity, affected. Updates with a `track` stamp',
		'become the timeline, and so does a timeline of a postmortem below them; others stay in the text. Informational',
		'posts and announced maintenance get the tag `maintenance`.',
	],
	*read(source, options = {}) {
		for (const file of sourceFiles(source, ['.md', '.markdown'])) {
			const read = sourceText(file);
			if ('why' in read) yield { skipped: { source: file.name, why: read.why, broken: true } };
			else yield itemOf(file.name, read.text, options);
		}
	},
};

function itemOf(source: string, text: string, options: ReadOptions): ImportItem {
	const { data, body, leftOut } = readParts(text);
	const isIssue =
		textOf(data.get('section')) === 'issue' ||
		(data.has('date') &&
			['severity', 'resolved', 'affected', 'affectedsystems', 'informational'].some((name) =>
				data.has(name),
			));
	if (!isIssue || textOf(data.get('title')) === '')
		return {
			skipped: {
				source,
				why: 'no `section: issue` in the front matter, so not an issue of cState',
				broken: false,
			},
		};
	const guesses: Guess[] = [];
	return { document: documentOf(source, data, body, options, guesses, leftOut) };
}

function documentOf(
	source: string,
	data: ReadonlyMap<string, unknown>,
	body: string,
	{ zone, base }: ReadOptions,
	guesses: Guess[],
	leftOut: ReturnType<typeof readParts>['leftOut'],
): ImportedDocument {
	const stamps = new StampReader(zone, guesses);
	const started = stamps.read(textOf(data.get('date')));
	const resolved = stamps.read(textOf(data.get('resolvedWhen')));
	const updates = updatesIn(body, stamps);
	const text = body.replace(/\{\{<\s*track[^>]*>\}\}/g, '').replace(/\u00ad|\ufeff/g, '');
	const url = addressOf(source, base);
	const prose = reportIn({
		text,
		frontmatter: new Map([['title', textOf(data.get('title'))]]),
		name: source,
		base: url,
		zone,
		day: started?.at.slice(0, 10),
	});
	const isPostmortem = (prose.report.timeline?.length ?? 0) >= 3 && updates.length < 2;
	if (isPostmortem)
		guesses.push(...prose.guesses.filter(({ field }) => field === 'timeline' || field === 'timeZone'));
	const planned = isMaintenance(data, guesses);
	return documentOfRecord(
		{
			source,
			key: source,
			title: textOf(data.get('title')),
			text,
			summary: preambleIn(body) ?? (updates.length > 0 ? firstOf(updates) : openingIn(text)),
			times: {
				started,
				resolved:
					resolved ??
					(data.get('resolved') === true
						? updates.find(({ status }) => /^(resolved|fixed|completed?)$/i.test(status))?.at
						: undefined),
			},
			updates: isPostmortem ? [] : updates,
			severity: planned ? undefined : textOf(data.get('severity')) || undefined,
			services: listOf(data.get('affected') ?? data.get('affectedsystems')),
			tags: planned ? ['maintenance'] : [],
			url,
			zone: stamps.zone,
			day: /\d{4}-\d\d-\d\d/.exec(source)?.[0],
			prose: isPostmortem ? prose : { ...prose, report: { ...prose.report, timeline: [] }, body: text },
		},
		guesses,
		leftOut,
	);
}

function firstOf(updates: readonly Update[]): string {
	return updates.toSorted((a, b) => a.at.instant - b.at.instant)[0]?.text ?? '';
}

/** The words before posts that stand below headings, newest first; `undefined` where posts stand otherwise. */
function preambleIn(body: string): string | undefined {
	const [, before = ''] = /^([\s\S]*?)\n#{1,6}\s.*\d{1,2}:\d\d/.exec(body) ?? [];
	return /\p{L}/u.test(before) && !/^\s*(?:#|\{\{|-{3})|\{\{</.test(before) ? before : undefined;
}

/** What was said first. Posts stand newest first, so it is the last one, where posts begin with their status. */
function openingIn(text: string): string {
	const blocks = text
		.replace(/\n#[\s\S]*$/, '')
		.split(/\n\s*\n/)
		.filter((block) => /\p{L}/u.test(block));
	const label = /^\s*(?:[*_]{1,2}[^*_\n]{2,30}[*_]{1,2}|\[[^\]\n]{3,60}\])\s*\d?\s*[-–—:]?\s*/;
	const first = blocks.findLast((block) => label.test(block) && block.replace(label, '').trim() !== '');
	const unlabelled = blocks.findLast((block) => !label.test(block) && !/^\s*(?:[-*>|]|-{3})/.test(block));
	return (
		unlabelled && first && blocks.indexOf(unlabelled) > blocks.indexOf(first)
			? unlabelled
			: (first ?? blocks[0] ?? '')
	).replace(label, '');
}

/**
 * `*Monitoring* - We are watching. {{< track "2018-04-13 16:50:00" >}}`, or posts parted by rules or headings whose first
 * line is their time. A post ends where its stamp stands.
 */
function updatesIn(body: string, stamps: StampReader): Update[] {
	const posts = body
		.replace(/<!--[\s\S]*?-->/g, '')
		.split(
			/\n\s*\n(?=\s*[*_]{1,2}[^*_\n]{2,30}[*_]{1,2})|\n-{3,}\s*\n|(?<=\{\{<\s*track[^>\n]*>\}\})|\n(?=#{1,6}\s)/,
		);
	return posts.flatMap((block) => {
		const stamp = /\{\{<\s*track\s+["“]([^"”]+)["”]\s*>\}\}/.exec(block)?.[1];
		if (stamp === undefined) return headedUpdate(block, stamps);
		const at = stamps.read(stamp);
		if (!at) return [];
		const [, status = '', words = block] =
			/^\s*[*_]{1,2}([^*_\n]{2,30})[*_]{1,2}\s*[-–—:]?\s*([\s\S]*)$/.exec(block) ?? [];
		return [{ at, status: status.trim(), text: words.replace(/\{\{<[^>]*>\}\}/g, '').trim() }];
	});
}

/** A post below a line that is its time, with or without a word: `2026-01-12 09:29 UTC`, `## Update 01.09.2022 11:00`. */
function headedUpdate(block: string, stamps: StampReader): Update[] {
	const [head = '', ...lines] = block.trim().split('\n');
	const text = lines.join('\n').trim();
	const [, label = '', time = ''] =
		/^[#*_\s]*(\p{L}[\p{L} -]{2,20})?[\s:–—-]*?(\d.*?)[*_:\s]*$/u.exec(head) ?? [];
	const moment = leadingMoment(time);
	if (!moment || text === '' || afterMoment(time, moment) !== '') return [];
	const at = stamps.read(time);
	return at ? [{ at, status: label.trim(), text }] : [];
}

function isMaintenance(data: ReadonlyMap<string, unknown>, guesses: Guess[]): boolean {
	if (textOf(data.get('informational')) === 'true') return true;
	const words =
		/\bmaintenance\b|\bscheduled\b|\bplanned\b|\bupgrade\b|\bmigration\b|\bbrownout\b|wartung|\bgeplant|점검|メンテナンス/i.exec(
			textOf(data.get('title')),
		)?.[0];
	const severity = textOf(data.get('severity'));
	if (words === undefined || (severity !== 'notice' && severity !== '')) return false;
	guesses.push({ field: 'tags', value: 'maintenance', why: 'a notice whose title speaks of maintenance' });
	return true;
}
