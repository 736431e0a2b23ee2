/** What the lines of a timeline look like: readings, days, logs, unknown times. */
import { toString as textOf } from 'mdast-util-to-string';
import { afterMoment, leadingMoment, type Moment } from './moments.ts';
import { type Block, type List, type Outline, type Section, sourceOf } from './sections.ts';
import type { WrittenEntry } from './written-entries.ts';

/** Whether a section under a time holds entries with times of their own. */
export function holdsTimes({ blocks }: Section): boolean {
	const texts = blocks.flatMap((block) =>
		block.type === 'list'
			? block.children.map((item) => textOf(item.children[0] ?? item))
			: block.type === 'paragraph'
				? textOf(block).split('\n')
				: [],
	);
	return (
		texts.filter((text) => leadingMoment(text)?.clock !== undefined).length >= 2 ||
		(texts.length > 0 && texts.length < 3 && texts.every((text) => leadingMoment(text)?.clock !== undefined))
	);
}

export function isDayOnly({ moment }: WrittenEntry): boolean {
	return moment !== undefined && moment !== 'same' && moment.day !== undefined && moment.clock === undefined;
}

/** Whether the lines of a text begin with readings such as `8.48` rather than `8:48`. */
export function writesBareClocks(text: string): boolean {
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	const bare = count(/^[\s>*+_`-]*(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s)/gm);
	return bare >= 3 && bare > count(/^[\s>*+_`-]*\d{1,2}:\d\d/gm);
}

/** In running text a number may begin a line by chance: a time has a sign behind it, or the line is nothing else. */
export function beginsEntry(line: string, moment: Moment): boolean {
	if (moment.day && moment.clock) return true;
	const behind = line.slice(moment.length);
	return behind.trim() === '' || /^[\s*_`\])]*(?:[:：|,.–—=-]|\s)/.test(behind);
}

/** `**Discovery**: October 9, 05:00 UTC - by chance`: a label, when, then what happened. */
export function labelledMoment(source: string): { moment: Moment; text: string } | undefined {
	const [whole = '', bold, plain] =
		/^\s*(?:\*\*([^*\n]{2,40}?)\s*[:：]?\s*\*\*\s*[:：]?\s+|([\p{L}][\p{L} ]{1,24})[:：]\s+)(?=\S)/u.exec(
			source,
		) ?? [];
	const label = bold ?? plain;
	const moment = label === undefined ? undefined : leadingMoment(source.slice(whole.length));
	if (label === undefined || !moment?.clock) return undefined;
	const rest = afterMoment(source.slice(whole.length), moment);
	const name = bold === undefined ? label : `**${label}**`;
	return { moment, text: rest === '' ? name : `${name}: ${rest}` };
}

/** `Resolved 2020-02-18 14:59`: what happened, then when. */
export function trailingMoment(source: string): { moment: Moment; text: string } | undefined {
	for (const { index } of source.matchAll(/(?<![\d:-])\d/g)) {
		const moment = leadingMoment(source.slice(index));
		if (!moment?.day) continue;
		const rest = afterMoment(source.slice(index), moment);
		if (rest === '' || /^\(?time\b|^\(/i.test(rest))
			return {
				moment,
				text: source
					.slice(0, index)
					.replace(/[\s:*_-]+$/, '')
					.replace(/^[*_]+/, '')
					.trim(),
			};
	}
	return undefined;
}

/** A quote whose lines begin with times, as of a chat. */
export function isQuotedLog(block: Extract<Block, { type: 'blockquote' }>): boolean {
	const lines = block.children.flatMap((inner) => textOf(inner).split('\n'));
	return lines.length >= 2 && lines.every((line) => leadingMoment(line)?.clock !== undefined);
}

export function isUnknownTime(source: string): boolean {
	return /^[\s*_`[({]*(?:\?{2,}|unknown|tbd|n\/a|\d?[xX?]{1,2}:[xX?]{2}|不明|미상|알 수 없음)/i.test(source);
}

export function listText(list: List, outline: Outline): string {
	return list.children.map((item) => sourceOf(item.children[0] ?? item, outline)).join('; ');
}

/** What stands below a heading that is a time: the words of its first paragraph or list, and the first line of its code. */
export function wordsBelow(section: Section, outline: Outline): { words: string; code: string } {
	const block = section.blocks.find(({ type }) => type === 'paragraph' || type === 'list');
	const words =
		block === undefined ? '' : block.type === 'list' ? listText(block, outline) : sourceOf(block, outline);
	const code = section.blocks.find(({ type }) => type === 'code');
	const line =
		code?.type === 'code' ? (code.value.split('\n')[0] ?? '').replaceAll('`', '').trim() : undefined;
	return { words, code: line === undefined ? '' : `\`${line}\`` };
}
