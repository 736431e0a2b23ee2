/** Facts that a document states as a name and a value: front matter, tables of two columns, `**Date:** …`, `## Date: …`. */
import { toString as textOf } from 'mdast-util-to-string';
import { textOf as scalarOf } from '../source.ts';
import { leadingMoment } from './moments.ts';
import { type Block, type Outline, type Section, sourceOf } from './sections.ts';
import { zoneAt } from './zones.ts';

export const fieldNames = [
	'date',
	'started',
	'detected',
	'mitigated',
	'resolved',
	'period',
	'severity',
	'services',
	'what',
	'cause',
	'resolution',
] as const;
export type FieldName = (typeof fieldNames)[number];

const patterns: Readonly<Record<FieldName, RegExp>> = {
	date: /^(?:incident )?(?:date|day)(?: of (?:the )?incident)?$|^(?:날짜|일자|일시|발생 ?일자?|장애 ?(?:일자?|일시))$|^(?:日付|発生日|日時)$/,
	started:
		/^(?:(?:incident|impact|outage|issue|event) )?(?:start(?:ed)?|beg[ai]n(?:ning)?|onset)(?: (?:time|date|at|on))?$|^(?:incident|impact|outage|issue) (?:from|since)$|^fault occurs?$|^occurred(?: at| on)?$|^(?:사고|장애)? ?(?:발생|시작) ?(?:일시|시각|시간|시점)?$|^(?:障害)?(?:発生|開始)(?:日時|時刻|時間)?$/,
	detected:
		/^(?:first |issue )?(?:detected|discovered|detection time|time of detection)(?: at| on)?$|^(?:first )?reported (?:on|in|at)(?: \w+)?$|^(?:최초 ?)?(?:장애 ?)?(?:인지|감지|탐지) ?(?:일시|시각|시간|시점)?$|^検知(?:日時|時刻)?$/,
	mitigated:
		/^(?:mitigated|repaired(?: declared)?|mitigation(?: time)?)(?: at| on)?$|^완화 ?(?:일시|시각)?$|^緩和(?:日時|時刻)?$/,
	resolved:
		/^(?:(?:incident|impact|outage|issue|event) )?(?:resolved|end(?:ed)?|restored|recovered|resolution time|date of resolution|(?:solution|fix) completed)(?: (?:time|date|at|on|when))?$|^(?:incident|impact|outage|issue) (?:until|till?|to)$|^(?:사고|장애)? ?(?:복구|해결|종료|해소) ?(?:완료 ?)?(?:일시|시각|시간|시점|완료)?$|^(?:復旧|解決|終了)(?:日時|時刻|時間)?$/,
	period:
		/^(?:total |incident |outage )?(?:impact )?(?:duration|period|window|when|timeframe)$|^(?:影響|障害)(?:期間|時間)$|^(?:장애|영향|사고)? ?(?:시간|기간)(?: ?\(.*\))?$/,
	severity:
		/^(?:incident )?(?:severity|sev|priority|impact level)(?: level)?$|^(?:심각도|등급|장애 ?등급|우선 ?순위)$|^(?:重大度|深刻度|優先度)$/,
	services:
		/^(?:(?:affected|impacted) )?(?:services?|systems?|components?)(?: affected| impacted)?$|^affected$|^(?:영향|대상|영향받은) ?(?:서비스|시스템)$|^影響(?:を受けた)?サービス$/,
	what: /^(?:what|issue|problem|error)$|^(?:내용|증상|현상)$|^(?:内容|事象)$/,
	cause: /^(?:root )?cause$|^(?:근본 ?)?원인$|^(?:根本)?原因$/,
	resolution: /^(?:resolution|fix|solution)$|^(?:해결|조치|복구)$|^(?:解決|対応)$/,
};

/** The field that a name stands for: `Start Time` is `started`, `発生日時` too. */
export function fieldOf(name: string): FieldName | undefined {
	const plain = name
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/[*_`#]+/g, ' ')
		.replace(/[:：]\s*$/, '')
		.replace(/\s*[(（][^)）]*[)）]\s*$/, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
	return fieldNames.find((field) => patterns[field].test(plain));
}

/** The fields of a document, each as it is first stated. Values are Markdown. */
export function fieldsIn(
	outline: Outline,
	frontmatter: ReadonlyMap<string, unknown>,
): ReadonlyMap<FieldName, string> {
	const fields = new Map<FieldName, string>();
	const put = (name: string, value: string) => {
		const field = name.length > 40 ? undefined : fieldOf(name);
		const words = value.replace(/^[\s*_:：]+|[\s*_\\]+$/g, '').trim();
		if (field !== undefined && words !== '' && !fields.has(field)) fields.set(field, zoned(name, words));
	};
	for (const [name, value] of frontmatter)
		put(name, Array.isArray(value) ? value.map(scalarOf).join(', ') : scalarOf(value));
	const firstKnown = outline.sections.findIndex(
		({ kind }) => kind !== undefined && kind !== 'summary' && kind !== 'impact',
	);
	for (const [index, section] of outline.sections.entries()) {
		headed(section, outline, put);
		const early = firstKnown === -1 || index <= Math.max(firstKnown - 1, 2);
		if (section.kind === 'actions' || section.kind === 'followUps' || section.kind === 'prevention') continue;
		for (const block of section.blocks) ofBlock(block, section, early, outline, put);
	}
	return fields;
}

/** The value of `Started (UTC)` with the zone behind its reading, where it has none itself. */
function zoned(name: string, value: string): string {
	const inBrackets = /[(（]\s*([^)）]+?)\s*[)）]\W*$/.exec(name)?.[1];
	const zone = inBrackets && zoneAt(inBrackets, 0);
	const moment = zone ? leadingMoment(value) : undefined;
	return zone && moment?.clock && !moment.zone
		? `${value.slice(0, moment.length)} ${zone.words} ${value.slice(moment.length)}`.trim()
		: value;
}

const timeFields: readonly FieldName[] = ['date', 'started', 'detected', 'mitigated', 'resolved', 'period'];

type Put = (name: string, value: string) => void;

/** `## Date: July 1, 2020`, or `## Date` with lines under it. */
function headed({ title, blocks }: Section, outline: Outline, put: Put): void {
	const [, name, value] = /^([^:：]{2,40})[:：]\s*(.+)$/.exec(title) ?? [];
	if (name !== undefined && value !== undefined) put(name, value);
	const [first] = blocks;
	if (first?.type === 'paragraph' && fieldOf(title) === 'date') {
		const source = sourceOf(first, outline);
		if (!/^\s*\w+\s*:/.test(source)) put('date', source);
		for (const line of source.split('\n')) ofLine(line, true, put);
	}
}

function ofBlock(block: Block, section: Section, early: boolean, outline: Outline, put: Put): void {
	if (block.type === 'table') {
		if (section.kind === 'timeline') return;
		for (const row of block.children)
			for (let column = 0; column + 1 < row.children.length && row.children.length <= 4; column += 2) {
				const [name, value] = [row.children[column], row.children[column + 1]];
				if (name && value && value.children.length > 0)
					put(
						textOf(name),
						sourceOf(value, outline)
							.replace(/^\s*\|\s*|\s*\|?\s*$/g, '')
							.replaceAll('\\|', '|'),
					);
			}
	} else if (block.type === 'list') {
		for (const item of block.children) {
			const [first] = item.children;
			if (first?.type !== 'paragraph') continue;
			for (const line of sourceOf(first, outline).split(/\n| · /)) ofLine(line, early, put);
			if (section.kind === 'keyEvents') ofEvent(sourceOf(first, outline), put);
		}
	} else if (block.type === 'paragraph')
		for (const line of sourceOf(block, outline).split('\n')) ofLine(line, early, put);
	else if (block.type === 'blockquote' && early)
		for (const line of sourceOf(block, outline).split(/\n| [·|] /))
			ofLine(line.replace(/^\s*>\s?/, ''), early, put);
}

/** `**Date**: 2021-05-09`; early in a document `Date: 2021-05-09`, too. */
function ofLine(line: string, early: boolean, put: Put): void {
	const [, name, value] =
		/^\s*(?:\*\*|__)([^*_]{2,40}?)\s*[:：]?\s*(?:\*\*|__)\s*[:：]?\s*(.+?)\s*\\?$/.exec(line) ?? [];
	if (name !== undefined && value !== undefined) {
		put(name, value);
		return;
	}
	const [, plain, words] =
		/^\s*([\p{L}][\p{L} ]{1,30}?(?:\s?[(（][^)）]{2,12}[)）])?)\s*[:：]\s+(\S.*)$/u.exec(line) ?? [];
	if (plain === undefined || words === undefined) return;
	const field = fieldOf(plain);
	const moment = field && timeFields.includes(field) ? leadingMoment(words) : undefined;
	if (early || (moment?.day && moment.clock)) put(plain, words);
}

/** `First detected 2020-08-07 15:51`, `Repaired: 2023-06-06 11:21`. */
function ofEvent(line: string, put: Put): void {
	const [, name, value] = /^([\p{L}][\p{L} ]{2,40}?)\s*[:：]?\s+(\d{1,4}[-/:.].*)$/u.exec(line) ?? [];
	if (name !== undefined && value !== undefined) put(name, value);
}
