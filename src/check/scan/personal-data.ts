/** Finds what identifies a person in a text: resident numbers, telephone numbers, payment cards, e-mail addresses. */
import { type Hit, hitsOf, type Pattern } from './hit.ts';

/** Kinds of personal data; an e-mail address is never more than a warning. */
export const emailKind = 'e-mail address';

const before = '(?<![\\w.]|\\d-)';
const after = '(?![\\w]|-\\d|\\.\\d)';

const patterns: readonly Pattern[] = [
	{
		kind: 'resident registration number',
		signs: [],
		pattern: new RegExp(`${before}(?<value>\\d{6} ?- ?\\d{7})${after}`, 'dg'),
		accept: (value) => hasBirthday(digitsOf(value)),
	},
	{
		kind: 'resident registration number',
		signs: [],
		pattern: new RegExp(`${before}(?<value>\\d{6}[ .]\\d{7})${after}`, 'dg'),
		accept: (value, text, start) => hasBirthday(digitsOf(value)) && isAfter(residentWords, text, start),
	},
	{
		kind: 'resident registration number',
		signs: [],
		pattern: new RegExp(`${before}(?<value>\\d{13})${after}`, 'dg'),
		accept: isPlainResidentNumber,
	},
	{
		kind: 'payment card number',
		signs: [],
		pattern: new RegExp(
			`${before}(?<value>\\d{4}([ -])\\d{4}\\2\\d{4}\\2\\d{4}(?:\\2\\d{3})?|3[47]\\d{2}[ -]\\d{6}[ -]\\d{5})${after}`,
			'dg',
		),
		// Four years in a row are no card, four groups with hyphens are: nothing else is written like that.
		accept: (value, text, start) =>
			value.includes('-') || isLuhn(value) || isAfter(/card|카드/i, text, start),
	},
	{
		kind: 'payment card number',
		signs: [],
		pattern: new RegExp(`${before}(?<value>\\d{13,19})${after}`, 'dg'),
		accept: isPlainCard,
	},
	{
		kind: 'telephone number',
		signs: ['01'],
		pattern: new RegExp(`${before}(?<value>\\(?01[016789][-. )]{0,2}\\d{3,4}[-. ]?\\d{4})${after}`, 'dg'),
	},
	{
		kind: 'telephone number',
		signs: ['82'],
		pattern: new RegExp(
			`(?<![\\w+.])(?<value>(?:\\+|00)82\\)?[-. ]?(?:\\(0\\)|0)?[-. ]?(?:1[016789]|2|[3-6][1-5]|70)[-. ]?\\d{3,4}[-. ]?\\d{4})${after}`,
			'dg',
		),
	},
	{
		kind: 'telephone number',
		signs: ['0'],
		pattern: new RegExp(
			`${before}(?<value>\\(?0(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|50\\d)(?:-|\\) ?|\\.| )\\d{3,4}-\\d{4})${after}`,
			'dg',
		),
	},
	{
		kind: 'telephone number',
		signs: ['+1'],
		pattern: /(?<![\w+])\+1[-. ]\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/dg,
	},
	{
		kind: emailKind,
		signs: ['@'],
		pattern: /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w-])/dg,
		accept: isPersonalAddress,
	},
];

/** Personal data in a text. */
export function findPersonalData(text: string): Hit[] {
	return hitsOf(patterns, text, () => '');
}

function digitsOf(text: string): string {
	return text.replace(/\D/g, '');
}

/** Whether the first six digits are a day and the seventh is one that people have. */
function hasBirthday(digits: string): boolean {
	const [year, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number) as [
		number,
		number,
		number,
	];
	const century = '1256'.includes(digits[6] ?? '') ? 1900 : '3478'.includes(digits[6] ?? '') ? 2000 : 1800;
	const date = new Date(Date.UTC(century + year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const residentWords = /주민|외국인 ?등록|resident|RRN/i;

/** Without its hyphen a resident number looks like any other: it counts after its name, or when its check digit is right. */
function isPlainResidentNumber(digits: string, text: string, start: number): boolean {
	if (!hasBirthday(digits)) return false;
	if (isAfter(residentWords, text, start)) return true;
	return !isTimestamp(digits) && '12345678'.includes(digits[6] ?? '') && hasCheckDigit(digits);
}

function hasCheckDigit(digits: string): boolean {
	const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
	const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
	return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

/** Milliseconds since 1970 of the years 2014 to 2030. */
function isTimestamp(digits: string): boolean {
	return digits.length === 13 && /^1[4-8]/.test(digits);
}

function isPlainCard(digits: string): boolean {
	const length = digits.length;
	const issued = /^3[47]/.test(digits)
		? length === 15
		: /^3/.test(digits)
			? length === 14 || length === 16
			: /^4/.test(digits)
				? length === 13 || length === 16 || length === 19
				: /^(?:5[1-5]|2[2-7]|9[04-9])/.test(digits)
					? length === 16
					: /^6/.test(digits) && length >= 16;
	return issued && isLuhn(digits);
}

function isLuhn(text: string): boolean {
	const digits = digitsOf(text);
	if (new Set(digits).size === 1) return false;
	let sum = 0;
	for (let index = 0; index < digits.length; index++) {
		const digit = Number(digits[digits.length - 1 - index]);
		const doubled = index % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}

function isAfter(word: RegExp, text: string, start: number): boolean {
	return word.test(text.slice(Math.max(0, start - 24), start));
}

const roles =
	/^(?:abuse|admin|alerts?|billing|bot|careers|ci|contact|cs|dev|dpo|feedback|git|hello|help|helpdesk|hr|incidents?|info|it|jobs|legal|mail|marketing|news|no-?reply|oncall|on-call|ops|pager|postmaster|press|privacy|root|sales|security|service|sre|support|team|webmaster)(?:[+._-].*)?$/i;
const reserved = /(?:^|[@.])(?:example\.(?:com|org|net|co\.kr)|example|test|invalid|localhost)$/i;

/** Addresses of roles and of example domains are nobody's; `git@host:` is a way to log in. */
function isPersonalAddress(address: string, text: string, start: number): boolean {
	const [name = '', domain = ''] = address.split('@');
	const isLogin = /^:[\w~/]/.test(text.slice(start + address.length)) && name === 'git';
	return (
		!roles.test(name) &&
		!reserved.test(`@${domain}`) &&
		!isLogin &&
		!/\.(?:png|jpe?g|gif|webp|svg)$/i.test(domain)
	);
}
