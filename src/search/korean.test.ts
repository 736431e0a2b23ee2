import { describe, expect, it } from 'vitest';
import { asTyped, initialsOf, koreanStems, verbRoot } from './korean.ts';

describe('koreanStems', () => {
	it('takes particles off, one on another too', () => {
		expect(koreanStems('커넥션이')).toEqual(['커넥션이', '커넥션']);
		expect(koreanStems('데이터베이스에서는').at(-1)).toBe('데이터베이스');
		expect(koreanStems('사용자들에게').at(-1)).toBe('사용자');
	});
	it('takes 하다, 되다, 시키다, 받다 and 당하다 off', () => {
		for (const [word, stem] of [
			['고갈됐습니다', '고갈'],
			['초과했더니', '초과'],
			['삭제되는', '삭제'],
			['재시작시키면', '재시작'],
			['승인받은', '승인'],
			['해킹당했다', '해킹'],
		] as const)
			expect(koreanStems(word).at(-1)).toBe(stem);
	});
	it('leaves words of two syllables that only look like they had a particle', () => {
		for (const word of ['평가', '온도', '한도', '재고', '광고']) expect(koreanStems(word)).toEqual([word]);
	});
	it('gives nothing but beginnings of the word, itself first', () => {
		for (const word of ['느려졌다', '장애', '무한대기하는']) {
			const stems = koreanStems(word);
			expect(stems[0]).toBe(word);
			for (const stem of stems) expect(word.startsWith(stem)).toBe(true);
		}
	});
});

describe('verbRoot', () => {
	const root = (word: string) => verbRoot(word)?.normalize('NFC');

	it('is the same for all forms of a verb', () => {
		for (const [expected, forms] of [
			['느리', '느려졌고 느려지는 느린 느립니다 느림 느려서'],
			['끊기', '끊겼다 끊기고 끊김'],
			['멈추', '멈췄다 멈춤 멈추고 멈췄습니다'],
			['쌓이', '쌓여서 쌓였다 쌓인'],
			['죽', '죽었던 죽은 죽어서'],
			['지우', '지운 지웠다 지워졌다'],
			['올라가', '올라가요 올라갔다 올라가서'],
			['꺼지', '꺼집니다 꺼진 꺼졌다'],
			['사라지', '사라졌다 사라진'],
			['없어지', '없어졌다 없어진'],
		] as const)
			for (const form of forms.split(' ')) expect([form, root(form)]).toEqual([form, expected]);
	});
	it('is nothing where too little is left', () => {
		for (const word of ['나', '가는', '옴']) expect(root(word)).toBeUndefined();
	});
});

describe('initialsOf', () => {
	it('are the first consonants', () => {
		expect(asTyped(initialsOf('배포'))).toBe('ㅂㅍ');
	});
});
