/**
 * Finds credentials in a text. Every pattern is anchored at a literal and either cannot fail after a long run or is
 * bounded, so that no input makes it slow.
 */
import { type Hit, hitsOf, type Pattern } from './hit.ts';
import { entropy, isPlaceholder, looksLikePassword, looksLikeToken } from './placeholder.ts';

const isReal = (value: string) => !isPlaceholder(value);
const start = '(?<![A-Za-z0-9])';

/** A token that is known by its first letters. */
function token(kind: string, sign: string, pattern: string, accept = isReal): Pattern {
	return { kind, signs: [sign], pattern: new RegExp(start + pattern, 'dg'), accept };
}

const passwordWords = 'password|passwd|passphrase|pwd|비밀번호|패스워드|암호';
const tokenWords =
	'api[_ -]?key|access[_ -]?key|secret[_ -]?key|private[_ -]?key|account[_ -]?key|client[_ -]?secret|secret|token|credential|시크릿|토큰|인증 ?키';
const tokenSigns = ['key', 'secret', 'token', 'credential', '시크릿', '토큰', '인증'];
const assigned = `["'\`]?[ \\t]{0,3}(?:=>|:=|=|:)[ \\t]{0,3}["'\`]?`;
const value = `(?<value>[^\\s"'\`<>,;(){}\\[\\]&|]{6,200})`;

const patterns: readonly Pattern[] = [
	{
		kind: 'private key',
		signs: ['private key'],
		pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/dg,
	},
	token('AWS access key', 'ia', '(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])'),
	token('GitHub token', 'gh', 'gh[pousr]_[A-Za-z0-9]{20,}'),
	token('GitHub token', 'github_pat_', 'github_pat_[A-Za-z0-9_]{20,}'),
	token('GitLab token', 'glpat-', 'glpat-[A-Za-z0-9_-]{16,}'),
	token('Slack token', 'xox', 'xox[abeoprs]-[A-Za-z0-9-]{10,}'),
	token('Slack token', 'xapp-', 'xapp-[A-Za-z0-9-]{10,}'),
	token(
		'Slack webhook',
		'hooks.slack',
		'hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9_/]{16,}',
	),
	token(
		'Discord webhook',
		'api/webhooks/',
		'(?:discord|discordapp)\\.com/api/webhooks/\\d{5,}/[A-Za-z0-9_-]{16,}',
	),
	token('Stripe key', 'k_live_', '(?:sk|rk)_live_[A-Za-z0-9]{10,}'),
	token('Stripe webhook secret', 'whsec_', 'whsec_[A-Za-z0-9]{16,}'),
	token('Toss Payments key', 'live_', 'live_g?sk_[A-Za-z0-9]{16,}'),
	token('Google API key', 'aiza', 'AIza[A-Za-z0-9_-]{30,}'),
	token('Google OAuth secret', 'gocspx-', 'GOCSPX-[A-Za-z0-9_-]{20,}'),
	token('Google access token', 'ya29.', 'ya29\\.[A-Za-z0-9_-]{20,}'),
	token('Anthropic key', 'sk-ant-', 'sk-ant-[A-Za-z0-9_-]{16,}'),
	{
		kind: 'OpenAI key',
		signs: ['sk-'],
		pattern: /(?<![A-Za-z0-9_-])sk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,}/dg,
		accept: (text) => isReal(text) && /\d/.test(text) && /[A-Z]/.test(text),
	},
	token('npm token', 'npm_', 'npm_[A-Za-z0-9]{20,}'),
	token('PyPI token', 'pypi-', 'pypi-Ag[A-Za-z0-9_-]{30,}'),
	token('Hugging Face token', 'hf_', 'hf_[A-Za-z0-9]{30,}'),
	token('SendGrid key', 'sg.', 'SG\\.[A-Za-z0-9_-]{16,40}\\.[A-Za-z0-9_-]{16,}'),
	token('JSON Web Token', 'eyj', 'eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]{5,}'),
	token('Telegram token', ':aa', '\\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])'),
	{
		kind: 'Kakao key',
		signs: ['kakaoak'],
		pattern: /\bKakaoAK[ \t:=]{1,3}(?<value>[0-9a-f]{32})(?![0-9a-f])/dgi,
		accept: isReal,
	},
	{
		kind: 'password in an address',
		signs: ['://'],
		pattern: /:\/\/[^\s/:@]{0,100}:(?<value>[^\s/@]{3,200})@/dg,
		accept: isReal,
	},
	{
		kind: 'bearer token',
		signs: ['bearer'],
		pattern: /\bbearer[ \t]{1,3}(?<value>[A-Za-z0-9._~+/-]{20,}=*)/dgi,
		accept: (text) => isReal(text) && /[A-Z0-9]/.test(text),
	},
	{
		kind: 'basic authorization',
		signs: ['basic'],
		pattern: /\bbasic[ \t]{1,3}(?<value>[A-Za-z0-9+/]{12,400}={0,2})/dgi,
		accept: (text) =>
			isReal(text) && /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(text, 'base64').toString('latin1')),
	},
	{
		kind: 'password',
		signs: ['pass', 'pwd', '비밀번호', '패스워드', '암호'],
		pattern: new RegExp(`(?:${passwordWords})${assigned}${value}`, 'dgi'),
		accept: looksLikePassword,
	},
	{
		kind: 'password',
		signs: ['curl', 'wget'],
		pattern: /(?:-u|--user)[ \t=]{1,3}["']?[\w.@-]{1,60}:(?<value>[^\s"'`]{6,200})/dg,
		accept: looksLikePassword,
	},
	{
		kind: 'token',
		signs: tokenSigns,
		pattern: new RegExp(`(?:${tokenWords})(?:_id)?${assigned}${value}`, 'dgi'),
		accept: looksLikeToken,
	},
	{
		kind: 'token',
		signs: tokenSigns,
		pattern: new RegExp(
			`(?:${tokenWords})[^\\n\\w]{0,3}(?:is|was|은|는|이|가|값|값은)?[\\s:=\`"'(]{1,6}(?<value>[A-Za-z0-9+/_-]{24,200}={0,2})`,
			'dgi',
		),
		accept: (text) =>
			looksLikeToken(text) &&
			(/^[0-9a-f]{32,}$/.test(text) || (/[a-z]/.test(text) && /[A-Z]/.test(text) && entropy(text) >= 3.5)),
	},
];

/** Credentials in a text: tokens by their makers' forms, keys, passwords in addresses and assignments. No placeholders. */
export function findSecrets(text: string): Hit[] {
	return hitsOf(patterns, text, beginning);
}

/** The first four characters of a secret, fewer of a short one. */
function beginning(secret: string): string {
	return `${secret.slice(0, Math.min(4, Math.floor(secret.length / 4)))}…`;
}
