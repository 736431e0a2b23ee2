/** The text of tables that spreadsheets saved in the encoding of a country. */

/** A text and the encoding that it was taken to be in. */
export interface DecodedText {
	readonly text: string;
	readonly encoding: string;
}

// Letters that tell whether bytes of an encoding were really meant as such.
const asian: readonly [encoding: string, letters: RegExp][] = [
	['euc-kr', /\p{Script=Hangul}/gu],
	['shift_jis', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
];

/**
 * The text of bytes that are no UTF-8: UTF-16 by its mark, Korean or Japanese where at least a third of what is not ASCII
 * is Hangul or kana, else that of Western Windows; `undefined` for what is no text.
 */
export function decodedText(bytes: Uint8Array): DecodedText | undefined {
	const marked =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? 'utf-16le'
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? 'utf-16be'
				: undefined;
	if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
	if (bytes.includes(0)) return undefined;
	for (const [encoding, letters] of asian) {
		const text = decodeStrictly(bytes, encoding);
		const foreign = text?.match(/\P{ASCII}/gu)?.length ?? 0;
		if (text !== undefined && (text.match(letters)?.length ?? 0) * 3 >= foreign) return { text, encoding };
	}
	return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
