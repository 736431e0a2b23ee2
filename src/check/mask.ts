/** Keeps what a diagnostic repeats of its file from being a secret. */
import type { Diagnostic } from './diagnostic.ts';
import { findSecrets } from './scan/secrets.ts';

/** The diagnostic with every credential in its texts cut to its first letters, and without a source line that holds one. */
export function withoutSecrets(diagnostic: Diagnostic): Diagnostic {
	const { sourceLine, message, fix, cause, ...rest } = diagnostic;
	return {
		...rest,
		message: masked(message),
		...(fix === undefined ? {} : { fix: masked(fix) }),
		...(cause === undefined ? {} : { cause: { ...cause, message: masked(cause.message) } }),
		...(sourceLine === undefined || findSecrets(sourceLine).length > 0 ? {} : { sourceLine }),
	};
}

function masked(text: string): string {
	let shown = text;
	for (const { start, end, shown: first } of findSecrets(text).toReversed())
		shown = `${shown.slice(0, start)}${first === '' ? '…' : first}${shown.slice(end)}`;
	return shown;
}
