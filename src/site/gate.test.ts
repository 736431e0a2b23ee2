import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ContentCheck, checkContent } from '../check/check.ts';
import { findLeaks } from './gate.ts';

/** A report; the body may be left out. */
function report(title: string, lines: string, body = 'Words that nobody will look for here.'): string {
	return `---\ntitle: ${title}\n${lines}\nservices: [web]\nstatus: draft\nauthors: [on-call]\n---\n\n${body}\n`;
}

const content: Readonly<Record<string, string>> = {
	'site.yaml': 'name: A\naddress: https://example.org/\n',
	'taxonomy/severities.yaml': '- { id: sev1, label: SEV1 }\n',
	'taxonomy/teams.yaml': '- { id: platform, label: Platform }\n',
	'taxonomy/services.yaml': '- { id: web, label: Web, tier: 1, team: platform }\n',
	'taxonomy/causes.yaml': '- { id: software, label: Software, causes: [{ id: bug, label: Bug }] }\n',
	'glossary.yaml': '[]\n',
	'incidents/2026/2026-03-01-secret-outage.mdx': report(
		'The secret “outage” of <Tuesday> & friends',
		'summary: The ledger of the "secret" project was down for two hours.\nstarted: 2026-03-01T09:00:00+09:00',
		'The **database** of the secret project had lost its second disk.\n\nWe rolled the deploy back and all was well again.',
	),
	'incidents/2026/2026-03-02-내부-장애.mdx': report(
		'결제 대기열이 멈춘 내부 장애',
		'summary: 밖에 알리지 않는 결제 대기열 장애로 주문이 두 시간 동안 쌓였다.\nstarted: 2026-03-02T09:00:00+09:00',
	),
	'incidents/2026/2026-03-03-public-outage.mdx': report(
		'The outage that all may know',
		[
			'summary: The web was down.',
			'visibility: public',
			'started: 2026-03-03T09:00:00+09:00',
			'related: [2026-03-01-secret-outage]',
			'links:',
			'  - { label: Status page, url: "https://status.example.org/" }',
			'  - { label: Notes of the war room, url: "https://wiki.example.org/room", visibility: internal }',
		].join('\n'),
		'We rolled the deploy back and all was well again.\n\n<Internal>\n\nThe on-call of that night had not slept for two days.\n\n</Internal>',
	),
	'five-whys/2026-03-01-secret-outage.mdx':
		'---\nincident: 2026-03-01-secret-outage\ntitle: Why the secret project stopped\nproblem: It stopped.\nwhys: [{ why: Why?, because: Nobody had bought the spare disk that the list asks for. }]\n---\n',
};

const folders: string[] = [];
let source: string;
let check: ContentCheck;

function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}

beforeAll(() => {
	source = mkdtempSync(join(tmpdir(), 'bokgi-gate-'));
	write(source, content);
	check = checkContent({ content: source, audience: 'public', today: '2026-11-22' });
	return () => rmSync(source, { recursive: true });
});

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What the gate says of an output folder with these files. */
function leaks(
	files: Readonly<Record<string, string | Buffer>>,
	audience: 'internal' | 'public' = 'public',
): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'bokgi-gate-out-'));
	folders.push(folder);
	write(folder, files);
	return findLeaks(folder, Object.keys(files), { audience, content: source }, check.context).map(
		({ file, what }) => `${file}: ${what}`,
	);
}

const page = (body: string) =>
	`<!DOCTYPE html><html lang="en"><body><main><p>Fine.</p>${body}</main></body></html>`;
const id = 'the id of an internal report';
const title = 'the title of an internal report';
const sentence = 'a sentence of an internal report';
const passage = 'a sentence of an `<Internal>` passage';

test('the content of this test is valid', () => {
	expect(check.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('the gate of a public edition lets through', () => {
	test('what public reports say, also where an internal one says the same', () => {
		expect(
			leaks({
				'index.html': page('<h1>The outage that all may know</h1>'),
				'incidents/2026-03-03-public-outage/index.html': page(
					'<p>We rolled the deploy back and all was well again.</p><time datetime="2026-03-01T09:00:00+09:00">9:00</time>',
				),
				'data/incidents.json': '[{"id":"2026-03-03-public-outage"}]',
			}),
		).toEqual([]);
	});

	test('what the handbook says, wherever it is repeated', () => {
		const words = page('<p>Nobody had bought the spare disk that the list asks for.</p>');
		expect(leaks({ 'ko/handbook/five-whys/index.html': words, 'search.json': words })).toEqual([]);
		expect(leaks({ 'search.json': words })).toEqual([`search.json: ${sentence}`]);
	});
});

describe('the gate of a public edition refuses', () => {
	test.each([
		['an id', page('<a href="/incidents/2026-03-01-secret-outage/">it</a>'), id],
		['an id in capitals', page('<p>See 2026-03-01-Secret-Outage</p>'), id],
		[
			'an id with escaped letters in an address',
			page(`<a href="/incidents/${encodeURIComponent('2026-03-02-내부-장애')}/">it</a>`),
			id,
		],
		['an id in Unicode form D', page(`<p>${'2026-03-02-내부-장애'.normalize('NFD')}</p>`), id],
		['a title', page('<h1>결제 대기열이 멈춘 내부 장애</h1>'), title],
		[
			'a title in character references',
			page('<h1>The secret &#8220;outage&#x201d; of &lt;Tuesday&gt; &amp; friends</h1>'),
			title,
		],
		['a title in an attribute', page('<a title="결제 대기열이 멈춘 내부 장애" href="/">it</a>'), title],
		[
			'a title across elements of a line',
			page('<h1>결제 <mark>대기열이 멈춘</mark> 내부 <b>장애</b></h1>'),
			title,
		],
		['a title across lines', page('<h1>결제 대기열이\n\t\t멈춘 내부   장애</h1>'), title],
		['a title in a comment', page('<!-- 결제 대기열이 멈춘 내부 장애 -->'), title],
		[
			'a sentence of a body',
			page('<p>The <em>database</em> of the secret project had lost its second disk.</p>'),
			sentence,
		],
		[
			'a sentence of a summary',
			page('<p>The ledger of the &quot;secret&quot; project was down for two hours.</p>'),
			sentence,
		],
		[
			'an answer of an analysis',
			page('<dd>Nobody had bought the spare disk that the list asks for.</dd>'),
			sentence,
		],
		['a private link', page('<a href="/">Notes of the war room</a>'), 'a private link'],
		[
			'the address of a private link',
			page('<a href="https://wiki.example.org/room">it</a>'),
			'a private link',
		],
		['an internal passage', page('<p>The on-call of that night had not slept for two days.</p>'), passage],
	])('%s', (_, html, what) => {
		expect(leaks({ 'index.html': html })).toEqual([`index.html: ${what}`]);
	});

	test.each([
		['a data file', 'data/incidents.json', '{"a":"결제 대기열이 멈춘 내부 장애"}'],
		[
			'a data file with escaped letters',
			'data/incidents.json',
			'{"a":"\\uacb0\\uc81c \\ub300\\uae30\\uc5f4\\uc774 \\uba48\\ucd98 \\ub0b4\\ubd80 \\uc7a5\\uc560"}',
		],
		['a folded calendar', 'data/actions.ics', 'SUMMARY:결제 대기열이 멈\r\n 춘 내부 장애\r\n'],
		['a table', 'data/incidents.csv', '"a","결제 대기열이 멈춘 내부 장애"\r\n'],
		['a feed', 'rss.xml', '<rss><title>결제 대기열이 멈춘 내부 장애</title></rss>'],
		[
			'a feed with marked text',
			'rss.xml',
			'<rss><title><![CDATA[결제 대기열이 멈춘 내부 장애]]></title></rss>',
		],
		['a text', 'llms.txt', '- [결제 대기열이 멈춘 내부 장애](/)'],
		['a script', '_astro/page.js', 'const a="결제 대기열이 멈춘 내부 장애";'],
		['a file without an ending', '_headers', '결제 대기열이 멈춘 내부 장애'],
		[
			'the search index',
			'pagefind/fragment/en_1.pf_fragment',
			gzipSync('pagefind_dcd{"content":"결제 대기열이 멈춘 내부 장애"}'),
		],
		['a picture', 'media/0123456789abcdef.svg', '<svg><text>결제 대기열이 멈춘 내부 장애</text></svg>'],
	])('a title in %s', (_, file, text) => {
		expect(leaks({ [file]: text })).toEqual([`${file}: ${title}`]);
	});

	test('an id in the name of a file, whatever the file is', () => {
		for (const file of ['incidents/2026-03-01-secret-outage/index.html', 'media/2026-03-02-내부-장애.png'])
			expect(leaks({ [file]: page('') })).toEqual([`${file}: ${id}`]);
	});

	test('a credential, the folder of the build machine, and what builds leave behind', () => {
		const token = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`;
		expect(leaks({ 'index.html': page(`<p>Use ${token}</p>`) })).toEqual([
			'index.html: something that looks like a secret (GitHub token)',
		]);
		expect(leaks({ 'index.html': page(`<p>${source}/site.yaml</p>`) })).toEqual([
			'index.html: a path of the machine that built it',
		]);
		expect(leaks({ '_astro/page.js.map': '{}', '.prerender/entry.mjs': '' })).toEqual([
			'_astro/page.js.map: a build file that is not for publication',
			'.prerender/entry.mjs: a build file that is not for publication',
		]);
	});
});

test('the gate of an internal edition refuses only what builds leave behind', () => {
	expect(
		leaks(
			{ 'index.html': page('<h1>결제 대기열이 멈춘 내부 장애</h1>'), '_astro/page.js.map': '{}' },
			'internal',
		),
	).toEqual(['_astro/page.js.map: a build file that is not for publication']);
});

test('what the gate says never repeats what it found', () => {
	const said = leaks({
		'index.html': page('<h1>결제 대기열이 멈춘 내부 장애</h1> 2026-03-01-secret-outage'),
	});
	expect(said).toHaveLength(2);
	expect(said.join('\n')).not.toMatch(/대기열|secret-outage/);
});
