/** `npm run announce` as it is typed: golden files in `fixtures/write/announce`. Renew them with `vitest -u`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copiedContent, runScript, writeFixture } from './commands.ts';

const content = join(writeFixture, 'content');
const run = (...args: string[]) => runScript('announce', args, { content });

test.each([
	['slack-ko-resolved', '2026-02-10', '--for', 'slack', '--lang', 'ko'],
	['slack-en-detected', '2026-06-01-slow-orders', '--next', '10:30', '--contact', '#inc-0601'],
	['email-en-mitigated', '2025-03-04', '--for', 'email', '--stage', 'mitigated'],
	['status-page-en-public', '2025-03-04', '--for', 'status-page'],
	['status-page-ko-internal', '2026-02-10', '--for', 'status-page'],
	['status-page-en-detected', '2026-06-01', '--for', 'status-page', '--next', '11:00 KST'],
	[
		'kakaotalk-ko',
		'2026-02-10',
		'--for',
		'kakaotalk',
		'--lang',
		'ko',
		'--link',
		'https://status.harbour.example',
	],
])('prints %s', async (name, ...args) => {
	const { status, stdout, stderr } = run(...args);
	await expect(`${stdout}---\n${stderr}`).toMatchFileSnapshot(join(writeFixture, 'announce', `${name}.txt`));
	expect(status).toBe(0);
});

describe('what no customer felt', () => {
	const part = 'incidents/2026/2026-06-01-slow-orders.mdx';
	test.each([
		['a drill', 'kind: drill\n', 'the report is of a drill', 'correct `kind` in '],
		['a near miss', 'kind: near-miss\n', 'the report is of a near miss', 'correct `kind` in '],
		['no users', '', 'its impact is 0 users', 'correct the figures of `impact` in '],
	])('is not announced to customers, with the reason: %s', (_name, line, reason, fix) => {
		const own = copiedContent();
		const file = join(own, part);
		const text = readFileSync(file, 'utf8').replace('lang: en\n', `lang: en\n${line}`);
		const impact = text.replace('impact: { ', 'impact: { users: 0, ');
		expect(impact).not.toBe(text);
		writeFileSync(file, line === '' ? impact : text);
		const to = (channel: string) => runScript('announce', ['2026-06-01', '--for', channel], { content: own });
		for (const channel of ['status-page', 'kakaotalk']) {
			const { status, stdout, stderr } = to(channel);
			expect(stdout).toBe('');
			expect(stderr).toContain(
				`Unexpected channel \`${channel}\`, expected \`slack\` or \`email\`: ${reason}`,
			);
			expect(stderr).toContain(fix);
			expect(stderr).toContain(part);
			expect(status).toBe(1);
		}
		expect(to('slack').status).toBe(0);
	});
});

describe('wrong use', () => {
	test.each([
		['no id', [], 2, 'expected that of one incident'],
		['an id that is nearly right', ['2026-05-02-search-found-nothin'], 0, ''],
		[
			'an id with a slip',
			['2026-05-02-serach-found-nothing'],
			2,
			'Did you mean `2026-05-02-search-found-nothing`?',
		],
		['a part that two have', ['orders'], 2, '2025-03-04-orders-timed-out\n'],
		['an unknown channel', ['2025-03-04', '--for', 'slak'], 2, 'Did you mean `slack`?'],
		[
			'an unknown stage',
			['2025-03-04', '--stage', 'over'],
			2,
			'expected `detected`, `mitigated`, `resolved`',
		],
		['an unknown language', ['2025-03-04', '--lang', 'fr'], 2, 'expected `en` or `ko`'],
		['a stage that is not reached', ['2026-06-01', '--stage', 'resolved'], 1, 'no time for `resolved`'],
		[
			'a content folder that is none',
			['2025-03-04', '--content', 'nowhere'],
			2,
			'expected a folder that exists',
		],
	])('%s', (_name, args, code, hint) => {
		const { status, stderr } = run(...args);
		expect(stderr).toContain(hint);
		expect(status).toBe(code);
	});
});
