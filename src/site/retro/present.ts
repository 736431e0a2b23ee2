/** The keys of a presentation, for the element that has them and for its test. */

/**
 * Whether a key begins a presentation: `p`, also where a Korean keyboard writes `ㅔ` with it or an input method keeps
 * the letter to itself.
 */
export function isPresentKey({ key, code }: { readonly key: string; readonly code: string }): boolean {
	return key === 'p' || key === 'ㅔ' || (key === 'Process' && code === 'KeyP');
}

/**
 * Which of `count` places a key leads to from the place `at`, both ends included; `undefined` for keys that lead
 * nowhere. Remote controls for presentations send `PageDown` and `PageUp`.
 */
export function placeAfter(key: string, at: number, count: number): number | undefined {
	switch (key) {
		case 'ArrowRight':
		case 'PageDown':
			return Math.min(at + 1, count - 1);
		case 'ArrowLeft':
		case 'PageUp':
			return Math.max(at - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return undefined;
	}
}
