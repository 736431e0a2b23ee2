/** Keys of the search page: arrows move through the answers, Esc goes back to the field and then clears it. */

export interface Places {
	readonly field: HTMLTextAreaElement;
	/** The links of the answers, in their order. */
	readonly links: readonly HTMLElement[];
	/** Empties the field and shows what belongs to that. */
	clear(): void;
}

/** Moves the focus as a key says; `false` when the key is not one of these or belongs to somebody else. */
export function moveFocus(event: KeyboardEvent, { field, links, clear }: Places): boolean {
	const { key, target } = event;
	if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
	const inField = target === field;
	const at = links.indexOf(target as HTMLElement);
	const isFree = inField || !(target as Element).closest?.('a, button, input, select, textarea, summary');
	if (!isFree && at < 0) return false;
	// Within several lines the arrows belong to the text until its last line.
	if (inField && key === 'ArrowDown' && field.value.includes('\n', field.selectionEnd)) return false;
	if (key === 'ArrowDown' && links.length > 0) (links[at + 1] ?? links.at(-1))?.focus();
	else if (key === 'ArrowUp' && at >= 0) (at === 0 ? field : links[at - 1])?.focus();
	else if (key === 'Escape' && at >= 0) field.focus();
	else if (key === 'Escape' && field.value !== '') clear();
	else return false;
	return true;
}
