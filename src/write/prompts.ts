/** What the questions of all commands share: whether anybody can answer, and what happens when somebody leaves. */
import { cancel, isCancel, select } from '@clack/prompts';
import { type Locale, t } from '../i18n/t.ts';

/** Thrown when somebody leaves a question with Ctrl+C; holds the language in which it was asked. */
export class Cancelled extends Error {
	readonly locale: Locale;
	constructor(locale: Locale) {
		super('The question was left.');
		this.locale = locale;
	}
}

/** Whether both ends of the command are a terminal, so that questions can be asked and answered. */
export function hasTerminal(): boolean {
	return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** The value of an answer. Throws {@link Cancelled} where there is none. */
export function answered<Value>(value: Value, locale: Locale): Exclude<Value, symbol> {
	if (isCancel(value)) throw new Cancelled(locale);
	return value as Exclude<Value, symbol>;
}

/** Says that nothing was written, in the language of the question that was left. */
export function sayCancelled({ locale }: Cancelled): void {
	cancel(t(locale)('ask.cancelled'));
}

export interface Choice {
	readonly value: string;
	readonly label: string;
	readonly hint?: string;
}

/** Asks for one of a list. Which keys to press stands in the first line of a form: the library says it in English alone. */
export async function choose(
	locale: Locale,
	message: string,
	options: readonly Choice[],
	initialValue?: string,
): Promise<string> {
	const asked = { message, options: [...options], showInstructions: false };
	return answered(
		await select<string>(initialValue === undefined ? asked : { ...asked, initialValue }),
		locale,
	);
}
