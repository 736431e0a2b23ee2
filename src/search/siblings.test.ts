import { describe, expect, it } from 'vitest';
import { fold, type Loaded } from './siblings.ts';

function answer(
	id: string,
	root: string | undefined,
	more: { kind?: string; day?: string; sameError?: string } = {},
) {
	const { kind = 'incident', day = '2026-01-02', sameError } = more;
	const match = {
		id,
		missing: [],
		places: [],
		sameError,
		page: () => Promise.reject(new Error('not asked for')),
	};
	const page = {
		raw_url: `/${id}/`,
		meta: { title: id, day, root },
		filters: { kind: [kind] },
		content: '',
		anchors: [],
	};
	return { match, page } as unknown as Loaded;
}
const shape = (answers: readonly Loaded[]) =>
	fold(answers).map(({ match, siblings }) => [match.id, siblings.map((sibling) => sibling.match.id)]);

describe('fold', () => {
	it('puts answers of one cause under the best of them, in their order', () => {
		expect(shape([answer('a', 'x/1'), answer('b', 'x/2'), answer('c', 'x/1'), answer('d', 'x/1')])).toEqual([
			['a', ['c', 'd']],
			['b', []],
		]);
	});
	it('lets answers without a cause stand alone', () => {
		expect(shape([answer('a', undefined), answer('b', undefined)])).toEqual([
			['a', []],
			['b', []],
		]);
	});
	it('lets a report of the very error stand alone', () => {
		expect(shape([answer('a', 'x/1'), answer('b', 'x/1', { sameError: 'boom' })])).toEqual([
			['a', []],
			['b', []],
		]);
	});
	it('puts an incident before its analysis', () => {
		const analysis = answer('whys', 'x/1', { kind: 'five-whys' });
		expect(shape([analysis, answer('other', 'x/1', { day: '2025-01-01' }), answer('own', 'x/1')])).toEqual([
			['own', ['whys', 'other']],
		]);
		expect(shape([analysis])).toEqual([['whys', []]]);
	});
	it('is empty for no answers', () => {
		expect(fold([])).toEqual([]);
	});
});
