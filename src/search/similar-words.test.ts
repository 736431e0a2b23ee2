import { expect, test } from 'vitest';
import { wordsToShow } from './similar-words.ts';

const shown = (...pairs: [asked: string, own: string, byName?: boolean][]) =>
	wordsToShow(
		pairs.map(([asked, own, byName = false]) => ({ asked, own, byName })),
		3,
	);

test('a word stands as it is in the other incident, without particles', () => {
	expect(shown(['order', 'Orders'], ['만료', '만료'], ['커넥션 풀', '커넥션 풀이'])).toEqual([
		'Orders',
		'만료',
		'커넥션 풀',
	]);
});
test('an ending that is part of the word stays', () => {
	for (const word of ['주문서', '디스플레이', '휴가', 'API', '회의'])
		expect(shown([word, word])).toEqual([word]);
	expect(shown(['로그인', '로그인이'], ['서버', '서버에서'], ['정산', '정산을'])).toEqual([
		'로그인',
		'서버',
		'정산',
	]);
});
test('words that met by their meaning stand both', () => {
	expect(shown(['checkout', '주문서'], ['deploy', 'release'])).toEqual([
		'checkout ↔ 주문서',
		'deploy ↔ release',
	]);
});
test('two names of one service say no more than the service', () => {
	expect(shown(['checkout', '쿠폰', true], ['checkout', 'Checkout', true])).toEqual(['Checkout']);
});
test('no word stands twice, and none that another one holds; at most so many', () => {
	expect(shown(['인증서', '인증서'], ['인증서', '인증서가 만료되어'], ['인증', '인증'])).toHaveLength(1);
	expect(shown(['a1', 'a1'], ['b1', 'b1'], ['c1', 'c1'], ['d1', 'd1'])).toEqual(['a1', 'b1', 'c1']);
	expect(shown()).toEqual([]);
});
