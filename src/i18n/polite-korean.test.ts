import { expect, test } from 'vitest';
import { politeKorean } from './polite-korean.ts';

test.each([
	[
		'결제 시도의 82%가 실패했다. 특가 두 개를 중단했다.',
		'결제 시도의 82%가 실패했습니다. 특가 두 개를 중단했습니다.',
	],
	['잃은 데이터는 없다', '잃은 데이터는 없습니다'],
	['쿠폰함이 열리지 않는다.', '쿠폰함이 열리지 않습니다.'],
	['주문이 실패한다.', '주문이 실패합니다.'],
	['원인은 설정이다.', '원인은 설정입니다.'],
	['응답이 매우 느리다.', '응답이 매우 느립니다.'],
	['재고가 는다.', '재고가 늡니다.'],
	['대기 줄이 길다.', '대기 줄이 깁니다.'],
	['다른 값과 같다!', '다른 값과 같습니다!'],
	['(이미지가 깨졌다)', '(이미지가 깨졌습니다)'],
])('%s', (plain, polite) => {
	expect(politeKorean(plain)).toBe(polite);
});

test.each([
	'이용하실 수 있습니다.',
	'결제가 안 돼요',
	'다음 날 오전에 취소 처리.',
	'Orders failed.',
	'',
	'다',
	'다시 다 썼는데',
])('leaves %j as it is', (text) => {
	expect(politeKorean(text)).toBe(text);
});
