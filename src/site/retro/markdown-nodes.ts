/** The pieces of a Markdown document, and its text. What authors wrote goes in as plain text and is escaped where it must be. */
import type {
	BlockContent,
	List,
	ListItem,
	PhrasingContent,
	Root,
	RootContent,
	Table,
	TableRow,
} from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Plain text on one line. */
export function text(value: string): PhrasingContent {
	return { type: 'text', value: value.replace(/\s+/g, ' ') };
}

export function link(url: string, label: string): PhrasingContent {
	return { type: 'link', url, children: [text(label)] };
}

export function paragraph(...children: PhrasingContent[]): BlockContent {
	return { type: 'paragraph', children };
}

export function heading(depth: 1 | 2 | 3, label: string): RootContent {
	return { type: 'heading', depth, children: [text(label)] };
}

export function list(children: ListItem[]): List {
	return { type: 'list', spread: false, children };
}

/** An item of a list; with `checked` it has a box. */
export function item(children: PhrasingContent[], checked?: boolean): ListItem {
	return { type: 'listItem', spread: false, checked: checked ?? null, children: [paragraph(...children)] };
}

/** A table whose first `numbers` columns after the first hold numbers. */
export function table(head: readonly string[], rows: readonly PhrasingContent[][][], numbers: number): Table {
	const row = (cells: readonly PhrasingContent[][]): TableRow => ({
		type: 'tableRow',
		children: cells.map((children) => ({ type: 'tableCell', children })),
	});
	return {
		type: 'table',
		align: head.map((_, index) => (index > 0 && index <= numbers ? 'right' : null)),
		children: [row(head.map((label) => [text(label)])), ...rows.map(row)],
	};
}

/** The text of blocks; lists without items are left out. */
export function print(blocks: readonly RootContent[]): string {
	const root: Root = {
		type: 'root',
		children: blocks.filter((block) => block.type !== 'list' || block.children.length > 0),
	};
	return toMarkdown(root, {
		bullet: '-',
		emphasis: '_',
		extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmTaskListItemToMarkdown()],
	});
}
