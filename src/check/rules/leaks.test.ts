import { describe, expect, test } from 'vitest';
import { internalAddress } from './internal-address.ts';
import { personalData } from './personal-data.ts';
import { secrets } from './secrets.ts';
import { diagnosticsOf, messagesOf } from './testing.ts';

// Made up, and put together here so that no scanner takes this file for a leak.
const head = `${'ghp'}_Q7w2Er9tY4uI1o`;
const tail = 'P8aS5dF3gH6jK0lZxC99';
const token = head + tail;

describe('secrets', () => {
	test.each([
		['text', `The job printed ${token}.`],
		['code', `\`${token}\``],
		['a code block', `\`\`\`\n${token}\n\`\`\``],
		['a comment', `{/* ${token} */}`],
		['the address of a link', `[a](https://example.com/?t=${token})`],
		['front matter', `resolution: We revoked ${token}.`],
		['a comment of front matter', `resolution: Done. # ${token}`],
	])('are found in %s, once', (_where, lines) => {
		expect(messagesOf(secrets, lines)).toEqual(['Unexpected GitHub token `ghp_…`, expected no secret']);
	});

	test.each([
		['emphasis', `The job printed ${head}**${tail}**.`],
		['emphasis in the middle of the prefix', `The job printed gh*p*${token.slice(3)}.`],
		['the encoding of an address', `[a](https://example.com/?t=ghp%5F${token.slice(4)})`],
		['an entity', `The job printed &#103;hp${token.slice(3)}.`],
		['an escape', `The job printed ghp\\${token.slice(3)}.`],
		['a comment', `The job printed ${head.slice(0, 8)}{/* x */}${head.slice(8)}${tail}.`],
		['a hidden character', `The job printed ${head.slice(0, 8)}\u200b${head.slice(8)}${tail}.`],
		['an attribute', `<Figure src="a.png" alt="&#103;hp${token.slice(3)}" />`],
		['escapes of YAML', `resolution: "The token \\x67hp${token.slice(3)}."`],
		['emphasis in front matter', `resolution: The token ${head.slice(0, 8)}**${head.slice(8)}${tail}**.`],
	])('are found when split by %s', (_how, lines) => {
		expect(messagesOf(secrets, lines)).toEqual(['Unexpected GitHub token `ghp_…`, expected no secret']);
	});

	test('point at the place and never repeat the value', () => {
		const [diagnostic] = diagnosticsOf(secrets, `Well.\n\nIt printed ${token}.`);
		expect(diagnostic).toMatchObject({ line: 20, column: 12, endColumn: 12 + token.length });
		expect(JSON.stringify(diagnostic)).not.toContain(token.slice(6, 12));
	});

	test('may stand where the policy allows them, with all around them', () => {
		const policy = { allow: [{ text: token, reason: 'A made-up token' }] };
		expect(messagesOf(secrets, `It printed ${token}.`, { policy })).toEqual([]);
		expect(messagesOf(secrets, `It printed ${token}${tail}.`, { policy })).toHaveLength(1);
		expect(messagesOf(secrets, `The job printed ${head}**${tail}**.`, { policy })).toEqual([]);
	});
});

describe('personal-data and internal-address', () => {
	const severities = (...input: Parameters<typeof diagnosticsOf>) =>
		diagnosticsOf(...input).map(({ severity }) => severity);
	const phone = 'Call 010-1234-5678.';
	const address = 'At 10.20.30.40 and db.shop.internal.';

	test('are warnings in an internal report and errors in a public one', () => {
		expect(severities(personalData, phone)).toEqual(['warning']);
		expect(severities(internalAddress, address)).toEqual(['warning', 'warning']);
		expect(severities(personalData, `visibility: public\n---\n${phone}`)).toEqual(['error']);
		expect(severities(internalAddress, `visibility: public\n---\n${address}`)).toEqual(['error', 'error']);
	});

	test('are warnings in a link that only the internal edition shows', () => {
		const link = (visibility: string) =>
			`visibility: public\nlinks: [{ label: Wiki, url: 'https://wiki.corp/x'${visibility} }]`;
		expect(severities(internalAddress, link(''))).toEqual(['error']);
		expect(severities(internalAddress, link(', visibility: internal'))).toEqual(['warning']);
	});

	test('are warnings in a passage that only the internal edition shows', () => {
		const lines = `visibility: public\n---\n<Internal>\n\n${address}\n\n</Internal>\n\n${phone}`;
		expect(severities(internalAddress, lines)).toEqual(['warning', 'warning']);
		expect(severities(personalData, lines)).toEqual(['error']);
	});

	test('take an analysis for as public as its incident', () => {
		const analysis = 'problem: It ran at 10.20.30.40.';
		const others = { 'incidents/2026-03-14-checkout-down.mdx': 'visibility: public' };
		expect(severities(internalAddress, analysis, { others })).toEqual(['error']);
		expect(severities(internalAddress, analysis)).toEqual(['warning']);
	});

	test('never make more than a warning of an e-mail address', () => {
		expect(severities(personalData, 'visibility: public\n---\n[mail](mailto:kim@shop.co.kr)')).toEqual([
			'warning',
		]);
		expect(severities(personalData, 'visibility: public\n---\n[mail](mailto:sre@example.com)')).toEqual([]);
	});

	test('know the organisation’s endings and what it allows', () => {
		const policy = {
			internalHosts: ['.shop.example'],
			allow: [{ text: '10.20.30.40', reason: 'The address in the vendor’s manual' }],
		};
		expect(messagesOf(internalAddress, 'At 10.20.30.40 and wiki.shop.example.', { policy })).toEqual([
			'Unexpected internal host name `wiki…`, expected the role of the machine',
		]);
	});
});
