/** Timelines that stand in a code block: `14:05 Alert` a line, words taken as they are. */
import { afterMoment, leadingMoment, type Moment } from './moments.ts';
import { leadingDelay } from './relative.ts';

/** An entry of a block of code; its text is Markdown. */
export interface LogLine {
	readonly moment: Moment | undefined;
	readonly delayMs?: number | undefined;
	readonly text: string;
}

/** The entries of a code block's lines; empty when fewer than two lines, or fewer than half of them, begin with a time. */
export function logLines(code: string): LogLine[] {
	const lines = code.split('\n').filter((line) => line.trim() !== '');
	const entries: LogLine[] = [];
	for (const line of lines) {
		const moment = leadingMoment(line);
		const delay = moment ? undefined : leadingDelay(line);
		const last = entries.at(-1);
		if (moment && (moment.clock || moment.day))
			entries.push({ moment, text: escaped(afterMoment(line, moment)) });
		else if (delay) entries.push({ moment: undefined, delayMs: delay.delayMs, text: escaped(delay.rest) });
		else if (last)
			entries[entries.length - 1] = { ...last, text: `${last.text} ${escaped(line.trim())}`.trim() };
	}
	return entries.length >= 2 && entries.length * 2 >= lines.length ? entries : [];
}

function escaped(text: string): string {
	return text.replace(/[\\`*_[\]<>{}|~]/g, '\\$&');
}
