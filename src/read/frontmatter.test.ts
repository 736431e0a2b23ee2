import { describe, expect, test } from 'vitest';
import { readFrontmatter } from './frontmatter.ts';

describe('front matter that is no fields', () => {
	test.each(['null', '~', 'text', '42', 'true', '# comment', '', '- a', '[]', 'title：결제 오류'])(
		'is refused at its place: %j',
		(yaml) => {
			const { data, faults } = readFrontmatter(`---\n${yaml}\n---\n\ntext\n`);
			expect(data).toBeUndefined();
			expect(faults).toMatchObject([{ rule: 'frontmatter-form', line: 2 }]);
		},
	);
});

test.each(['---js', '--- javascript', '---constructor', '--- ', '---\u00a0', '\ufeff---', '+++', ';;;', ''])(
	'only three dashes open it, not %j',
	(opening) => {
		const { data, faults } = readFrontmatter(`${opening}\ntitle: a\n---\n`);
		expect(data).toBeUndefined();
		expect(faults).toMatchObject([{ rule: 'frontmatter-form', line: 1 }]);
	},
);

test.each(['--- ', '---x', '----', '...', '+++'])('only three dashes close it, not %j', (closing) => {
	expect(readFrontmatter(`---\ntitle: a\n${closing}\ntext\n`).faults).not.toEqual([]);
});
