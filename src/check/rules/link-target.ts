/** Reports links that lead to code, to another scheme than http, https and mailto, or to nowhere a browser agrees on. */
import { decodeString } from 'micromark-util-decode-string';
import { classifyLink } from '../../model/link.ts';
import { addressesOf } from '../../read/links.ts';
import { placeOfNode } from '../../read/place.ts';
import type { Rule } from '../rule.ts';
import { allTexts } from '../written.ts';

export const linkTarget: Rule = {
	id: 'link-target',
	severity: 'error',
	manual: {
		title: { en: 'Address that is not allowed', ko: '허용하지 않는 주소' },
		why: {
			en: 'A link may lead to a web page, a mail address, another report, a page of this site or a heading. `javascript:`, `data:` and their kind run code in the reader’s browser; an address without a scheme (`//host`) looks like a page of this site and is none.',
			ko: '링크는 웹 페이지, 메일 주소, 다른 보고서, 이 사이트의 페이지, 제목으로만 갈 수 있습니다. `javascript:`나 `data:` 같은 것은 읽는 사람의 브라우저에서 코드를 실행합니다. 스킴 없는 주소(`//host`)는 이 사이트의 페이지처럼 보이지만 아닙니다.',
		},
		how: {
			en: 'Write the whole address with `https://`, or a path to the other report’s file. Write a `%` that is not part of an encoded character as `%25`.',
			ko: '`https://`부터 주소 전체를 쓰거나 다른 보고서 파일의 경로를 씁니다. 인코딩이 아닌 `%`는 `%25`로 씁니다.',
		},
		example: 'See [the dashboard](//grafana.example.org/d/1).',
		message:
			'Unexpected address without a scheme, expected `https:`, `http:`, `mailto:`, a path or `#heading`',
	},
	check(document, _context, report) {
		for (const { path, value } of allTexts(document))
			for (const url of inlineAddresses(value)) {
				const link = classifyLink(url);
				if (link.kind === 'refused') report({ where: { path }, message: `Unexpected ${link.fault}` });
				else if (link.kind !== 'web' && link.kind !== 'mail')
					report({
						where: { path },
						severity: 'warning',
						message: 'Unexpected relative link in a field, expected a web address',
						fix: 'A field is shown on many pages, without this link. Put the link into the text below, or use `related`.',
					});
			}
		if (!document.tree) return;
		for (const { use, url, node } of addressesOf(document.tree)) {
			const link = use === 'link' ? classifyLink(url) : undefined;
			if (link?.kind === 'refused')
				report({ where: { place: placeOfNode(node) }, message: `Unexpected ${link.fault}` });
		}
	},
};

/** Addresses of the inline links of a field's text, code spans left out. */
function inlineAddresses(text: string): string[] {
	if (!text.includes('](')) return [];
	const words = text.replace(/(`+)[^`]*\1/g, '');
	return [
		...words.matchAll(/\]\(\s*(?:<([^<>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?=\s*\)|\s+["'(])/g),
	].map(([, pointed, plain = '']) => decodeString(pointed ?? plain));
}
