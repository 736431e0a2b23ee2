/** The parts of a brief that tell what a change takes away: a report, an address, and what other files had of them. */
import { isOpen } from '../analyse/actions.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import { idOf } from '../check/document.ts';
import { fiveWhysPath, incidentPath } from '../site/urls.ts';
import type { BriefDocument, BriefFacts } from './brief-facts.ts';
import { code, escapeMarkdown, item } from './markdown.ts';
import { promiseText } from './similar-text.ts';

/** What is lost with a report. `before` is the report as it was, where it could be read. */
export function removedLines(
	facts: BriefFacts,
	file: string,
	before: BriefDocument | undefined,
	elsewhere: readonly Diagnostic[],
): string[] {
	const { words, locale } = facts;
	const open = before?.incident?.actions.filter(isOpen) ?? [];
	return [
		addressLine(facts, file),
		...(open.length > 0
			? item(
					`**${words('brief.openLost')}**:`,
					open.map((action) => escapeMarkdown(promiseText(locale, action))),
				)
			: []),
		...facts.elsewhereLines(elsewhere),
	];
}

/** What a new name of a file breaks; nothing where the id, which is the address, is kept. */
export function renamedLines(
	facts: BriefFacts,
	from: string,
	to: string,
	elsewhere: readonly Diagnostic[],
): string[] {
	if (idOf(from) === idOf(to)) return [];
	return [addressLine(facts, from), ...facts.elsewhereLines(elsewhere)];
}

/** What check says of files outside a change that name an id. */
export function naming(file: string, found: readonly Diagnostic[]): Diagnostic[] {
	const id = idOf(file);
	const isIn = (message: string): boolean =>
		message
			.normalize()
			.split(id)
			.slice(1)
			.some((after) => !/^[\p{L}\p{N}-]/u.test(after));
	return found.filter(({ message }) => isIn(message));
}

/** The address that leads nowhere from now on. */
function addressLine({ words }: BriefFacts, file: string): string {
	const path = file.startsWith('five-whys/') ? fiveWhysPath(idOf(file)) : incidentPath(idOf(file));
	return `- **${words('brief.address')}**: ${words('brief.addressGone', { address: code(path) })}`;
}
