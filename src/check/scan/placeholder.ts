/** Tells a real value from one that stands for it, and a value from a word. */

const words = new Set(
	'password passwd pass pwd passphrase secret token key apikey api_key credential credentials user username none null nil undefined true false empty required optional redacted masked removed hidden changeme change-me replaceme todo tbd value string 비밀번호 암호 토큰'.split(
		' ',
	),
);

/** Whether a value only stands for one: `$TOKEN`, `<token>`, `****`, `xxxx`, `YOUR_KEY`, `[redacted]`. */
export function isPlaceholder(value: string): boolean {
	const lower = value.toLowerCase();
	if (/^[<$%{[(]/.test(value) || words.has(lower)) return true;
	if (/\*{3,}|x{4,}|•{3,}|…|\.{3}|\$\{|\{\{|redacted|masked|생략|가림|비공개/.test(lower)) return true;
	const body = bodyOf(value);
	return (
		/^(?:your|my|some|the|insert|replace|enter|put)[_-]/i.test(body) ||
		new Set(body.replace(/[-_.]/g, '')).size <= 2
	);
}

/** A token without the prefix that names its maker: what follows `ghp_`, `sk_live_`, `xoxb-`. */
function bodyOf(value: string): string {
	return value
		.replace(/^(?:[a-z]{1,6}[a-z0-9]{0,3}[_-]){1,3}(?=.{8})/, '')
		.replace(/^(?:AKIA|ASIA|AIza)/, '');
}

/** Whether a value given for a password is one, not a word or a name: letters with digits or signs, or digits alone. */
export function looksLikePassword(value: string): boolean {
	if (isPlaceholder(value) || isName(value) || /[^\x21-\x7e]/.test(value)) return false;
	return /\d/.test(value)
		? !/^\d{1,3}[a-z]{1,3}$/.test(value)
		: /[A-Za-z][^A-Za-z]*[!@#$%^&*+?~]|[!@#$%^&*+?~].*[A-Za-z]/.test(value);
}

/** Whether a value given for a token or key is one: long, mixed and without the regularity of words. */
export function looksLikeToken(value: string): boolean {
	if (value.length < 16 || isPlaceholder(value) || isName(value)) return false;
	return /\d/.test(value) && /[A-Za-z]/.test(value) && entropy(value) >= 3;
}

/** Variables, dates, paths and addresses. */
function isName(value: string): boolean {
	return /^(?:[A-Z][A-Z0-9]*_[A-Z0-9_]*|\d{4}-\d{2}-\d{2}.*|arn:.*|https?:.*|[./~].*|\d{1,2}:\d{2}.*)$/.test(
		value,
	);
}

/** Bits a character carries on average, by the frequencies in the text itself. */
export function entropy(text: string): number {
	const counts = new Map<string, number>();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
	return bits;
}
