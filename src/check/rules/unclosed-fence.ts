/** Warns of a code block that nothing ends: it swallows the rest of the report. */

import { walk } from '../../read/walk.ts';
import type { Rule } from '../rule.ts';

export const unclosedFence: Rule = {
	id: 'unclosed-fence',
	severity: 'warning',
	manual: {
		title: { en: 'Code block without an end', ko: '닫히지 않은 코드 블록' },
		why: {
			en: 'A code block that is not closed runs to the end of the report: headings, links and images in it are shown as code.',
			ko: '닫히지 않은 코드 블록은 보고서 끝까지 이어져서 그 안의 제목, 링크, 이미지가 코드로 보입니다.',
		},
		how: {
			en: 'End the block with a line of as many backticks (or tildes) as it began with, and nothing else.',
			ko: '시작할 때와 같은 수의 백틱(또는 물결표)만 있는 줄로 블록을 닫습니다.',
		},
		example: 'The log said:\n\n```\nconnection refused',
		message: 'Unexpected code block without an end, expected a line ` ``` ` after it',
	},
	check({ tree, text }, _context, report) {
		if (!tree) return;
		const lines = text.split('\n');
		walk(tree, ({ type, position }) => {
			if (type !== 'code' || !position) return;
			const { start, end } = position;
			const fence = /^(`{3,}|~{3,})/.exec((lines[start.line - 1] ?? '').slice(start.column - 1))?.[1];
			if (fence === undefined) return;
			const last = (lines[end.line - 1] ?? '').slice(0, end.column - 1);
			const closing = /(?:^|[\s>])(`{3,}|~{3,})\s*$/.exec(last)?.[1];
			const closed = end.line > start.line && closing?.startsWith(fence);
			if (closed) return;
			report({
				where: {
					place: {
						line: start.line,
						column: start.column,
						endLine: start.line,
						endColumn: start.column + fence.length,
					},
				},
				message: `Unexpected code block without an end, expected a line \` ${fence} \` after it`,
				fix: fence,
			});
		});
	},
};
