/** Building blocks that several concepts share: texts, words from a fixed list, ids, languages. */
import { z } from 'zod';
import { classifyLink } from './link.ts';

/**
 * Characters that change what a reader, a log or a spreadsheet sees without being seen: controls, direction overrides,
 * line separators, halves of characters, what no file may hold (U+FFFE), and letters that only programs read (tags
 * outside the flags that are made of them, variation selectors in a row). YAML's escapes (`"\e"`) can write all of them.
 */
export const hidden =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
	/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]|[\u{e0000}-\u{e007f}](?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{1,11})|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2,}/u;
const noHidden = { error: 'Unexpected control character, expected plain text' };

// Some letters, as the Korean filler, show nothing.
const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
const notEmpty = { error: 'Unexpected empty text, expected at least one word' };

// What new reports and the help of check write where words are to be filled in.
const placeholder = /^\s*…\s*$/;
const noPlaceholder = { error: 'Unexpected placeholder `…`, expected what belongs in its place' };

// A text is parsed as inline Markdown, whose signs make parsers slow in long runs.
const longest = { line: 2_000, passage: 20_000, signs: 1_000 };
const notLong = (most: number) => ({
	error: `Unexpected length of the text, expected at most ${most} characters`,
});
const fewSigns = {
	error: `Unexpected number of Markdown signs, expected at most ${longest.signs} of a kind`,
};

function hasFewSigns(text: string): boolean {
	if (text.length <= longest.signs) return true;
	const counts = new Map<string, number>();
	for (const [sign] of text.matchAll(/[*_`~[\]<>&!"]/g)) {
		const count = (counts.get(sign) ?? 0) + 1;
		if (count > longest.signs) return false;
		counts.set(sign, count);
	}
	return true;
}

/** One line that people read. May hold inline Markdown (`code`, **bold**, links). Never empty, no line break. */
export const line = z
	.string()
	.refine((text) => visible.test(text), notEmpty)
	.refine((text) => !placeholder.test(text), noPlaceholder)
	.refine((text) => text.length <= longest.line, notLong(longest.line))
	.refine(hasFewSigns, fewSigns)
	.refine((text) => !/[\n\r\u2028\u2029]/.test(text), {
		error: 'Unexpected line break, expected a single line',
	})
	.refine((text) => !hidden.test(text.replace(/[\r\u2028\u2029]/g, '')), noHidden);

/** A passage that people read: like {@link line}, and may run over several lines. */
export const passage = z
	.string()
	.refine((text) => visible.test(text), notEmpty)
	.refine((text) => !placeholder.test(text), noPlaceholder)
	.refine((text) => text.length <= longest.passage, notLong(longest.passage))
	.refine(hasFewSigns, fewSigns)
	.refine((text) => !hidden.test(text), noHidden);

/** The form of every id that an organisation chooses: lower-case letters of any script, digits and `-`. */
export const slugPattern =
	/^(?!.*\p{Default_Ignorable_Code_Point})[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** An id of the organisation's: a service, a team, a severity, an action. */
export const slug = z.string().regex(slugPattern, {
	error: (issue) =>
		`Unexpected id ${quoted(issue.input)}, expected lower-case letters, digits and single \`-\``,
});

/** A cause of the taxonomy: `family/cause`, for example `configuration/unvalidated`. */
export const causeId = z.string().regex(/^[\p{Ll}\p{Lo}\p{N}-]+\/[\p{Ll}\p{Lo}\p{N}-]+$/u, {
	error: (issue) => `Unexpected cause ${quoted(issue.input)}, expected \`family/cause\``,
});

/** The form of a report's id, which is its file's name without `.mdx`: `YYYY-MM-DD-slug`. */
export const documentIdPattern =
	/^(?!.*\p{Default_Ignorable_Code_Point})\d{4}-\d{2}-\d{2}-[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u;

/** The id of another incident report. */
export const documentId = z.string().regex(documentIdPattern, {
	error: (issue) => `Unexpected id ${quoted(issue.input)}, expected \`YYYY-MM-DD-slug\``,
});

/** A BCP 47 language tag of two or three letters, with a region if need be: `ko`, `en`, `pt-BR`. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, {
	error: (issue) => `Unexpected language ${quoted(issue.input)}, expected a tag such as \`ko\` or \`en\``,
});

/** An absolute http or https address, without a user name. */
export const webAddress = z.string().superRefine((text, context) => {
	const link = classifyLink(text);
	if (link.kind === 'web' && !/\s/.test(text) && !hidden.test(text)) return;
	const fault =
		link.kind === 'refused' && /^https?:\/\/\S+$/i.test(text)
			? link.fault
			: `address ${quoted(text)}, expected one that begins \`https://\``;
	context.addIssue({ code: 'custom', message: `Unexpected ${fault}` });
});

/** A label in the organisation's languages: one text for all of them, or one for each (`{ en: …, ko: … }`). */
export const localised = z.union([line, z.record(language, line)]);
export type Localised = z.output<typeof localised>;

/** A time zone that the runtime knows, by its IANA name: `Asia/Seoul`. */
export const timeZone = z.string().refine(isTimeZone, {
	error: (issue) =>
		`Unexpected time zone ${quoted(issue.input)}, expected an IANA name such as \`Asia/Seoul\``,
});

const knownZones = new Map<string, boolean>();

function isTimeZone(name: string): boolean {
	let known = knownZones.get(name);
	if (known === undefined) {
		known = /^(UTC|[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+)$/.test(name) && formatsIn(name);
		if (knownZones.size < 1000) knownZones.set(name, known);
	}
	return known;
}

function formatsIn(zone: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

/** The author's own value for a message: in backticks, shortened, control characters gone. */
export function quoted(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
	const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029`]/gu, '�');
	return `\`${plain.length > 40 ? `${plain.slice(0, 39)}…` : plain}\``;
}

/** The text of a label in a locale; falls back to English, then to whatever there is, then to the id. */
export function textIn(label: Localised | undefined, locale: string, id = ''): string {
	if (label === undefined) return id;
	if (typeof label === 'string') return label;
	return label[locale] ?? label['en'] ?? Object.values(label)[0] ?? id;
}
