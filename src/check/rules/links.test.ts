import { describe, expect, test } from 'vitest';
import { image } from './image.ts';
import { imageAlt } from './image-alt.ts';
import { linkInternal } from './link-internal.ts';
import { linkTarget } from './link-target.ts';
import { diagnosticsOf } from './testing.ts';
import { saidOf } from './testing-body.ts';
import { unclosedFence } from './unclosed-fence.ts';

const allowed = 'expected `https:`, `http:`, `mailto:`, a path or `#heading`';

describe('link-target', () => {
	test.each([
		['[a](javascript:alert(1))', [`1:1 Unexpected scheme \`javascript:\`, ${allowed}`]],
		['[a](java&NewLine;script:alert(1))', [`1:1 Unexpected scheme \`javascript:\`, ${allowed}`]],
		['[a](&#106;avascript:alert(1))', [`1:1 Unexpected scheme \`javascript:\`, ${allowed}`]],
		['[a][b]\n\n[b]: vbscript:x', [`3:1 Unexpected scheme \`vbscript:\`, ${allowed}`]],
		['[b]: data:text/html,x', [`1:1 Unexpected scheme \`data:\`, ${allowed}`]],
		[
			'[a](https://example.com/100%)',
			['1:1 Unexpected `%` in an address, expected `%25` or two hexadecimal digits'],
		],
		['[a](/\\\\evil.example)', ['1:1 Unexpected `\\` in an address, expected `/`']],
	])('reports %j', (body, said) => {
		expect(saidOf(linkTarget, body)).toEqual(said);
	});

	test.each([
		'[a](https://example.com) <mark>x</mark> www.example.com on-call@example.com',
		'[a](mailto:on-call@example.com)',
		'`[a](javascript:b)`',
		'[__proto__] and [^__proto__]\n\n[__proto__]: https://example.com\n\n[^__proto__]: note',
	])('is silent about %j', (body) => {
		expect(saidOf(linkTarget, body)).toEqual([]);
	});
});

test('link-target looks at links of fields too', () => {
	const messagesFor = (text: string) =>
		diagnosticsOf(linkTarget, `summary: '${text}'`).map(({ severity, message }) => `${severity} ${message}`);
	expect(messagesFor('[a](java&Tab;script:alert(1)) and [b](https://example.com/a_(b))')).toEqual([
		`error Unexpected scheme \`javascript:\`, ${allowed}`,
	]);
	expect(messagesFor('See [a](../2025/a.mdx).')).toEqual([
		'warning Unexpected relative link in a field, expected a web address',
	]);
	expect(messagesFor('`[a](javascript:b)` and a[0](b c)')).toEqual([]);
});

describe('link-internal', () => {
	const others = { 'incidents/2025/2025-01-02-login.mdx': 'title: Login' };

	test.each([
		[
			'[a](#root-caus)\n\n## Root cause',
			['1:1 Unexpected link to `#root-caus`, expected a heading of this report'],
		],
		[
			'[a](../2025/2025-01-02-logn.mdx)',
			['1:1 Unexpected link to `2025-01-02-logn`, expected a report that exists'],
		],
		[
			'[a](/five-whys/2025-01-02-login/)',
			['1:1 Unexpected link to `2025-01-02-login`, expected a report that exists'],
		],
		[
			'[a](2025-01-02-login.mdx)',
			['1:1 Unexpected path to `2025-01-02-login`, expected the path of its file'],
		],
		['[a](../../../secret.mdx)', ['1:1 Unexpected path out of the content folder, expected one inside it']],
		[
			'[a](./notes.txt)',
			['1:1 Unexpected link to the file `notes.txt`, expected a report (`.mdx`), a page or a web address'],
		],
		['[a](/servics/)', ['1:1 Unexpected link to `/servics/`, expected a page of this site']],
		[
			'[a](/services/chekout/)',
			['1:1 Unexpected link to `/services/chekout/`, expected one of the services that the taxonomy has'],
		],
	])('reports %j', (body, said) => {
		expect(saidOf(linkInternal, body, { others })).toEqual(said);
	});

	test.each([
		'[a](../2025/2025-01-02-login.mdx#cause) [b](/incidents/2025-01-02-LOGIN/) [c](/ko/incidents/2025-01-02-login)',
		'[a](#원인) [b](#%EC%9B%90%EC%9D%B8-1) [c](#)\n\n## 원인\n\n## 원인',
		'[a](/) [b](/causes/configuration/) [c](/causes/configuration/unvalidated/) [d](/retros/2026-q1/) [e](/search/?q=a)',
	])('is silent about %j', (body) => {
		expect(saidOf(linkInternal, body, { others })).toEqual([]);
	});

	test('gives the path, and the heading that was meant', () => {
		expect(diagnosticsOf(linkInternal, '[a](2025-01-02-login.mdx)', { others })[0]?.fix).toBe(
			'../2025/2025-01-02-login.mdx',
		);
		expect(diagnosticsOf(linkInternal, '[a](#impct)\n\n## Impact')[0]).toMatchObject({
			severity: 'warning',
			fix: 'Did you mean `#impact`?',
		});
	});

	test('warns of a link from a public report to an internal one', () => {
		expect(saidOf(linkInternal, '[a](/incidents/2025-01-02-login/)', { others })).toEqual([]);
		const lines = 'visibility: public\n---\n[a](/incidents/2025-01-02-login/)';
		expect(diagnosticsOf(linkInternal, lines, { others })[0]).toMatchObject({
			severity: 'warning',
			message: 'Unexpected link from a public report to an internal one, expected a public one',
		});
	});
});

describe('image', () => {
	const beside = 'expected the path of a file beside the report';
	const images = new Map([
		['incidents/2026/errors.png', { width: 1, height: 1, bytes: 1 }],
		[
			'incidents/2026/huge.png',
			{ width: 0, height: 0, bytes: 1, fault: 'image of 3.0 MiB, expected at most 2 MiB' },
		],
	]);

	test.each([
		['![a](data:image/svg+xml;base64,PHN2Zz4=)', [`1:1 Unexpected scheme \`data:\` of an image, ${beside}`]],
		['![a](https://example.com/100%.png)', [`1:1 Unexpected \`%\` in an address of an image, ${beside}`]],
		['![a](/../../../outside/canary.svg)', [`1:1 Unexpected path from the root, ${beside}`]],
		['![a](#x)', [`1:1 Unexpected address of an image, ${beside}`]],
		['![a](../../.env?url)', ['1:1 Unexpected `?` or `#` in the path of an image, expected the path alone']],
		[
			'![a](../../../outside.png)',
			['1:1 Unexpected path to another folder, expected one inside `incidents` or `five-whys`'],
		],
		[
			'![a](./evil.js)',
			['1:1 Unexpected kind of image `evil.js`, expected `.png`, `.jpg`, `.jpeg`, `.gif`, `.webp`, `.avif`'],
		],
		[
			'![a](chart.svg)',
			[
				'1:1 Unexpected kind of image `chart.svg`, expected `.png`, `.jpg`, `.jpeg`, `.gif`, `.webp`, `.avif`',
			],
		],
		['![a](./none.png)', ['1:1 Unexpected path of a missing image `none.png`, expected a file that exists']],
		['![a](./huge.png)', ['1:1 Unexpected image of 3.0 MiB, expected at most 2 MiB']],
		[
			'<Figure src="./none.png" alt="a" />',
			['1:9 Unexpected path of a missing image `none.png`, expected a file that exists'],
		],
		[
			'![a][b]\n\n[b]: none.png',
			['1:1 Unexpected path of a missing image `none.png`, expected a file that exists'],
		],
	])('reports %j', (body, said) => {
		expect(saidOf(image, body, { images })).toEqual(said);
	});

	test.each([
		'![a](./errors.png) ![b](errors.png) ![c](../2026/errors.png)',
		'<Figure src="errors.png" alt="a" />',
	])('is silent about %j', (body) => {
		expect(saidOf(image, body, { images })).toEqual([]);
	});
});

test('image-alt asks for words', () => {
	expect(saidOf(imageAlt, '![5xx rate](a.png) ![](a.png) ![a.png](./a.png)\n\n![][b]\n\n[b]: a.png')).toEqual(
		[
			'1:20 Unexpected image without alternative text, expected what it shows',
			'1:31 Unexpected file name as alternative text, expected what the image shows',
			'3:1 Unexpected image without alternative text, expected what it shows',
		],
	);
});

describe('unclosed-fence', () => {
	test.each([
		['a\n\n```\nb\n\n## c', '3:1'],
		['````\na\n```', '1:1'],
		['```', '1:1'],
		['> ```\n> a\n\nb', '1:3'],
		['- ~~~\n  a\n\nb', '1:3'],
	])('reports %j', (body, place) => {
		expect(saidOf(unclosedFence, body).map((said) => said.split(' ')[0])).toEqual([place]);
	});

	test.each([
		'```js\na\n```',
		'````\n```\n````',
		'> ~~~\n> a\n> ~~~',
		'- ```\n  a\n  ```\n',
		'\ta',
		'```\n```',
		'```\na\n  ```  ',
	])('is silent about %j', (body) => {
		expect(saidOf(unclosedFence, body)).toEqual([]);
	});
});
