import { describe, expect, test } from 'vitest';
import { parseBody } from '../read/body.ts';
import { renderBody } from './body.ts';
import type { Body, Part } from './parts.ts';

function render(text: string, options: { audience?: 'internal' | 'public'; lang?: string } = {}): Body {
	const { tree } = parseBody(text, 20);
	if (!tree) throw new Error('The text was not parsed.');
	return renderBody(tree, {
		lang: options.lang ?? 'en',
		audience: options.audience ?? 'internal',
		link: (url) => (/^https?:/.test(url) ? url : undefined),
		image: (url) =>
			url === './a.png' ? { name: 'digest.png', file: 'incidents/a.png', width: 40, height: 30 } : undefined,
		mediaAddress: ({ name }) => `/media/${name}`,
	});
}

function htmlOf(parts: readonly Part[]): string {
	return parts
		.map((part) => (part.kind === 'html' ? part.html : `[${part.name}]${htmlOf(part.children)}[/]`))
		.join('');
}

test('gives headings ids that cannot stand in for those of the page', () => {
	const { outline, parts } = render('## Root cause\n\n## Root cause\n\n## 근본 원인');
	expect(outline.map(({ id }) => id)).toEqual([
		'user-content-root-cause',
		'user-content-root-cause-1',
		'user-content-근본-원인',
	]);
	expect(htmlOf(parts)).toContain('<h2 id="user-content-root-cause-1">');
});

test('prints a component where it stands, with what is in it', () => {
	const { parts } = render('One.\n\n<Callout type="warning">\n\nTwo **three**.\n\n</Callout>\n\nFour.');
	expect(parts.map(({ kind }) => kind)).toEqual(['html', 'component', 'html']);
	expect(htmlOf(parts)).toContain('[Callout]<p>Two <strong>three</strong>.</p>[/]');
	expect(parts[1]).toMatchObject({ name: 'Callout', attributes: { type: 'warning' } });
});

test('prints a component inside a list item and goes on with the list', () => {
	const html = htmlOf(render('- one\n\n  <Callout>\n\n  two\n\n  </Callout>\n\n- three').parts);
	expect(html.replace(/\s/g, '')).toBe(
		'<ul><li><p>one</p>[Callout]<p>two</p>[/]</li><li><p>three</p></li></ul>',
	);
});

describe('a public edition', () => {
	const text =
		'## Cause\n\nShown.\n\n<Internal>\n\n## Secret heading\n\nHidden[^1].\n\n</Internal>\n\n[^1]: Hidden note.';

	test('has nothing of an internal passage: no words, heading, footnote or section', () => {
		const body = render(text, { audience: 'public' });
		expect(JSON.stringify(body)).not.toMatch(/hidden|secret/i);
		expect(body.outline).toHaveLength(1);
	});

	test('leaves no sign of a footnote that it took away', () => {
		const { parts } = render('Shown[^1].\n\n<Internal>\n\n[^1]: Hidden note.\n\n</Internal>', {
			audience: 'public',
		});
		expect(JSON.stringify(parts)).toContain('Shown.');
		expect(JSON.stringify(parts)).not.toMatch(/fnref|hidden/i);
	});

	test('is the only one without it', () => {
		expect(JSON.stringify(render(text))).toMatch(/Hidden note/);
	});
});

test('keeps the words of a link that may not be followed', () => {
	const html = htmlOf(
		render('[a](javascript:alert) [b](https://example.org) [c][d]\n\n[d]: data:text/html,x').parts,
	);
	expect(html).toContain('<span>a</span>');
	expect(html).toContain('<a href="https://example.org" rel="external noopener">b</a>');
	expect(html).not.toMatch(/javascript|data:/);
});

test('drops what a tree should not have, even when nobody checked it', () => {
	const html = htmlOf(
		render('a {process.env.X} b <b onClick="x" style="y">c</b> <Unknown>d</Unknown>\n\n<script>e</script>')
			.parts,
	);
	expect(html).toContain('a  b c d');
	expect(html).not.toMatch(/process|onclick|style|script/i);
});

test('publishes an image under its digest, with its size, and leaves the words of one that is not there', () => {
	const { parts, media } = render(
		'![graph](./a.png) ![gone](./b.png)\n\n<Figure src="./a.png" alt="graph" />',
	);
	const html = htmlOf(parts);
	expect(html).toContain(
		'<img src="/media/digest.png" alt="graph" width="40" height="30" loading="lazy" decoding="async">',
	);
	expect(html).toContain('gone');
	expect(media.map(({ name }) => name)).toEqual(['digest.png']);
	expect(parts.at(-1)).toMatchObject({
		name: 'Figure',
		attributes: { src: '/media/digest.png', width: '40' },
	});
});

test('colours code by classes and makes it reachable by keyboard', () => {
	const html = htmlOf(render('```sql\nselect 1;\n```\n\n```nosuchlanguage\n<b>\n```').parts);
	expect(html).toContain('<span class="hljs-keyword">select</span>');
	expect(html).toContain('<pre tabindex="0">');
	expect(html).toContain('&#x3C;b>');
	expect(html).not.toContain('style=');
});

test('puts tables into a box that scrolls and gives check signs a name', () => {
	const html = htmlOf(render('| | b |\n| - | :-: |\n| 1 | 2 |\n\n- [x] done\n- [ ] open').parts);
	expect(html).toContain('<div class="table-scroll" role="group" tabindex="0" aria-label="Table"><table>');
	expect(html).toContain('<td></td>');
	expect(html).toContain('<span class="check-sign" role="img" aria-label="Done">☑</span>');
	expect(html).not.toContain('<input');
});

test('gives the words of each section, for search', () => {
	const { sections } = render('Intro.\n\n## One\n\nText `code`.\n\n| a | b |\n| - | - |\n| 1 | 2 |');
	expect(sections.map(({ heading, text }) => [heading?.text, text])).toEqual([
		[undefined, 'Intro.'],
		['One', 'Text code.\na\nb\n1\n2'],
	]);
});
