import { expect, test } from 'vitest';
import { openYears, type TitlesOfYear } from './titles.ts';

const files: Readonly<Record<string, TitlesOfYear>> = {
	'2025': [['2025-12-31-pool', 'Pool exhausted', 'en']],
	'2026': [['2026-01-02-banner', '배너가 사라짐', 'ko']],
};
const hrefOf = (id: string) => `/incidents/${id}/`;

test('has the titles of its years once they are fetched', async () => {
	const titles = openYears(['2025', '2026'], {
		lang: 'ko',
		hrefOf,
		load: async (year) => files[year] ?? [],
	});
	expect(titles.linkOf('2025-12-31-pool')).toBeUndefined();
	await titles.fetch(['2025-12-31-pool']);
	expect(titles.linkOf('2025-12-31-pool')).toEqual({
		id: '2025-12-31-pool',
		href: '/incidents/2025-12-31-pool/',
		title: 'Pool exhausted',
		lang: 'en',
	});
	expect(titles.linkOf('2026-01-02-banner')).toMatchObject({ title: '배너가 사라짐', lang: undefined });
	expect(titles.linkOf('2024-01-01-other')).toBeUndefined();
});

test('fetches each year once, none for no incidents, and again what failed', async () => {
	const asked: string[] = [];
	let fails = true;
	const load = async (year: string): Promise<TitlesOfYear> => {
		asked.push(year);
		if (fails) throw new Error('offline');
		return files[year] ?? [];
	};
	const titles = openYears(['2025'], { lang: 'en', hrefOf, load });
	await titles.fetch([]);
	expect(asked).toEqual([]);
	await expect(titles.fetch(['2025-12-31-pool'])).rejects.toThrow('offline');
	fails = false;
	await titles.fetch(['2025-12-31-pool']);
	await titles.fetch(['2025-12-31-pool']);
	expect(asked).toEqual(['2025', '2025']);
});
