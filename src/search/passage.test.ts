import { describe, expect, it } from 'vitest';
import { type PageText, passageOf } from './passage.ts';

const filler = (count: number, name: string): string =>
	Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');
const shown = (page: PageText, places: number[], skip = 2): string =>
	passageOf(page, places, skip)
		.pieces.map(({ text, marked }) => (marked ? `[${text}]` : text))
		.join('');

describe('passageOf', () => {
	it('marks the found words and cuts on both sides', () => {
		const page = { content: `A title. ${filler(60, 'w')}`, anchors: [] };
		expect(shown(page, [32, 33])).toBe(
			`… w24 w25 w26 w27 w28 w29 [w30 w31] ${Array.from({ length: 24 }, (_, i) => `w${32 + i}`).join(' ')} …`,
		);
	});
	it('stays within one section and names it', () => {
		const anchors = [
			{ id: 'causes', text: '', location: 5 },
			{ id: 'user-content-why', text: 'Why late', location: 8 },
		];
		const page = { content: 'A title. s1 s2 s3 c1 c2 c3 Why late. t1 t2', anchors };
		expect(shown(page, [7])).toBe('c1 c2 [c3]');
		expect(passageOf(page, [11], 2).anchor?.id).toBe('user-content-why');
		expect(shown(page, [11])).toBe('t1 [t2]');
	});
	it('shows a heading that was found itself', () => {
		const anchors = [{ id: 'user-content-why', text: 'Why late', location: 4 }];
		expect(shown({ content: 'A title. s1 s2 Why late. t1', anchors }, [5])).toBe('[late.] t1');
	});
	it('prefers the place with the most found words', () => {
		const page = { content: `A title. ${filler(100, 'w')}`, anchors: [] };
		expect(shown(page, [4, 70, 72, 75])).toContain('[w68]');
	});
	it('begins after the title when only that was found', () => {
		expect(shown({ content: 'A title. s1 s2', anchors: [] }, [0, 1])).toBe('s1 s2');
		expect(shown({ content: 'A title. s1 s2', anchors: [] }, [])).toBe('s1 s2');
	});
});
