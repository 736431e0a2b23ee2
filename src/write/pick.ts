/** A question whose answer is some of a long list, found by typing. In the words of the one who answers. */
import { styleText } from 'node:util';
import { AutocompletePrompt } from '@clack/core';
import {
	limitOptions,
	S_BAR,
	S_BAR_END,
	S_CHECKBOX_INACTIVE,
	S_CHECKBOX_SELECTED,
	symbol,
} from '@clack/prompts';
import { type Locale, t } from '../i18n/t.ts';
import { answered } from './prompts.ts';

export interface Pickable {
	readonly value: string;
	readonly label: string;
}

const mostShown = 12;

/**
 * The values that were picked, at least one. `isLike` tells whether an option is one of those that the typed letters mean.
 * Enter takes the marked option where letters were typed and nothing was selected.
 * `selected` are those that stand selected from the start. Throws `Cancelled`.
 */
export async function pick(
	locale: Locale,
	message: string,
	options: readonly Pickable[],
	isLike: (value: string, typed: string) => boolean,
	selected: readonly string[] = [],
): Promise<string[]> {
	const words = t(locale);
	const prompt: AutocompletePrompt<Pickable> = new AutocompletePrompt<Pickable>({
		options: [...options],
		multiple: true,
		initialValue: [...selected],
		filter: (typed, { value }) => isLike(value, typed),
		validate: () => (prompt.selectedValues.length === 0 ? words('fault.service') : undefined),
		render() {
			const { state } = prompt;
			const head = [styleText('gray', S_BAR), `${symbol(state)}  ${message}`];
			const chosen = options.filter(({ value }) => prompt.selectedValues.includes(value));
			const labels = chosen.map(({ label }) => label).join(', ');
			if (state === 'submit') return [...head, dim(labels)].join('\n');
			if (state === 'cancel') return [...head, styleText('gray', S_BAR)].join('\n');
			const bar = styleText(state === 'error' ? 'yellow' : 'cyan', S_BAR);
			const shown = prompt.filteredOptions;
			const lines = [
				`${styleText('dim', words('ask.search'))} ${prompt.userInput}${state === 'error' ? '' : '█'}`,
				...(labels === '' ? [] : [`${styleText('dim', words('ask.selected'))} ${labels}`]),
				...(shown.length === 0 ? [styleText('yellow', words('ask.search.none'))] : []),
				...(state === 'error' ? [styleText('yellow', prompt.error)] : []),
			];
			const list = limitOptions({
				cursor: prompt.cursor,
				options: shown,
				maxItems: mostShown,
				columnPadding: 5,
				rowPadding: head.length + lines.length + 2,
				style: ({ value, label }, isMarked) => {
					const isSelected = prompt.selectedValues.includes(value);
					const box = isSelected
						? styleText('green', S_CHECKBOX_SELECTED)
						: styleText('dim', S_CHECKBOX_INACTIVE);
					return isMarked ? `› ${box} ${label}` : `  ${box} ${styleText('dim', label)}`;
				},
			});
			const foot = styleText('dim', words('ask.search.keys'));
			const body = [...lines, ...(shown.length === 0 ? [] : list), foot].map((line) => `${bar}  ${line}`);
			return [...head, ...body, styleText(state === 'error' ? 'yellow' : 'cyan', S_BAR_END)].join('\n');
		},
	});
	// The space bar selects as long as nothing is typed.
	prompt.isNavigating = true;
	prompt.on('key', (_char, { name }) => {
		if (prompt.userInput === '') prompt.isNavigating = true;
		if (name !== 'return' || prompt.selectedValues.length > 0 || prompt.userInput.trim() === '') return;
		if (prompt.focusedValue === undefined) return;
		prompt.toggleSelected(prompt.focusedValue);
		prompt.value = prompt.selectedValues;
	});
	const value = answered(await prompt.prompt(), locale);
	return Array.isArray(value) ? value : [];
}

function dim(text: string): string {
	return `${styleText('gray', S_BAR)}  ${styleText('dim', text)}`;
}
