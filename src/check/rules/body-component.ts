/** Reports elements that the registry does not have, and attributes and contents that they do not take. */
import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { z } from 'zod';
import { type ComponentShape, componentShapes, elementShapes } from '../../model/components.ts';
import { quoted } from '../../model/text.ts';
import type { Located } from '../../read/located.ts';
import { placeOfNode } from '../../read/place.ts';
import { isBlock } from '../../read/unravel.ts';
import { walk } from '../../read/walk.ts';
import type { Place } from '../diagnostic.ts';
import type { ReportFinding, Rule } from '../rule.ts';
import { checkSchema } from '../schema.ts';
import { nearest } from '../suggest.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export const bodyComponent: Rule = {
	id: 'body-component',
	severity: 'error',
	manual: {
		title: { en: 'Unknown or wrong component', ko: '없거나 잘못 쓴 컴포넌트' },
		why: {
			en: 'Only the components and the few elements of the registry are shown, each with its own attributes. Anything else could carry scripts, pretend to be a part of the site, or would be lost.',
			ko: '등록된 컴포넌트와 몇 가지 요소만, 각자의 속성과 함께 보여 줍니다. 그 밖의 것은 스크립트를 담거나 사이트의 일부인 척할 수 있고, 아니면 사라집니다.',
		},
		how: {
			en: 'Write Markdown, or a component as in its example. Where the tag is meant as text, write `\\<` or use a code span.',
			ko: '마크다운이나 예시대로의 컴포넌트로 씁니다. 글자로 보여 줄 태그라면 `\\<`로 쓰거나 코드로 감쌉니다.',
		},
		example: '<Calout type="warning">\n\nCheck the timeout first.\n\n</Calout>',
		message: 'Unexpected `<Calout>`, expected `<Callout>`',
	},
	check({ tree }, _context, report) {
		if (!tree) return;
		walk(tree as Nodes, (node, parent) => {
			if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
				checkElement(node, parent, report);
		});
	},
};

function checkElement(node: Jsx, parent: Parents | undefined, report: ReportFinding): void {
	const where = { place: placeOfTag(node) };
	const name = node.name ?? '';
	const component = componentShapes.get(name);
	const attributes = elementShapes.get(name);
	if (!component && !attributes) {
		report({ where, ...unknownElement(name) });
		return;
	}
	if (node.type === 'mdxJsxTextElement' && isBlock(name) && !inDetails(name, parent))
		report({
			where,
			message: `Unexpected \`<${name}>\` inside a line of text, expected it on lines of its own`,
			fix: component?.example ?? `<${name}>\n\nText.\n\n</${name}>`,
		});
	const schema =
		component?.attributes ??
		z.strictObject(Object.fromEntries((attributes ?? []).map((key) => [key, z.string()])));
	checkAttributes(node, name, schema, component, report);
	if (component?.children === 'none' && node.children.length > 0)
		report({ where, message: `Unexpected content in \`<${name}>\`, expected none`, fix: component.example });
}

function inDetails(name: string, parent: Parents | undefined): boolean {
	return name === 'summary' && parent?.type === 'mdxJsxFlowElement' && parent.name === 'details';
}

// Elements that Markdown has a sign for, or that another part of the report stands for.
const markdownFor = new Map([
	['a', '`[text](address)`'],
	['b', '`**text**`'],
	['blockquote', '`> text`'],
	['code', 'a code span'],
	['del', '`~~text~~`'],
	['div', '`<Callout>`'],
	['em', '`*text*`'],
	['figure', '`<Figure>`'],
	['hr', '`---`'],
	['i', '`*text*`'],
	['img', '`![what it shows](./image.png)`'],
	['li', '`- text`'],
	['ol', '`1. text`'],
	['p', 'an empty line between paragraphs'],
	['pre', 'a code block'],
	['s', '`~~text~~`'],
	['strong', '`**text**`'],
	['table', 'a table with `|`'],
	['u', '`*text*`'],
	['ul', '`- text`'],
	...[1, 2, 3, 4, 5, 6].map((depth): [string, string] => [`h${depth}`, `\`${'#'.repeat(depth)} text\``]),
]);

function unknownElement(name: string): { message: string; fix: string } {
	if (name === '')
		return { message: 'Unexpected `<>`, expected Markdown', fix: 'Delete the `<>` and the `</>`.' };
	const shown = quoted(`<${name}>`);
	const markdown = markdownFor.get(name.toLowerCase());
	if (markdown) return { message: `Unexpected ${shown}, expected ${markdown}`, fix: `Write ${markdown}.` };
	const near = nearest(name, [...componentShapes.keys(), ...elementShapes.keys()]);
	if (near)
		return { message: `Unexpected ${shown}, expected \`<${near}>\``, fix: `Did you mean \`<${near}>\`?` };
	return {
		message: `Unexpected ${shown}, expected Markdown or a component (${[...componentShapes.keys()].join(', ')})`,
		fix: 'Write `\\<` where it is text, or put the passage into a code span.',
	};
}

function checkAttributes(
	node: Jsx,
	name: string,
	schema: z.ZodType,
	component: ComponentShape | undefined,
	report: ReportFinding,
): void {
	const listed = Object.keys((schema as z.ZodObject).shape);
	const data = new Map<string, string>();
	const spans = new Map<string, { key: Place; value: Place }>();
	// Expressions and spreads are body-code's business; an attribute given as one is not missing.
	const elsewhere = new Set<string>();
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute') return;
		const place = placeOfNode(attribute.position ? attribute : node);
		const shown = quoted(attribute.name);
		if (!listed.includes(attribute.name)) {
			const near = nearest(attribute.name, listed);
			const expected = near
				? `\`${near}\``
				: listed.length > 0
					? listed.map((key) => `\`${key}\``).join(' or ')
					: 'none';
			const kind = /^on./i.test(attribute.name) ? 'event handler' : 'attribute';
			report({
				where: { place },
				message: `Unexpected ${kind} ${shown} in \`<${name}>\`, expected ${expected}`,
			});
		} else if (data.has(attribute.name))
			report({ where: { place }, message: `Unexpected second ${shown} in \`<${name}>\`, expected it once` });
		else if (typeof attribute.value === 'object' && attribute.value !== null) elsewhere.add(attribute.name);
		else {
			data.set(attribute.name, attribute.value ?? '');
			spans.set(attribute.name, { key: place, value: place });
		}
	}
	const located: Located = { data: Object.fromEntries(data), spans, faults: [] };
	for (const finding of checkSchema(schema, located).findings) {
		const missing = finding.rule === 'schema-missing-field';
		const absent = listed.find((key) => finding.message.startsWith(`Unexpected absence of \`${key}\``));
		if (absent !== undefined && elsewhere.has(absent)) continue;
		report({
			where: { place: missing ? placeOfTag(node) : finding.place },
			message: missing
				? finding.message.replace(', expected', ` in \`<${name}>\`, expected`)
				: finding.message,
			...(component ? { fix: component.example } : {}),
		});
	}
}

/** The place of an element's name: of the whole element when its tag is all there is of it. */
function placeOfTag(node: Jsx): Place {
	const place = placeOfNode(node);
	return { ...place, endLine: place.line, endColumn: place.column + 1 + (node.name?.length ?? 0) };
}
