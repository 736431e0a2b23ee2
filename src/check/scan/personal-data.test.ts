import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../read/testing-clock.ts';
import { findPersonalData } from './personal-data.ts';

function kindsIn(text: string): string[] {
	return findPersonalData(text).map(({ kind }) => kind);
}

describe('findPersonalData', () => {
	test.each([
		['resident registration number', '900101-1234567'],
		['resident registration number', '900101 - 1234567'],
		['resident registration number', '９００１０１-１２３４５６７'],
		['resident registration number', '주민등록번호 9001011234567'],
		['resident registration number', '주민번호: 9001011234567'],
		['resident registration number', '9001011234568'],
		['resident registration number', '주민번호 900101 1234567'],
		['payment card number', '4000-0000-0000-0000'],
		['payment card number', '4111 1111 1111 1111'],
		['payment card number', '카드 4000 0000 0000 0000'],
		['payment card number', '4111111111111111'],
		['payment card number', '3782-822463-10005'],
		['telephone number', '010-0000-0000'],
		['telephone number', '010.1234.5678'],
		['telephone number', '01012345678'],
		['telephone number', '(010) 1234-5678'],
		['telephone number', '+82-10-0000-0000'],
		['telephone number', '+82 10 0000 0000'],
		['telephone number', '+821012345678'],
		['telephone number', '(+82) 10-1234-5678'],
		['telephone number', '02-123-4567'],
		['telephone number', '031) 123-4567'],
		['telephone number', '+1 415-555-0100'],
		['e-mail address', 'kim@shop.co.kr'],
	])('finds a %s in %s', (kind, text) => {
		expect(kindsIn(`고객(${text})이 알렸다`)).toEqual([kind]);
		expect(kindsIn(text)).toEqual([kind]);
	});

	test.each([
		'Upgraded from 10.6.12 to 10.11.2 (chart 172.16); ticket 900101-123',
		'990231-1234567',
		'9001011234567',
		'12900101-12345678',
		'at 1709596800000 and 1710123456789',
		'trace 4bf92f3577b34da6a3ce929d0e0e4736',
		'2021 2022 2023 2024',
		'order 2026-03-14-0001',
		'f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
		'8400-1200-3100',
		'4111111111111112',
		'1588-1234',
		'from 09:00 to 10:30 on 2026-03-14',
		'0.01012345678',
		'git@github.com:example/shop.git',
		'oncall@shop.co.kr',
		'sre@example.com',
		'banner@2x.png',
		'@shop/ui@1.2.3',
	])('is silent about %s', (text) => {
		expect(kindsIn(text)).toEqual([]);
	});

	test('repeats nothing of what it finds', () => {
		expect(findPersonalData('900101-1234567').map(({ shown }) => shown)).toEqual(['']);
	});

	test('finds a number wherever it stands between other words', () => {
		const word = fc.constantFrom('전화', 'call', '고객', '—', '(', ')', ',', '\n', 'v2');
		fc.assert(
			fc.property(fc.array(word), fc.array(word), (before, after) => {
				const text = `${before.join(' ')} 010-1234-5678 ${after.join(' ')}`;
				expect(kindsIn(text)).toEqual(['telephone number']);
			}),
		);
	});

	test.each(['0', '1', '4000-', '010-', '900101-', 'a@', 'a.', 'a@a.', '+82', '0 ', '(010', '1.2'])(
		'takes no time over a line of %s',
		(junk) => {
			const text = `@${junk.repeat(Math.ceil(80_000 / junk.length))}`;
			const begin = cpuMs();
			findPersonalData(text);
			expect(cpuMs() - begin).toBeLessThan(100);
		},
	);
});
