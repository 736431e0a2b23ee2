/** Measures that a document promises: bullets, checkboxes and tables under the usual headings. */
import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { IncidentInput } from '../../model/incident.ts';
import type { SectionKind } from './headings.ts';
import { leadingMoment } from './moments.ts';
import { type Block, type Outline, type Section, sourceOf, withDescendants } from './sections.ts';

type Action = NonNullable<IncidentInput['actions']>[number];

/** A measure as it is written. */
export interface WrittenAction {
	/** Markdown. */
	readonly text: string;
	readonly type?: Action['type'];
	readonly status?: Action['status'];
	readonly owner?: string | undefined;
	/** As it is written: `2026-04-06`, `next week`. */
	readonly due?: string | undefined;
}

export interface WrittenActions {
	readonly actions: readonly WrittenAction[];
	readonly sections: readonly Section[];
	/** Blocks of which the actions hold everything. */
	readonly consumed: ReadonlySet<Block>;
	readonly kind: SectionKind | undefined;
}

const lessons: readonly (SectionKind | undefined)[] = [
	'wentWell',
	'wentPoorly',
	'gotLucky',
	'lessons',
	'timeline',
	'cause',
	'impact',
];

/** The measures under the most telling heading that has any: action items, else follow-ups, else prevention. */
export function actionsIn(outline: Outline): WrittenActions {
	for (const kind of ['actions', 'followUps', 'prevention'] as const) {
		const sections = outline.sections
			.filter((section) => section.kind === kind)
			.flatMap((section) => withDescendants(section, outline))
			.filter((section, index, all) => all.indexOf(section) === index && !lessons.includes(section.kind));
		const consumed = new Set<Block>();
		const tables = sections.flatMap((section) => tablesOf(section, outline, consumed));
		const actions =
			tables.length > 0 ? tables : sections.flatMap((section) => listsOf(section, outline, consumed));
		if (actions.length > 0) return { actions, sections, consumed, kind };
	}
	return { actions: [], sections: [], consumed: new Set(), kind: undefined };
}

function listsOf(section: Section, outline: Outline, consumed: Set<Block>): WrittenAction[] {
	const type = typeOf(section.title);
	const isDone = /\b(completed|done|fixed)\b|완료|完了/i.test(section.title);
	return section.blocks.flatMap((block) => {
		if (block.type !== 'list') return [];
		const items = block.children.map((item) => {
			const [first, ...others] = item.children;
			const source = first?.type === 'paragraph' ? sourceOf(first, outline) : '';
			return { source, whole: others.length === 0 && first?.type === 'paragraph', checked: item.checked };
		});
		if (items.every(({ whole }) => whole)) consumed.add(block);
		return items
			.filter(({ source }) => !isPlaceholder(source))
			.map(({ source, checked }) => ({
				...stateOf(source, checked ?? undefined, isDone),
				...(type ? { type } : typeOfLabel(source)),
			}));
	});
}

/** Templates leave such lines behind. */
function isPlaceholder(source: string): boolean {
	const words = source.replace(/\[[ xX]\]|[*_`.…\-\s]/g, '');
	return (
		words === '' ||
		/^\{\{\s*\w+\s*\}\}/.test(source.trim()) ||
		/^(?:n\/a|none|tbd|없음|なし|해당없음)$/i.test(words)
	);
}

/** The words of a measure without what marks it as done. */
function stateOf(source: string, checked: boolean | undefined, inDone: boolean): WrittenAction {
	const struck = /^\s*~~([\s\S]+)~~\s*$/.exec(source)?.[1];
	const marked = /^\s*(?:✅|☑️?|✔️?)\s*/u.exec(source)?.[0];
	const said =
		/[\s(（[]*\b(?:done|completed)\b[!.)）\]]*\s*$|[（(]\s*(?:완료|적용 완료|完了)\s*[)）]\s*$/i.exec(source);
	const text = (struck ?? source)
		.slice(marked?.length ?? 0)
		.replace(said && said[0].length < source.length ? said[0] : '', '')
		.replace(/^(?:\*\*\s*action item\s*:?\s*\*\*\s*:?\s*|(?:\*\*)?TODO(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*)/i, '')
		.trim();
	const owner =
		/^\*\*([^*]{1,30})\*\*\s+[—–-]\s/.exec(text)?.[1] ??
		/(?:^|\s|\()@([A-Za-z\d-]+)\)?[\s.]*$/.exec(text)?.[1] ??
		/\s\[([A-Z][\w .-]{1,30})\]$/.exec(text)?.[1];
	const done =
		checked === true ||
		struck !== undefined ||
		marked !== undefined ||
		said !== null ||
		(inDone && checked !== false);
	return {
		text,
		status: done
			? 'done'
			: /\bin progress\b|진행 ?중|進行中|対応中/i.test(source)
				? 'in-progress'
				: undefined,
		owner,
	};
}

function typeOfLabel(source: string): { type?: Action['type'] } {
	const label = /^\[?(?:\*\*)?\[?([A-Za-z\p{Script=Han}\p{Script=Hangul}]{2,12})\]?\s*[:：]/u.exec(
		source,
	)?.[1];
	const type = label === undefined ? undefined : typeOf(label);
	return type ? { type } : {};
}

const types: readonly [type: NonNullable<Action['type']>, pattern: RegExp][] = [
	['prevent', /^(prevent(ion|ive|ative)?)\b|^予防|^예방|^재발 ?방지/i],
	['detect', /^(detect(ion)?|monitoring|alerting)\b|^検知|^감지|^탐지|^모니터링/i],
	['mitigate', /^(mitigat(e|ion))\b|^緩和|^완화/i],
	['process', /^(process|documentation|procedures?|communication)\b|^プロセス|^프로세스|^절차/i],
	['repair', /^(repair|fix(es)?|cleanup|clean-up)\b|^修正|^복구|^수정/i],
	['investigate', /^(investigat(e|ion)|research)\b|^調査|^조사/i],
];

function typeOf(words: string): Action['type'] | undefined {
	const plain = words.replace(/[*_`]/g, '').trim();
	return types.find(([, pattern]) => pattern.test(plain))?.[0];
}

const columns = {
	text: /action|item|task|todo|measure|what|アクション|対応|内容|施策|조치|과제|내용|항목|액션/i,
	owner: /owner|who|assign|responsible|담당|책임|担当/i,
	due: /due|deadline|when|target|기한|마감|예정|期限|期日/i,
	status: /status|state|done|상태|진행|状態|ステータス|進捗/i,
	type: /type|category|kind|유형|분류|구분|カテゴリ|種別|区分/i,
} as const;

function tablesOf(section: Section, outline: Outline, consumed: Set<Block>): WrittenAction[] {
	const type = typeOf(section.title);
	return section.blocks.flatMap((block) => {
		if (block.type !== 'table') return [];
		const rows = tableActions(block, type, outline);
		if (rows.length > 0) consumed.add(block);
		return rows;
	});
}

function tableActions(table: Table, type: Action['type'] | undefined, outline: Outline): WrittenAction[] {
	const [head, ...rows] = table.children;
	const heads = head?.children.map((cell) => textOf(cell).trim()) ?? [];
	const find = (pattern: RegExp, not: readonly number[] = []) =>
		heads.findIndex((name, column) => pattern.test(name) && !not.includes(column));
	const special = [columns.owner, columns.due, columns.status, columns.type]
		.map((pattern) => find(pattern))
		.filter((column) => column >= 0);
	const named = find(columns.text, special);
	const text =
		named >= 0
			? named
			: heads.findIndex(
					(_, column) => !special.includes(column) && !/^(#|no\.?|id|番号|번호)$/i.test(heads[column] ?? ''),
				);
	if (text < 0) return [];
	return rows.flatMap((row) => {
		const cell = (column: number) => {
			const node = row.children[column];
			return column < 0 || !node || node.children.length === 0
				? ''
				: sourceOf(node, outline)
						.replace(/^\s*\|\s*|\s*\|?\s*$/g, '')
						.replaceAll('\\|', '|')
						.trim();
		};
		const words = cell(text);
		if (isPlaceholder(words)) return [];
		const state = cell(find(columns.status)) || '';
		const due = textOfCell(cell(find(columns.due)));
		const owner = textOfCell(cell(find(columns.owner)));
		const read = stateOf(words, undefined, false);
		return [
			{
				text: read.text,
				status: statusOf(state) ?? read.status,
				type: type ?? typeOf(cell(find(columns.type))),
				...(owner === '' ? {} : { owner }),
				...(due !== '' && leadingMoment(due)?.day ? { due } : {}),
			},
		];
	});
}

function textOfCell(source: string): string {
	const plain = source.replace(/[*_`]/g, '').trim();
	return /^(?:[-–—?…]|n\/a|tbd|none|未定|미정|)$/i.test(plain) ? '' : plain;
}

/** What a word for a measure's state says: `完了`, `In progress`, `✅`. */
export function statusOf(words: string): Action['status'] | undefined {
	const plain = words.replace(/[*_`]/g, '').trim().toLowerCase();
	if (plain === '') return undefined;
	if (/^(done|complete|closed|resolved|fixed|✅|☑|x\b|완료|적용 ?완료|完了|済|対応済|実施済)/.test(plain))
		return 'done';
	if (/^(in[- ]progress|doing|wip|started|진행|対応中|進行中|着手|実施中)/.test(plain)) return 'in-progress';
	if (/^(dropped|cancel|won['’]?t|rejected|취소|중단|見送り|中止)/.test(plain)) return undefined;
	if (/^(open|to-?do|planned|pending|not started|예정|미착수|대기|未着手|未対応|予定|未)/.test(plain))
		return 'open';
	return undefined;
}
