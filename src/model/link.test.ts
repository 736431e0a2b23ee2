import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyLink } from './link.ts';

describe('refuses', () => {
	test.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'java\nscript:alert(1)',
		'\u0001 javascript:alert(1)',
		'java\u200bscript:alert(1)',
		'javascript%3Aalert(1)',
		'%6aavascript:alert(1)',
		'vbscript:msgbox(1)',
		'data:text/html,x',
		'blob:https://evil.example/1',
		'file:///etc/passwd',
		'xmpp:a@example.com',
		'//evil.example',
		'/%2Fevil.example',
		'\\\\evil.example',
		'/\\evil.example',
		'https:\\\\evil.example',
		'https:evil.example',
		'https://',
		'https://good.example@evil.example/',
		'https://example.com/100%.png',
		'a%',
		'%ff.mdx',
		'mailto:',
		'mailto:a@b%0Abcc:c@d',
		'?query',
		'',
		'  ',
	])('%j', (url) => {
		expect(classifyLink(url).kind).toBe('refused');
	});
});

describe('accepts', () => {
	test.each([
		['https://example.com/a?b=c#d', { kind: 'web', href: 'https://example.com/a?b=c#d' }],
		['HTTP://example.com', { kind: 'web', href: 'HTTP://example.com' }],
		['https://example.com/%B0%A1', { kind: 'web', href: 'https://example.com/%B0%A1' }],
		[
			'mailto:on-call@example.com?subject=a%20b',
			{ kind: 'mail', href: 'mailto:on-call@example.com?subject=a%20b' },
		],
		['#%EC%9B%90%EC%9D%B8', { kind: 'anchor', fragment: '원인' }],
		['#', { kind: 'anchor', fragment: '' }],
		[
			'../2025/2025-01-02-x.mdx#a',
			{ kind: 'path', path: '../2025/2025-01-02-x.mdx', query: '', fragment: 'a' },
		],
		['a b.png', { kind: 'path', path: 'a b.png', query: '', fragment: '' }],
		['/incidents/2025-01-02-x/', { kind: 'root', path: '/incidents/2025-01-02-x/', query: '', fragment: '' }],
		['/search/?q=a', { kind: 'root', path: '/search/', query: '?q=a', fragment: '' }],
	])('%j', (url, link) => {
		expect(classifyLink(url)).toEqual(link);
	});
});

test('never throws, and never lets a browser see another scheme', () => {
	const pieces = fc.constantFrom(
		'java',
		'script',
		':',
		'/',
		'\\',
		'%',
		'0a',
		'\n',
		'\t',
		' ',
		'http',
		's',
		'//',
		'a',
		'#',
		'?',
		'\u0000',
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.array(pieces).map((parts) => parts.join('')),
			),
			(url) => {
				const link = classifyLink(url);
				if (link.kind === 'refused') return;
				const seen = new URL(url, 'https://site.example/incidents/x/');
				expect(['https:', 'http:', 'mailto:']).toContain(seen.protocol);
				if (link.kind !== 'web' && link.kind !== 'mail') expect(seen.host).toBe('site.example');
			},
		),
		{ numRuns: 2000 },
	);
});
