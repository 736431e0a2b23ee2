/** Warns of images that say nothing to those who do not see them. */
import { addressesOf } from '../../read/links.ts';
import { placeOfNode } from '../../read/place.ts';
import type { Rule } from '../rule.ts';

export const imageAlt: Rule = {
	id: 'image-alt',
	severity: 'warning',
	manual: {
		title: { en: 'Image without words', ko: '설명 없는 이미지' },
		why: {
			en: 'Whoever reads with a screen reader, in a terminal or in a search result gets the alternative text instead of the graph. A file’s name is not one.',
			ko: '화면 낭독기나 터미널, 검색 결과로 읽는 사람은 그래프 대신 대체 텍스트를 봅니다. 파일 이름은 설명이 아닙니다.',
		},
		how: {
			en: 'Say in one sentence what the image shows, with the figure that matters.',
			ko: '이미지가 보여 주는 것을 중요한 숫자와 함께 한 문장으로 씁니다.',
		},
		example: '![](./errors.png)',
		message: 'Unexpected image without alternative text, expected what it shows',
	},
	check({ tree }, _context, report) {
		if (!tree) return;
		for (const { alt, url, node } of addressesOf(tree)) {
			if (alt === undefined) continue;
			const words = alt.trim();
			if (words === '')
				report({
					where: { place: placeOfNode(node) },
					message: 'Unexpected image without alternative text, expected what it shows',
					fix: '![what the image shows](…)',
				});
			else if (/^[\w.-]+\.(png|jpe?g|gif|webp|avif)$/i.test(words) && url.endsWith(words))
				report({
					where: { place: placeOfNode(node) },
					message: 'Unexpected file name as alternative text, expected what the image shows',
				});
		}
	},
};
