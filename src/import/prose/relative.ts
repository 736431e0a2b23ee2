/** Times that are told as so long after the beginning: `T+5m`, `T + 1h 20m`, `T+00:05`, `+00:05`, `T0`. */

const clock = String.raw`(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?![\d:])`;
const units = String.raw`(\d{1,3}(?:\.\d+)?)\s?(h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?|시간|時間|분|分|초|秒)(?![A-Za-z])`;
const opening = String.raw`^[\s*_\x60([【]*`;
const closing = String.raw`[\s*_\x60)\]】]*(?:[:：|,]|[-–—]+(?=\s)|→)?[\s*_\x60]*`;
const byClock = new RegExp(String.raw`${opening}(?:[Tt]\s?([+\-−])\s?|([+])\s?)${clock}${closing}`);
const byUnits = new RegExp(String.raw`${opening}(?:[Tt]\s?([+\-−])\s?|([+])\s?)((?:${units}\s?)+)${closing}`);
const zero = new RegExp(String.raw`${opening}[Tt]\s?[+]?\s?0(?![\d:hms])${closing}`);

/** How long after the beginning a text's first words are, in milliseconds, and the words behind; `undefined` for any other text. */
export function leadingDelay(text: string): { delayMs: number; rest: string } | undefined {
	const [none] = zero.exec(text) ?? [];
	if (none !== undefined) return { delayMs: 0, rest: text.slice(none.length).trim() };
	const timed = byClock.exec(text);
	if (timed) {
		const [words, sign, , hours, minutes, seconds = '0'] = timed;
		const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
		return {
			delayMs: size * (sign === undefined || sign === '+' ? 1 : -1),
			rest: text.slice(words.length).trim(),
		};
	}
	const counted = byUnits.exec(text);
	if (!counted) return undefined;
	const [words, sign, , lengths = ''] = counted;
	let size = 0;
	for (const [, count, unit = ''] of lengths.matchAll(new RegExp(units, 'g')))
		size +=
			Number(count) * (/^(?:h|시간|時間)/.test(unit) ? 3_600_000 : /^(?:m|분|分)/.test(unit) ? 60_000 : 1000);
	return {
		delayMs: size * (sign === undefined || sign === '+' ? 1 : -1),
		rest: text.slice(words.length).trim(),
	};
}
