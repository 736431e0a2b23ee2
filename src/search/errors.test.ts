import { describe, expect, it } from 'vitest';
import { isPasted, likeness, maskError, tellingLines } from './errors.ts';

describe('maskError', () => {
	it.each([
		['2026-03-14T09:12:00.123Z ERROR boom', '… ERROR boom'],
		['connect ECONNREFUSED 10.20.3.15:9443', 'connect ECONNREFUSED …'],
		['request timed out after 30001ms.', 'request timed out after ….'],
		['id=550e8400-e29b-41d4-a716-446655440000', 'id=…'],
		['panic at 0xdeadbeef in /usr/lib/go/src/x.go:12', 'panic at … in …'],
		['user bob@example.org of https://example.org/a?b', 'user … of …'],
	])('leaves out what is particular to one occurrence: %s', (text, masked) => {
		expect(maskError(text)).toBe(masked);
	});
	it('keeps statuses and the numbers of errors', () => {
		for (const text of ['HTTP 503 no healthy upstream', 'ERROR 1040 (HY000): Too many connections', 'Xid 79'])
			expect(maskError(text)).toBe(text);
	});
});

describe('isPasted', () => {
	it('is true of several lines and of a line of a log', () => {
		expect(isPasted('Error: boom\n    at foo (bar.js:1:2)')).toBe(true);
		expect(isPasted('2026-03-14 09:12:00 ERROR [main] c.e.Foo - could not open the connection')).toBe(true);
	});
	it('is false of questions', () => {
		for (const question of ['결제가 왜 안 되나요', 'connection pool exhausted', 'getaddrinfo EAI_AGAIN', ''])
			expect(isPasted(question)).toBe(false);
	});
});

describe('tellingLines', () => {
	it('leaves out the frames of a trace and what is said twice', () => {
		const trace = ['Error: boom 1234', '  at foo (/a/b.js:1:2)', 'Error: boom 5678', '\t... 12 more'].join(
			'\n',
		);
		expect(tellingLines(trace)).toEqual(['Error: boom …']);
	});
	it('gives the frames when there is nothing else', () => {
		expect(tellingLines('  at com.example.Foo.bar(Foo.java:12)')).toHaveLength(1);
	});
});

describe('likeness', () => {
	const signature = 'HikariPool-1 - Connection is not available, request timed out after 30000ms.';

	it('is 1 for the same error at another time', () => {
		const line =
			'ERROR o.h.SqlExceptionHelper - HikariPool-1 - Connection is not available, request timed out after 9ms.';
		expect(likeness(signature, line)).toBe(1);
	});
	it('is 1 for a part of the error', () => {
		expect(likeness(signature, 'Connection is not available')).toBe(1);
	});
	it('is low for another error', () => {
		expect(likeness(signature, 'FATAL: sorry, too many clients already')).toBeLessThan(0.3);
	});
	it('takes one word for an error only when it is a code', () => {
		expect(likeness('read ECONNRESET', 'ECONNRESET')).toBe(1);
		expect(likeness('pool is full', 'pool')).toBe(0);
		expect(likeness('', 'pool')).toBe(0);
	});
});
