/** `npm run new` and `npm run init` as people answer them, in a pseudo terminal. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { copiedContent } from './commands.ts';
import { output, sampleContent } from './site.ts';
import { hasPseudoTerminal, keys, Terminal } from './terminal.ts';

const env = { BOKGI_NOW: '2026-06-02T00:30:00+09:00' };
const { enter, down, leave, clear } = keys;
const filesOf = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());
const open = (name: string, content: string, ...args: string[]) => {
	terminal = new Terminal(name, args, content, env);
	return terminal;
};

describe.runIf(hasPseudoTerminal)('npm run new', { timeout: 120_000 }, () => {
	test('writes what was answered, shows the times it understood and lets an answer be changed', async () => {
		const content = copiedContent();
		const at = open('new', content);
		await at.at('Language of the report', enter);
		await at.at('What broke?', enter);
		await at.at('Expected at least one word', `Orders fail${enter}`);
		await at.at('In one to three sentences', `A third of orders fail.${enter}`);
		await at.at('Which services were hurt?', enter);
		await at.at('Expected at least one service', '주문');
		await at.at('Search: 주문', enter);
		const similar = await at.at('How grave?', down, enter);
		expect(similar.slice(similar.indexOf('Seen before?')).split('\n').length).toBeLessThan(11);
		await at.at('When did the impact begin?', `some day${enter}`);
		await at.at('Unexpected time `some day`', clear, `yesterday 23:40${enter}`);
		await at.shows('= Mon 1 June 2026 23:40 (Asia/Seoul, UTC+09:00)');
		await at.at('When did you first know?', `23:20${enter}`);
		await at.at('before the one that precedes it', clear, `20 min ago${enter}`);
		await at.shows('= Tue 2 June 2026 00:10 (Asia/Seoul, UTC+09:00)');
		await at.at('When did customers no longer', enter);
		await at.at('Who or what noticed first?', enter);
		await at.at('What changed last', enter);
		await at.at('Is this one of them come back?', enter);
		await at.at('Who writes?', enter);
		await at.shows('Detected: Tue 2 June 2026 00:10 (Asia/Seoul, UTC+09:00) · 30 min later');
		await at.at('Is everything right?', down, down, down, down, down, down, enter);
		await at.at('When did you first know?', clear, `00:05${enter}`);
		await at.shows('· 25 min later');
		await at.at('Yes, write the report', enter);
		const { status, shown } = await at.end();
		expect(shown).toContain('Written: content/incidents/2026/2026-06-01-orders-fail.mdx');
		expect(status).toBe(0);
		const report = readFileSync(join(content, 'incidents/2026/2026-06-01-orders-fail.mdx'), 'utf8');
		for (const line of [
			'title: Orders fail',
			'services: [checkout]',
			'severity: sev2',
			'started: 2026-06-01 23:40',
			'detected: 2026-06-02 00:05',
			'trigger: deploy',
			'authors: [on-call]',
		])
			expect(report).toContain(`\n${line}\n`);
	});

	test('speaks Korean alone once Korean was chosen, and writes nothing when it is left', async () => {
		const content = copiedContent();
		const before = filesOf(content);
		const at = open('new', content);
		await at.at('보고서의 언어', down, enter);
		await at.shows('한국어');
		const parts = [
			await at.at('무엇이 멈췄나요?', enter),
			await at.at('한 낱말은 있어야', `주문이 안 된다${enter}`),
			await at.at('한 문장에서 세 문장으로', `주문이 실패한다.${enter}`),
			await at.at('어떤 서비스가', enter),
			await at.at('하나 이상 골라', 'zzz'),
			await at.at('그런 이름의 서비스가 없습니다', clear, keys.space),
			await at.at('고른 것:', enter),
			await at.at('얼마나 심각한가요?', enter),
			await at.at('영향이 언제', `언젠가${enter}`),
			await at.at('알 수 없는 시각 `언젠가`', clear, `2099-01-01 10:00${enter}`),
			await at.at('아직 오지 않은 시각', clear, `어제 23:40${enter}`),
			await at.shows('2026년 6월 1일 (월) 23:40 (Asia/Seoul, UTC+09:00)'),
			await at.at('언제 처음 알았나요?', `2026-06-01 10:00${enter}`),
			await at.at('‘시작’ 시각보다 늦어야', clear, leave),
		];
		const english = /please|select|confirm|navigate|to search|matches|unexpected|expected/i;
		for (const part of parts.slice(1)) expect(part).not.toMatch(english);
		const { status, shown } = await at.end();
		expect(shown).toContain('아무것도 쓰지 않았습니다.');
		expect(shown).not.toContain('Nothing was written');
		expect(status).toBe(2);
		expect(filesOf(content)).toEqual(before);
	});
});

describe.runIf(hasPseudoTerminal)('npm run init', { timeout: 120_000 }, () => {
	const samples = () => {
		mkdirSync(output, { recursive: true });
		const content = join(mkdtempSync(join(output, 'init-')), 'content');
		cpSync(sampleContent, content, { recursive: true });
		return content;
	};
	const answer = async (at: Terminal) => {
		await at.at('사이트의 언어는 무엇인가요?', enter);
		await at.at('사이트의 영어 이름은', enter);
		await at.at('한 낱말은 있어야', `Harbour${enter}`);
		await at.at('한국어 이름은', `하버${enter}`);
		await at.at('어느 시간대에서', `Mars${enter}`);
		await at.at('알 수 없는 시간대 `Mars`', clear, `Asia/Seoul${enter}`);
		await at.at('어느 주소에', `nowhere${enter}`);
		await at.at('쓸 수 없는 주소 `nowhere`', clear, `https://reports.harbour.example/${enter}`);
		await at.at('첫 서비스', `Two Words${enter}`);
		await at.at('쓸 수 없는 값 `Two Words`', clear, `order=주문${enter}`);
		await at.at('그 서비스를 맡은 팀', `shop=커머스${enter}`);
	};

	test('explains wrong answers, asks before it deletes and writes the organisation', async () => {
		const content = samples();
		const at = open('init', content);
		await answer(at);
		await at.at('지울까요?', 'y');
		const { status, shown } = await at.end();
		expect(shown).toContain('지웠습니다: 예시 파일');
		expect(status).toBe(0);
		expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toMatch(/^locales: \[ko, en\]$/m);
		expect(readFileSync(join(content, 'taxonomy/services.yaml'), 'utf8')).toContain('label: 주문');
		expect(existsSync(join(content, 'incidents/2025'))).toBe(false);
	});

	test.each([
		['left at the last question', leave],
		['told not to delete', enter],
	])('%s, it says in Korean that nothing was written, and nothing was', async (_how, key) => {
		const content = samples();
		const before = filesOf(content);
		const at = open('init', content);
		await answer(at);
		await at.at('지울까요?', key);
		const { status, shown } = await at.end();
		expect(shown).toContain('아무것도 쓰지 않았습니다.');
		expect(status).toBe(2);
		expect(filesOf(content)).toEqual(before);
		expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toContain('bokgi.example.org');
	});
});
