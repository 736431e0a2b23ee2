/** Manuals of the diagnostics about bodies. See `built-in.ts`. */
import type { DescribedRule } from '../built-in.ts';

export const aboutBodies: readonly DescribedRule[] = [
	{
		id: 'body-shape',
		severity: 'error',
		manual: {
			title: { en: 'Shape of the text', ko: '본문의 모양' },
			why: {
				en: 'Merge conflict markers, thousands of signs in a line or fifty levels of quotes are never what an author meant, and they slow or break programs that read Markdown.',
				ko: '병합 충돌 표시, 한 줄에 든 수천 개의 기호, 쉰 단계의 인용은 의도한 것이 아니며 마크다운을 읽는 프로그램을 느리게 하거나 멈춥니다.',
			},
			how: {
				en: 'Resolve the conflict; move pasted data into a short code block or an attachment.',
				ko: '충돌을 해결하고, 붙여 넣은 데이터는 짧은 코드 블록이나 첨부로 옮깁니다.',
			},
			example: '<<<<<<< HEAD\nCheckout failed.\n=======\nCheckout was slow.\n>>>>>>> main',
			message: 'Unexpected merge conflict marker, expected the merged text',
		},
	},
	{
		id: 'body-syntax',
		severity: 'error',
		manual: {
			title: { en: 'Markup that does not end', ko: '끝나지 않는 마크업' },
			why: {
				en: 'In MDX a `<` begins an element, a `{` an expression, and HTML comments do not exist. What begins and never ends would take the rest of the report with it.',
				ko: 'MDX에서 `<`는 요소를, `{`는 표현식을 시작하며 HTML 주석은 없습니다. 시작하고 끝나지 않는 것은 보고서의 나머지를 삼킵니다.',
			},
			how: {
				en: 'Write `\\<` and `\\{` in a text, `{/* … */}` for a comment, and end every element in the paragraph where it began. `npm run check -- --fix` does the first two.',
				ko: '글에서는 `\\<`와 `\\{`로, 주석은 `{/* … */}`로 쓰고, 요소는 시작한 문단에서 닫습니다. 앞의 둘은 `npm run check -- --fix`가 고칩니다.',
			},
			example: 'Latency stayed <200ms.',
			message: 'Unexpected `<`, expected `\\<` in a text',
		},
	},
];
