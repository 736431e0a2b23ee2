/** Reports code in a body: expressions, spreads, and whatever else a program of MDX could hold. */
import type { Node, Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx';
import { type Positioned, placeOfNode } from '../../read/place.ts';
import { walk } from '../../read/walk.ts';
import type { ReportFinding, Rule } from '../rule.ts';

export const bodyCode: Rule = {
	id: 'body-code',
	severity: 'error',
	manual: {
		title: { en: 'Code in the text', ko: '본문에 든 코드' },
		why: {
			en: 'A body is text, never a program: nothing in it is run, so an expression, an import or an export would only be lost. A brace begins an expression in MDX; one comment between `{/*` and `*/}` is allowed.',
			ko: '본문은 글이지 프로그램이 아닙니다. 아무것도 실행하지 않으므로 표현식이나 import, export는 사라질 뿐입니다. MDX에서 중괄호는 표현식을 엽니다. `{/*`와 `*/}` 사이의 주석 하나만 쓸 수 있습니다.',
		},
		how: {
			en: 'Write `\\{` for a brace in a text, or put the passage into a code span. Write attributes as `name="text"`. `npm run check -- --fix` escapes braces in prose.',
			ko: '본문의 중괄호는 `\\{`로 쓰거나 코드로 감쌉니다. 속성은 `name="text"`로 씁니다. `npm run check -- --fix`가 중괄호를 바꾸어 줍니다.',
		},
		example: 'The API returned {"error": 500}.',
		message: 'Unexpected expression, expected text or a comment `{/* … */}`',
	},
	check({ tree }, _context, report) {
		if (!tree) return;
		walk(tree as Nodes, (node) => {
			if (node.type === 'mdxjsEsm') reportCode(node, '`import` or `export`, expected text', report);
			else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
				if (isComment(node.value)) return;
				reportCode(node, 'expression, expected text or a comment `{/* … */}`', report);
			} else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
				for (const attribute of node.attributes) checkAttribute(attribute, node, report);
		});
	},
};

function reportCode(node: Node & Positioned, what: string, report: ReportFinding): void {
	report({
		where: { place: placeOfNode(node) },
		message: `Unexpected ${what}`,
		fix: 'Write `\\{` for a brace in the text, or put the passage into a code span.',
	});
}

function checkAttribute(
	attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
	element: Positioned,
	report: ReportFinding,
): void {
	const place = placeOfNode(attribute.position ? attribute : element);
	if (attribute.type === 'mdxJsxExpressionAttribute')
		report({
			where: { place },
			message: 'Unexpected spread in a tag, expected attributes as `name="text"`',
			fix: 'Write each attribute out.',
		});
	else if (typeof attribute.value === 'object' && attribute.value !== null) {
		const name = attribute.name.slice(0, 40);
		const literal = literalOf(attribute.value.value);
		report({
			where: { place },
			message: `Unexpected expression in the attribute \`${name}\`, expected a text in quotes`,
			fix: literal === undefined ? `Write \`${name}="text"\`.` : `${name}="${literal}"`,
		});
	}
}

/** Whether an expression is a single comment and nothing else. */
export function isComment(expression: string): boolean {
	const text = expression.trim();
	return text.startsWith('/*') && text.indexOf('*/', 2) === text.length - 2 && text.length >= 4;
}

/** The text of a short literal, so that the fix can show it in quotes; `undefined` for anything that is computed. */
function literalOf(expression: string): string | undefined {
	const [, quotedText, plain] =
		/^\s*(?:["'`]([^"'`\\$&<>\n]{0,40})["'`]|(true|false|-?\d{1,15}))\s*$/.exec(expression) ?? [];
	return quotedText ?? plain;
}
