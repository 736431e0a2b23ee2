/** What safe HTML still needs to be read by everybody: colours by class, boxes that scroll, names for signs. */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { highlight } from './highlight.ts';

const words = {
	ko: { table: '표', done: '완료', open: '남음' },
	en: { table: 'Table', done: 'Done', open: 'To do' },
};

/** Changes a sanitised tree in place. `lang` is the report's language. */
export function finish(tree: Root, lang: string): void {
	const say = lang === 'ko' ? words.ko : words.en;
	visit(tree, 'element', (element, index, parent) => {
		if (element.tagName === 'pre') highlight(element);
		else if (element.tagName === 'th' && element.children.length === 0) element.tagName = 'td';
		else if (element.tagName === 'input' && parent && index !== undefined)
			parent.children[index] = checkSign(element.properties['checked'] === true, say);
		else if (element.tagName === 'table' && parent && index !== undefined && !isScrollBox(parent)) {
			// The table is looked at again inside its box.
			parent.children[index] = scrollBox(element, say.table);
			return index;
		}
		return undefined;
	});
}

function isScrollBox(node: object): boolean {
	return (node as Partial<Element>).properties?.['role'] === 'group';
}

function scrollBox(table: Element, label: string): Element {
	return {
		type: 'element',
		tagName: 'div',
		properties: { className: ['table-scroll'], role: 'group', tabIndex: 0, ariaLabel: label },
		children: [table],
	};
}

/** A check box that nobody can tick is a sign: it needs a name, not a field. */
function checkSign(done: boolean, say: { done: string; open: string }): ElementContent {
	return {
		type: 'element',
		tagName: 'span',
		properties: { className: ['check-sign'], role: 'img', ariaLabel: done ? say.done : say.open },
		children: [{ type: 'text', value: done ? '☑' : '☐' }],
	};
}
