import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { withoutFormula } from './csv.ts';
import { llms } from './llms.ts';
import { robots } from './robots.ts';
import { rss } from './rss.ts';
import { sitemap } from './sitemap.ts';
import { csvTable, jsonTable } from './table.ts';
import { escapeXml } from './xml.ts';

/** The texts of some elements of a document; throws where it is not well-formed XML. */
function textsOf(xml: string, element: string): string[] {
	const texts: string[] = [];
	let open: string | undefined;
	const parser = new SaxesParser();
	parser.on('opentag', ({ name }) => {
		open = name === element ? '' : open;
	});
	const add = (text: string) => {
		if (open !== undefined) open += text;
	};
	parser.on('text', add);
	parser.on('cdata', add);
	parser.on('closetag', ({ name }) => {
		if (name !== element) return;
		texts.push(open ?? '');
		open = undefined;
	});
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(xml).close();
	return texts;
}

const channel = {
	title: 'A & B <reports>',
	description: 'About & around',
	home: 'https://example.org/?a=1&b=2',
	self: 'https://example.org/rss.xml',
	language: 'ko',
	today: '2026-11-22',
};
const hostile = 'End ]]> <script>alert(1)</script> & \u0001\u001b[31m \ud800 "quoted" \uffff';
const item = {
	title: hostile,
	link: 'https://example.org/incidents/장애/',
	day: '2026-03-14',
	paragraphs: [hostile, '둘째'],
};

describe('rss', () => {
	it('is well-formed whatever the texts hold', () => {
		const xml = rss(channel, [item]);
		expect(textsOf(xml, 'title')).toEqual([
			'A & B <reports>',
			'End ]]> <script>alert(1)</script> & [31m \ufffd "quoted" ',
		]);
		expect(textsOf(xml, 'description')[1]).toMatch(/^<p>End \]\]&gt; &lt;script&gt;.*<\/p><p>둘째<\/p>$/);
		expect(textsOf(xml, 'pubDate')).toEqual(['Sat, 14 Mar 2026 00:00:00 GMT']);
	});
	it('gives the same bytes for the same items, without the time of the build', () => {
		expect(rss(channel, [item])).toBe(rss(channel, [item]));
		expect(textsOf(rss(channel, [item]), 'lastBuildDate')).toEqual(['Sat, 14 Mar 2026 00:00:00 GMT']);
		expect(textsOf(rss(channel, []), 'lastBuildDate')).toEqual(['Sun, 22 Nov 2026 00:00:00 GMT']);
	});
});

describe('sitemap', () => {
	it('names every page in every language', () => {
		const xml = sitemap([
			[
				{ locale: 'en', href: 'https://example.org/a/?b&c' },
				{ locale: 'ko', href: 'https://example.org/ko/a/' },
			],
		]);
		expect(textsOf(xml, 'loc')).toEqual(['https://example.org/a/?b&c', 'https://example.org/ko/a/']);
		expect(xml.match(/hreflang="ko"/g)).toHaveLength(2);
	});
	it('is a document even when it is empty', () => {
		expect(textsOf(sitemap([]), 'loc')).toEqual([]);
	});
});

describe('escapeXml', () => {
	it('leaves out what XML forbids and keeps the rest', () => {
		expect(escapeXml('a\u0000b\u0008c\tㅎ😀"<&>')).toBe('abc\tㅎ😀&quot;&lt;&amp;&gt;');
	});
});

interface Row {
	readonly title: string;
	readonly count?: number;
	readonly tags: readonly string[];
}
const columns = [
	{ name: 'title', meaning: { en: '', ko: '' }, value: ({ title }: Row) => title },
	{ name: 'count', meaning: { en: '', ko: '' }, value: ({ count }: Row) => count },
	{ name: 'tags', meaning: { en: '', ko: '' }, value: ({ tags }: Row) => tags },
];

describe('csvTable', () => {
	it('quotes every cell and marks its encoding', () => {
		expect(csvTable(columns, [{ title: 'He said "no"\nand left', count: -5, tags: ['a', 'b'] }])).toBe(
			'\ufeff"title","count","tags"\r\n"He said ""no""\nand left","-5","a; b"\r\n',
		);
	});
	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', '＝1', '＋1', '－1', '＠x'])(
		'takes the formula out of %j',
		(text) => {
			expect(withoutFormula(text)).toBe(`'${text}`);
			expect(csvTable(columns, [{ title: text, tags: [text] }])).toContain(`"'${text}","","'${text}"`);
		},
	);
	it('leaves other texts as they are', () => {
		expect(withoutFormula('a=b')).toBe('a=b');
	});
});

describe('jsonTable', () => {
	it('keeps numbers and lists and leaves out what is not known', () => {
		expect(JSON.parse(jsonTable(columns, [{ title: '=1', tags: ['a'] }]))).toEqual([
			{ title: '=1', tags: ['a'] },
		]);
	});
});

describe('llms', () => {
	it('is one line a link, and leaves out empty sections', () => {
		const links = [
			{ title: 'A [b]\nc', href: 'https://example.org/a/', note: 'two\nlines' },
			{ title: 'D', href: '/d/', note: undefined },
		];
		expect(
			llms({
				title: 'T',
				summary: 'S',
				notes: ['N'],
				sections: [
					{ title: 'One', links },
					{ title: 'Two', links: [] },
				],
			}),
		).toBe('# T\n\n> S\n\nN\n\n## One\n\n- [A \\[b\\] c](https://example.org/a/): two lines\n- [D](/d/)\n');
	});
});

describe('robots', () => {
	it('keeps robots out of an internal edition', () => {
		expect(robots('internal', 'https://example.org/sitemap.xml')).toBe('User-agent: *\nDisallow: /\n');
		expect(robots('public', 'https://example.org/sitemap.xml')).toContain(
			'Sitemap: https://example.org/sitemap.xml',
		);
	});
});
