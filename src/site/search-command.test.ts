import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder } from './cache-folder.ts';
import { sampleContent } from './sample-folder.ts';
import { searchReports } from './search-command.ts';
import { searchText } from './search-text.ts';
import { readSettings } from './settings.ts';

const cache = mkdtempSync(join(tmpdir(), 'bokgi-search-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const settings = readSettings(
	{ BOKGI_CONTENT: sampleContent, BOKGI_CACHE: cache, BOKGI_NOW: '2026-11-22' },
	projectFolder,
);
const ask = (question: string, more: Partial<Parameters<typeof searchReports>[1]> = {}) =>
	searchReports(settings, { question, selection: {}, locale: 'en', limit: 2, ...more }, () => {});

describe('search at the terminal, on the sample reports', () => {
	it('says what stopped the incident, with its first commands', async () => {
		const { answers, found } = await ask('메인 배너가 비어 있어요', { locale: 'ko' });
		expect(found).toBeGreaterThan(0);
		expect(answers[0]).toMatchObject({
			path: '/incidents/2026-03-14-main-banner-missing/',
			mitigation: '데이터 복구',
			severity: 'SEV3 (3등급)',
			day: '2026-03-14',
			openActions: 1,
		});
		expect(answers[0]?.commands[0]).toMatch(/^curl /);
	});
	it('puts the report of the very error first, whatever its language', async () => {
		const pasted = [
			'2026-11-22T03:04:05.678Z WARN [web-7f9c4d5b6] HomeHero: no active banner for slot home-main, rendering empty placeholder',
			'    at HomeHero.render (/srv/app/home.js:12:34)',
		].join('\n');
		const reply = await ask(pasted);
		expect(reply.othersFirst).toBe(true);
		expect(reply.inOtherLanguages[0]?.sameError).toBe(
			'HomeHero: no active banner for slot home-main, rendering empty placeholder',
		);
		expect(searchText(pasted, reply, { locale: 'en', colour: false })).toContain('Same error: HomeHero');
	});
	it('keeps to the filters', async () => {
		const { answers } = await ask('결제', { locale: 'ko', selection: { severity: ['sev1'] }, limit: 20 });
		expect(new Set(answers.map(({ severity }) => severity))).toEqual(new Set(['SEV1 (1등급)']));
	});
	it('says how a question without an answer was read', async () => {
		const reply = await ask('xyzzyqq');
		expect(searchText('xyzzyqq', reply, { locale: 'en', colour: false })).toBe(
			'Nothing found for “xyzzyqq”.\n  xyzzyqq: no report has a word like it\n',
		);
	});
	it('says what it took a word for', async () => {
		const reply = await ask('qovh', { locale: 'ko' });
		expect(searchText('qovh', reply, { locale: 'ko', colour: false })).toMatch(
			/^‘qovh’ 대신 찾은 말: 배포\.\n/,
		);
	});
});
