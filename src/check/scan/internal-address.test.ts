import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../read/testing-clock.ts';
import { findInternalAddresses } from './internal-address.ts';

function found(text: string, endings?: readonly string[]): string[] {
	return findInternalAddresses(text, endings).map(({ start, end }) => text.slice(start, end));
}

describe('findInternalAddresses', () => {
	test.each([
		['10.20.30.40'],
		['172.16.0.9'],
		['172.31.255.1'],
		['192.168.0.12'],
		['db-1.shop.internal'],
		['printer.local'],
		['wiki.corp.example.com'],
		['internal.example.co.kr'],
		['payments.default.svc.cluster.local'],
		['ip-10-0-32-54.eu-west-1.compute.internal'],
	])('finds %s', (address) => {
		expect(found(`Traffic went to \`${address}\`, then stopped.`)).toEqual([address]);
		expect(found(`http://${address}:8080/health`)).toEqual([address]);
		expect(found(`주소는 ${address}.`)).toEqual([address]);
	});

	test.each([
		'Upgraded from 10.6.12 to 10.11.2 (chart 172.16)',
		'172.32.0.1 and 8.8.8.8',
		'v10.20.30.40',
		'10.20.30.40.50',
		'10.0.19041.1',
		'the range 10.0.0.0/8',
		'host.docker.internal',
		'com.example.internal.Shop',
		'org.jetbrains.kotlin.internal.ir',
		'corporate.example.com and international.example.com',
		'threading.local()',
		'settings.local.json',
		'.env.local',
		'the internal network, local time',
	])('is silent about %s', (text) => {
		expect(found(text)).toEqual([]);
	});

	test('knows the organisation’s own endings, with or without a dot in front', () => {
		expect(found('see wiki.shop.example and shop.example', ['.shop.example'])).toEqual([
			'wiki.shop.example',
			'shop.example',
		]);
		expect(found('see wiki.shop.example and workshop.example', ['shop.example'])).toEqual([
			'wiki.shop.example',
		]);
	});

	test('shows the beginning alone', () => {
		expect(findInternalAddresses('10.20.30.40')[0]?.shown).toBe('10.2…');
	});

	test.each(['10.', '1', 'a.', 'a-', 'a', '.internal', '192.168.'])(
		'takes no time over a line of %s',
		(junk) => {
			const text = `.internal 10. ${junk.repeat(Math.ceil(80_000 / junk.length))}`;
			const begin = cpuMs();
			findInternalAddresses(text);
			expect(cpuMs() - begin).toBeLessThan(100);
		},
	);
});
