import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../read/testing-clock.ts';
import { findSecrets } from './secrets.ts';

/** A made-up token, put together here so that no scanner takes this file for a leak. */
function fake(prefix: string, length: number): string {
	return prefix + 'Q7w2Er9tY4uI1oP8aS5dF3gH6jK0lZxC'.repeat(4).slice(0, length);
}

function kindsIn(text: string): string[] {
	return findSecrets(text).map(({ kind }) => kind);
}

describe('findSecrets', () => {
	test.each([
		['AWS access key', `AKIA${'Q7W2ER9TY4UI1OP8'}`],
		['AWS access key', `ASIA${'Q7W2ER9TY4UI1OP8'}`],
		['GitHub token', fake('ghp_', 36)],
		['GitHub token', fake('ghs_', 36)],
		['GitHub token', fake('github_pat_', 82)],
		['GitLab token', fake('glpat-', 20)],
		['Slack token', fake('xoxb-', 40)],
		['Slack webhook', fake('https://hooks.slack.com/services/T000/B000/', 24)],
		['Stripe key', fake('sk_live_', 24)],
		['Stripe key', fake('rk_live_', 24)],
		['Google API key', fake('AIza', 35)],
		['Anthropic key', fake('sk-ant-api03-', 40)],
		['OpenAI key', fake('sk-proj-', 48)],
		['npm token', fake('npm_', 36)],
		['JSON Web Token', `${fake('eyJ', 20)}.${fake('eyJ', 30)}.${fake('', 30)}`],
		['Telegram token', `123456789:AA${fake('', 33)}`],
		['Kakao key', `Authorization: KakaoAK ${'0123456789abcdef'.repeat(2)}`],
		['private key', '-----BEGIN RSA PRIVATE KEY-----'],
		['private key', '-----BEGIN PRIVATE KEY-----'],
		['private key', '-----BEGIN PGP PRIVATE KEY BLOCK-----'],
		['password in an address', 'postgres://orders:s3cr3t-9x@db.example.com/orders'],
		['password in an address', 'redis://:p4ssw0rd1@cache:6379'],
		['bearer token', `Authorization: Bearer ${fake('', 32)}`],
		['basic authorization', `Authorization: Basic ${btoa('admin:hunter2!')}`],
		['password', 'DB_PASSWORD=hunter22'],
		['password', 'password: "Tr0ub4dor&3"'],
		['password', '비밀번호: qwer1234!'],
		['password', 'curl -u admin:Passw0rd1 https://example.com'],
		['token', `api_key=${fake('', 24)}`],
		['token', `{"clientSecret": "${fake('', 32)}"}`],
		['token', `액세스 토큰은 ${fake('', 32)}`],
		['token', `access_token="${'0d6a9bb5af126f73350a2afc0584927654460001'}"`],
	])('finds a %s', (kind, text) => {
		expect(kindsIn(`It printed ${text} in its log.`)).toEqual([kind]);
	});

	test.each([
		'curl -H "Authorization: Bearer $TOKEN"',
		'password=****',
		'AKIA...',
		'AKIAXXXXXXXXXXXXXXXX',
		`ghp_${'x'.repeat(36)}`,
		`sk_live_${'0'.repeat(24)}`,
		'token=<your-token-goes-here-1234>',
		'api_key=YOUR_API_KEY_GOES_HERE_1',
		'api_key: {{API_KEY_OF_PRODUCTION_2}}',
		'postgres://user:password@host/db',
		'postgres://user:$PASSWORD@host/db',
		'postgres://user:****@host/db',
		'https://example.com:8080/path@2x.png',
		'password: required',
		'password=wrong-password',
		'the token expired: 2026-03-14T09:05:00+09:00',
		'token: the one that the job had',
		'비밀번호: 8자리 이상',
		'secret: arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:orders',
		'a basic understanding of authentication',
		'Bearer authentication-was-switched-off-there',
		'risk-based-authentication-of-customers-2026-03',
		'sk-learn-pipelines-and-other-long-names',
		'npm_config_registry',
		'commit 0d6a9bb5af126f73350a2afc0584927654460001',
		'eyJhbGciOi',
	])('is silent about %s', (text) => {
		expect(kindsIn(text)).toEqual([]);
	});

	test('finds full-width letters and every one of several', () => {
		const wide = fake('ghp_', 36).replace(/[A-Za-z]/g, (letter) =>
			String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
		);
		expect(kindsIn(`${wide} and ${fake('glpat-', 20)}`)).toEqual(['GitHub token', 'GitLab token']);
	});

	test('shows four characters at most, fewer of a short one', () => {
		expect(findSecrets(fake('ghp_', 36))[0]?.shown).toBe('ghp_…');
		expect(findSecrets('password=hunter22')[0]?.shown).toBe('hu…');
	});

	test('says where the value stands', () => {
		const text = 'password = "hunter22" was set';
		const [hit] = findSecrets(text);
		expect(text.slice(hit?.start, hit?.end)).toBe('hunter22');
	});

	test('gives hits in order and without overlaps, whatever the text', () => {
		const words = [
			'ghp_',
			fake('ghp_', 30),
			'token=',
			'password: ',
			'://',
			':',
			'@',
			'eyJ',
			'.',
			' ',
			'Bearer ',
			'한글',
		];
		const texts = fc
			.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 })))
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(texts, (text) => {
				let end = 0;
				for (const hit of findSecrets(text)) {
					expect(hit.start).toBeGreaterThanOrEqual(end);
					expect(hit.end).toBeGreaterThan(hit.start);
					end = hit.end;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
		);
	});

	test.each([
		'eyJ',
		'eyJ.',
		'eyJaaaaaa.',
		'xoxb-',
		'ghp_',
		'sk-',
		'://',
		'://a:',
		'://a:b',
		'token=',
		'token: ',
		'key ',
		'secret is ',
		'Bearer ',
		'Basic ',
		'-----BEGIN ',
		'-----BEGIN A ',
		'curl -u a:',
		'a',
		'0',
		'A1',
		' ',
		'=',
	])('takes no time over a line of %s', (junk) => {
		const text = `token key curl password eyj ://${junk.repeat(Math.ceil(80_000 / junk.length))}`;
		const begin = cpuMs();
		findSecrets(text);
		expect(cpuMs() - begin).toBeLessThan(100);
	});
});
