/** `npm run new` as it is typed, without a terminal: golden files in `fixtures/write/new`. Renew them with `vitest -u`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copiedContent, runScript, writeFixture } from './commands.ts';

let content: string;
beforeAll(() => {
	content = copiedContent();
});

const env = { BOKGI_NOW: '2026-06-02T00:30:00+09:00' };
const run = (...args: string[]) => runScript('new', args, { content, env, cwd: dirname(content) });
const check = (...args: string[]) => runScript('check', args, { content, env, cwd: dirname(content) });
const filesOf = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

const orders = [
	...[
		'--title',
		'Orders fail with {coupon} <b>',
		'--summary',
		'A third of orders fail: the coupon `{X}` is refused.',
	],
	...['--service', 'checkout', '--severity', 'sev2', '--started', 'yesterday 23:40', '--detected', '00:05'],
	...[
		'--source',
		'alert',
		'--signal',
		'orders: half',
		'--signature',
		'OrderPool - Connection is not available',
		'--trigger',
		'deploy',
	],
];
const searching = [
	...[
		'--lang',
		'ko',
		'--title',
		'검색이 안 된다',
		'--summary',
		'검색 결과가 비어 있다.',
		'--service',
		'search',
	],
	...['--severity', 'sev3', '--started', '어제 23:10', '--recurs', 'search-found', '--author', '데이터 당번'],
];

test.each([
	['orders-en', 'incidents/2026/2026-06-01-orders-fail-with-coupon-b.mdx', orders],
	['search-ko', 'incidents/2026/2026-06-01-검색이-안-된다.mdx', searching],
	[
		'near-miss-undated',
		'incidents/2026/2026-06-02-disk-nearly-full.mdx',
		[
			'--title',
			'Disk nearly full',
			'--summary',
			'Seen in time.',
			'--service',
			'search,checkout',
			'--kind',
			'near-miss',
		],
	],
	['five-whys-en', 'five-whys/2025-03-04-orders-timed-out.mdx', ['five-whys', '2025-03-04']],
	['five-whys-ko', 'five-whys/2026-02-10-주문-커넥션-고갈.mdx', ['five-whys', '2026-02-10-주문-커넥션-고갈']],
])('writes %s', async (name, file, args) => {
	const { status, stdout, stderr } = run(...args);
	await expect(`${stdout}---\n${stderr}`).toMatchFileSnapshot(join(writeFixture, 'new', `${name}.txt`));
	await expect(readFileSync(join(content, file), 'utf8')).toMatchFileSnapshot(
		join(writeFixture, 'new', `${name}.mdx`),
	);
	expect(status).toBe(0);
});

test('what it wrote has no error, and a report no warning either', () => {
	const { status, stdout } = check('--format', 'json');
	const { diagnostics } = JSON.parse(stdout) as { diagnostics: { severity: string; rule: string }[] };
	expect(status).toBe(0);
	expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['five-whys-shallow']));
});

test('it never overwrites: the same again gets a number, a second analysis is refused', () => {
	const before = filesOf(content);
	expect(run(...orders).stdout).toContain('2026-06-01-orders-fail-with-coupon-b-2.mdx');
	const { status, stderr } = run('five-whys', '2025-03-04');
	expect(stderr).toContain('Unexpected second analysis of `2025-03-04-orders-timed-out`');
	expect(status).toBe(2);
	expect(filesOf(content)).toHaveLength(before.length + 1);
});

test('a service goes by its label in either language', () => {
	const { stdout } = run('--title', 'x', '--summary', 'x', '--service', '주문서, SEARCH', '--dry-run');
	expect(stdout).toContain('\nservices: [checkout, search]\n');
});

test('a dry run prints the file and writes nothing', () => {
	const before = filesOf(content);
	const { status, stdout } = run(...orders, '--dry-run');
	expect(stdout).toMatch(/^---\n[\s\S]*\ntitle: Orders fail/);
	expect(status).toBe(0);
	expect(filesOf(content)).toEqual(before);
});

describe('wrong use ends with 2, names every mistake and writes nothing', () => {
	test.each([
		['nothing given', [], ['`--title`', '`--summary`', '`--service`']],
		['a title of signs alone', ['--title', '  ', '--summary', 'x', '--service', 'search'], ['`--title`']],
		[
			'ids and times that are none',
			[
				'--title',
				'x',
				'--summary',
				'x',
				'--service',
				'serch',
				'--severity',
				'sev9',
				'--started',
				'99:99',
				'--trigger',
				'deploi',
			],
			['Did you mean `search`?', 'Did you mean `sev', 'Unexpected time `99:99`', 'Did you mean `deploy`?'],
		],
		[
			'an end before the start',
			[...orders, '--mitigated', '2026-06-01 10:00'],
			['Unexpected `mitigated` `2026-06-01 10:00` before `detected`'],
		],
		['a time to come', [...orders.slice(0, 8), '--started', '2026-07-01 10:00'], ['in the future']],
		[
			'an earlier incident that is none',
			[...orders, '--recurs', '2025-03-04-orders-timed-ou-x'],
			['Unexpected incident in `recurs`'],
		],
		['a word that is no command', ['five-wys', '2025-03-04'], ['expected nothing or `five-whys INCIDENT`']],
		[
			'options of a report with an analysis',
			['five-whys', '2025-03-04', '--title', 'x', '--started', 'nonsense', '--service', 'search'],
			[
				'Unexpected `--title` with `five-whys`',
				'Unexpected `--started` with `five-whys`',
				'Unexpected `--service` with `five-whys`, expected `--lang`, `--dry-run` or `--content` alone.',
			],
		],
		[
			'a label with a letter wrong',
			['--title', 'x', '--summary', 'x', '--service', 'Serch,주문석'],
			['Unexpected service `Serch`', 'Did you mean `search`?', 'Did you mean `checkout` (주문서)?'],
		],
		['an analysis of nothing', ['five-whys'], ['expected nothing or `five-whys INCIDENT`']],
		[
			'options that are none, or lack their value',
			['--sevrity', 'sev2', '--titel=x', '--zzz', '--dry-run=1', '--title', '--summary', 'x', '--started'],
			[
				'Unexpected option `--sevrity`. Did you mean `--severity`?\n',
				'Unexpected option `--titel`. Did you mean `--title`?\n',
				'Unexpected option `--zzz`.\n',
				'Unexpected value of `--dry-run`, expected none.',
				'Unexpected `--summary` after `--title`, expected `--title=--summary` where it is the value.',
				'Unexpected absence of a value, expected `--started TIME`.',
				'--help',
			],
		],
	])('%s', (_name, args, hints) => {
		const before = filesOf(content);
		const { status, stdout, stderr } = run(...args);
		for (const hint of hints) expect(stderr).toContain(hint);
		expect(stdout).toBe('');
		expect(status).toBe(2);
		expect(filesOf(content)).toEqual(before);
	});
});
