import { describe, expect, test } from 'vitest';
import { isServiceLike, type NamedService, serviceNamed, serviceNear } from './services.ts';

const services: NamedService[] = [
	{ id: 'payments', label: { en: 'Payments', ko: '결제' }, aliases: ['PG', 'billing'] },
	{ id: 'cart', label: { en: 'Cart', ko: '장바구니' }, aliases: ['basket'] },
	{ id: 'gift-cart', label: 'Gifts', aliases: ['basket', 'payments'] },
];

describe('a service is named', () => {
	test.each([
		['payments', 'payments'],
		['Payments', 'payments'],
		['결제', 'payments'],
		['결제'.normalize('NFD'), 'payments'],
		[' pg ', 'payments'],
		['장바구니', 'cart'],
		['Gifts', 'gift-cart'],
	])('by %s', (typed, id) => {
		expect(serviceNamed(services, typed)).toBe(id);
	});

	test.each(['basket', 'pay', ''])('not by what two are called, a part or nothing: `%s`', (typed) => {
		expect(serviceNamed(services, typed)).toBeUndefined();
	});
});

test.each([
	['paymens', { id: 'payments', name: 'payments' }],
	['장바구', { id: 'cart', name: '장바구니' }],
	['결제 서비스', { id: 'payments', name: '결제' }],
	['billin', { id: 'payments', name: 'billing' }],
	['zzzzzz', undefined],
])('of %s the nearest is %j', (typed, near) => {
	expect(serviceNear(services, typed)).toEqual(near);
});

test.each([
	['', ['payments', 'cart', 'gift-cart']],
	['구니', ['cart']],
	['PAY', ['payments', 'gift-cart']],
	['basket', ['cart', 'gift-cart']],
	['nothing', []],
])('a search for `%s` means %j', (typed, ids) => {
	expect(services.filter((service) => isServiceLike(service, typed)).map(({ id }) => id)).toEqual(ids);
});
