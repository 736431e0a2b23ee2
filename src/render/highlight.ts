/** Colours code by classes (never by inline styles, which the Content-Security-Policy forbids). */
import type { Element, ElementContent } from 'hast';
import { common, createLowlight } from 'lowlight';

const lowlight = createLowlight(common);

/** Longest block that is coloured, in lines and characters; longer ones stay plain. */
const longest = { lines: 500, characters: 30_000 };

/** Colours a `pre` in place when its code has a language that is known; makes it reachable by keyboard, since it may scroll. */
export function highlight(pre: Element): void {
	pre.properties = { tabIndex: 0 };
	const code = pre.children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'code',
	);
	const text = code?.children[0];
	if (!code || text?.type !== 'text') return;
	const name = String((code.properties['className'] as string[] | undefined)?.[0] ?? '').replace(
		/^language-/,
		'',
	);
	if (name === '' || !lowlight.registered(name)) return;
	if (text.value.length > longest.characters || text.value.split('\n').length > longest.lines) return;
	code.children = lowlight.highlight(name, text.value).children as ElementContent[];
}
