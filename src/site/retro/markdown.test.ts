import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { t } from '../../i18n/t.ts';
import { testAction, testCorpus, testIncident } from '../testing-corpus.ts';
import { retroView } from '../views/retro.ts';
import { retroKeys } from '../views/retros.ts';
import { decisionStub, retroMarkdown } from './markdown.ts';
import { retroSource } from './source.ts';

const nasty = [
	'<img src=x onerror=alert(1)>',
	'# no heading',
	'- no list | no cell',
	'[no link](https://elsewhere.example/)',
	'1. no number',
	'`code` **bold** _it_ ~~gone~~ *',
	'line\nbreak',
	'&lt;b&gt; \\ ![i](https://elsewhere.example/i.png)',
	'---',
	'```',
];

function noteOf(locale: 'en' | 'ko'): string {
	const incidents = nasty.map((title, index) =>
		testIncident(`2026-09-1${index}-nasty`, {
			title,
			severity: 'sev1',
			causes: [{ cause: 'capacity/quota', role: 'root' }],
			lessons: {
				wentWell: [],
				wentPoorly: [],
				gotLucky: [{ text: title, causes: [] }],
				surprised: [{ text: title, causes: [] }],
			},
		}),
	);
	const before = testIncident('2026-05-01-before', {
		causes: [{ cause: 'capacity/quota', role: 'root' }],
		actions: nasty.map((title, index) =>
			testAction(`a${index}`, { title, owner: title, addresses: ['capacity/quota'] }),
		),
	});
	const source = retroSource(testCorpus([...incidents.reverse(), before]));
	return retroMarkdown(retroView(source, locale, { quarter: '2026-q3', team: undefined }, retroKeys(source)));
}

describe.each(['en', 'ko'] as const)('the note of a retrospective, in %s', (locale) => {
	const markdown = noteOf(locale);
	const tree = fromMarkdown(markdown, {
		extensions: [gfmTable()],
		mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
	});
	const kinds = new Set<string>();
	const addresses = new Set<string>();
	let headings = 0;
	visit(tree, (node) => {
		kinds.add(node.type);
		if (node.type === 'link') addresses.add(new URL(node.url).origin);
		if (node.type === 'heading') headings++;
	});

	it('is made of what it means to be made of, whatever authors wrote', () => {
		expect([...kinds].sort()).toEqual(
			[
				'root',
				'heading',
				'text',
				'paragraph',
				'link',
				'blockquote',
				'list',
				'listItem',
				'table',
				'tableRow',
				'tableCell',
			].sort(),
		);
		expect([...addresses]).toEqual(['https://example.org']);
		// Its title, nine sections, what came back, causes, luck.
		expect(headings).toBe(13);
	});
	it('has every section with its minutes', () => {
		expect(markdown.match(/^## \d\. .+ \(\d+(?: min|분)\)$/gm)).toHaveLength(9);
	});
	it('says what authors said', () => {
		const texts: string[] = [];
		visit(tree, 'text', ({ value }) => {
			texts.push(value);
		});
		for (const words of ['<img src=x onerror=alert(1)>', 'no list | no cell', 'line break'])
			expect(
				texts.some((value) => value.includes(words)),
				words,
			).toBe(true);
	});
});

it('has room for decisions with boxes to tick', () => {
	expect(decisionStub(t('en'))).toMatchInlineSnapshot(`
		"- [ ] Decision:
		  - What we saw that made us decide it:
		  - Done when:
		  - Seen through by:
		  - By:
		- [ ] Decision:
		  - What we saw that made us decide it:
		  - Done when:
		  - Seen through by:
		  - By:

		What we understood better:

		What we left for later:
		"
	`);
});
