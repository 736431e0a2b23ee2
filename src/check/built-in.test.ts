import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readFileText } from '../read/bytes.ts';
import { builtIn, describedRules } from './built-in.ts';
import { checkContent } from './check.ts';

const here = dirname(fileURLToPath(import.meta.url));
const base = join(here, '../../tests/fixtures/base');

/** What cannot be shown as lines: the bytes that a file of an example holds. */
const bytesOf: Readonly<Record<string, Buffer>> = {
	'file-size': Buffer.alloc(300 * 1024, 'a'),
	'file-encoding': Buffer.from([...Buffer.from('---\ntitle: '), 0xb0, 0xe1, 0xc1, 0xa6, 0x0a]),
};

/** Messages of a rule about a content folder of nothing but its example. */
function messagesAbout({ id, manual: { example } }: (typeof builtIn)[number]): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'bokgi-built-in-'));
	try {
		cpSync(base, folder, { recursive: true });
		const named = /^# (\S.*)\n?/.exec(example);
		const file = named?.[1] ?? 'incidents/2026/2026-03-14-checkout-down.mdx';
		const lines = (named ? example.slice(named[0].length) : example).replace(
			/⟨U\+([0-9A-F]{4})⟩/g,
			(_all, code) => String.fromCharCode(Number.parseInt(code, 16)),
		);
		const isReport = file.endsWith('.mdx') && !lines.startsWith('+++');
		const isBody = !/^[A-Za-z]+:/.test(lines);
		const text = isReport ? (isBody ? `---\ntitle: a\n---\n${lines}\n` : `---\n${lines}\n---\n`) : lines;
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), bytesOf[id] ?? text);
		return checkContent({ content: folder, audience: 'internal', today: '2026-04-01' })
			.diagnostics.filter(({ rule }) => rule === id)
			.map(({ message }) => message);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe.each(builtIn)('$id', (rule) => {
	test('says of its example what its manual promises', () => {
		if (rule.id === 'file-unreadable')
			expect(readFileText(base, 'none.mdx').faults[0]).toMatchObject({
				rule: rule.id,
				message: rule.manual.message,
			});
		else expect(messagesAbout(rule)).toContain(rule.manual.message);
	});

	test('has a manual in both languages', () => {
		for (const text of [rule.manual.title, rule.manual.why, rule.manual.how]) {
			expect(text.en).toMatch(/[a-z]/);
			expect(text.ko).toMatch(/[가-힣]/);
		}
	});
});

test('every rule id in the code has a manual, and every manual a rule of its own', () => {
	const ids = describedRules.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const used = [here, join(here, '../read')].flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
			.flatMap((name) => [
				...readFileSync(join(folder, name), 'utf8').matchAll(
					/\brule: '([a-z-]+)'|'((?:schema|file|frontmatter|organisation|body)-[a-z]+(?:-[a-z]+)?)'/g,
				),
			]),
	);
	for (const [, first, second] of used) expect(ids).toContain(first ?? second);
});
