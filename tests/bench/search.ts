/** Measures search: how well it finds, what it loads, how long it takes. In this process, with the engine of the browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { buildIndex, type IndexFiles, type SearchContent } from '../../src/search/build-index.ts';
import { textOf } from '../../src/search/document.ts';
import { packLanguage } from '../../src/search/language.ts';
import { openIndex } from '../../src/search/open-index.ts';
import type { Match, Search } from '../../src/search/search.ts';
import { wordsOfDocuments } from '../../src/search/vocabulary-words.ts';
import { loadSite } from '../../src/site/load.ts';
import { sampleContent } from '../../src/site/sample-folder.ts';
import { searchContent } from '../../src/site/search-documents.ts';
import { readSettings } from '../../src/site/settings.ts';
import { type JudgedReport, writeJudged } from './judged.ts';

/** A question with the reports that answer it, in its own language and in the other. */
interface JudgedQuestion {
	readonly q: string;
	readonly lang: 'ko' | 'en';
	readonly rel: readonly string[];
	readonly relX: readonly string[];
}

export interface Quality {
	readonly lang: string;
	readonly questions: number;
	/** Share of the right reports among the first ten, mean over questions. */
	readonly recall: number;
	/** One over the place of the first right report, 0 when it is not among the first ten, mean over questions. */
	readonly reciprocalRank: number;
	/** Share of questions without any answer. */
	readonly zero: number;
	/** Share of the right reports in the other language among the first ten there; questions without such are left out. */
	readonly otherLanguage: number;
}

export interface SearchFigures {
	readonly reports: number;
	readonly quality: readonly Quality[];
	/** Kilobytes and milliseconds of a first question with nothing loaded, on a simulated slow phone connection; medians. */
	readonly coldKilobytes: number;
	readonly coldMilliseconds: number;
	/** What each further question loads, and how long it takes there; medians. */
	readonly furtherKilobytes: number;
	readonly furtherMilliseconds: number;
	/** A question whose words are loaded, in milliseconds: median and 95th percentile. */
	readonly warmMilliseconds: readonly [number, number];
	/** Seconds of Pagefind's own indexing, and of the vocabulary and glossary beside it. */
	readonly indexSeconds: number;
	readonly wordsSeconds: number;
	/** Kilobytes of the index on disk, and of the words beside it. */
	readonly indexKilobytes: number;
	readonly wordsKilobytes: number;
}

const first = 10;
/** A slow 4G phone. */
const slow = { roundTripMs: 150, kilobitsPerSecond: 1600 };

export async function measureSearch(
	collection: string,
	folder: string,
	reports: number,
	step: (name: string) => void,
): Promise<SearchFigures> {
	const read = (name: string) => JSON.parse(readFileSync(join(collection, name), 'utf8'));
	const docs = read('docs.json') as JudgedReport[];
	const questions = read('queries-dev.json') as JudgedQuestion[];
	const content = join(folder, 'content');
	step('writing reports');
	writeJudged(content, docs, Math.max(0, reports - docs.length), sampleContent);
	const { corpus } = loadSite(readSettings({ BOKGI_CONTENT: content, BOKGI_CACHE: join(folder, 'cache') }));
	const indexed = searchContent(corpus);
	step('indexing');
	const { files, ...costs } = await costsOf(indexed);
	step('asking');
	return {
		reports: indexed.documents.length,
		quality: await qualityOf(files, questions),
		...(await loadsOf(files, questions)),
		...costs,
	};
}

async function costsOf(content: SearchContent) {
	const began = performance.now();
	const files = await buildIndex(content);
	const all = performance.now() - began;
	const again = performance.now();
	packLanguage(wordsOfDocuments(content.documents.map(textOf)), content.glossary);
	const words = performance.now() - again;
	const size = (isWords: boolean) =>
		files
			.filter(({ path }) => (path === 'words.json') === isWords)
			.reduce((sum, file) => sum + file.content.length, 0) / 1024;
	return {
		files,
		indexSeconds: (all - words) / 1000,
		wordsSeconds: words / 1000,
		indexKilobytes: size(false),
		wordsKilobytes: size(true),
	};
}

async function qualityOf(files: IndexFiles, questions: readonly JudgedQuestion[]): Promise<Quality[]> {
	const { search, close } = await openIndex(files);
	const rows: (Omit<Quality, 'questions' | 'otherLanguage'> & { otherLanguage: number | undefined })[] = [];
	for (const question of questions) {
		const { matches, others } = await search.ask(question.q, {}, question.lang);
		const [own, other] = await Promise.all([idsOf(matches), idsOf(others)]);
		const place = own.findIndex((id) => question.rel.includes(id));
		rows.push({
			lang: question.lang,
			recall: share(question.rel, own),
			reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
			zero: matches.length + others.length === 0 ? 1 : 0,
			otherLanguage: question.relX.length > 0 ? share(question.relX, [...own, ...other]) : undefined,
		});
	}
	close();
	return (['ko', 'en'] as const).map((lang) => {
		const own = rows.filter((row) => row.lang === lang);
		const others = own.flatMap(({ otherLanguage }) => otherLanguage ?? []);
		return {
			lang,
			questions: own.length,
			recall: mean(own.map(({ recall }) => recall)),
			reciprocalRank: mean(own.map(({ reciprocalRank }) => reciprocalRank)),
			zero: mean(own.map(({ zero }) => zero)),
			otherLanguage: mean(others),
		};
	});
}

async function idsOf(matches: readonly Match[]): Promise<string[]> {
	const pages = await Promise.all(matches.slice(0, first).map((match) => match.page()));
	return pages.map(({ raw_url: path }) => /-(f?[ke]\d+)\/$/.exec(path)?.[1] ?? path);
}

/** Asks some questions over a slow connection: each as the first one, and then one after another. */
async function loadsOf(files: IndexFiles, questions: readonly JudgedQuestion[]) {
	const some = questions.filter((_, number) => number % 6 === 0);
	const cold: Load[] = [];
	for (const question of some) cold.push(await loadOf(files, (ask) => ask(question)));
	const further: Load[] = [];
	const warm: number[] = [];
	const line = connection();
	const { search, close } = await openIndex(files, line.onFile);
	await answer(search, questions[1] as JudgedQuestion);
	for (const question of some) {
		line.bytes = 0;
		const began = performance.now();
		await answer(search, question);
		further.push({ bytes: line.bytes, milliseconds: performance.now() - began });
		const again = performance.now();
		await search.ask(`${question.q} `, {}, question.lang);
		warm.push(performance.now() - again);
	}
	close();
	return {
		coldKilobytes: median(cold.map(({ bytes }) => bytes)) / 1024,
		coldMilliseconds: median(cold.map(({ milliseconds }) => milliseconds)),
		furtherKilobytes: median(further.map(({ bytes }) => bytes)) / 1024,
		furtherMilliseconds: median(further.map(({ milliseconds }) => milliseconds)),
		warmMilliseconds: [median(warm), quantile(warm, 0.95)] as const,
	};
}

interface Load {
	readonly bytes: number;
	readonly milliseconds: number;
}

async function loadOf(
	files: IndexFiles,
	act: (ask: (question: JudgedQuestion) => Promise<void>) => Promise<void>,
): Promise<Load> {
	const line = connection();
	const began = performance.now();
	const { search, close } = await openIndex(files, line.onFile);
	await act((question) => answer(search, question));
	const milliseconds = performance.now() - began;
	close();
	return { bytes: line.bytes, milliseconds };
}

/** What the page loads to show an answer: the first reports of each list. */
async function answer(search: Search, { q, lang }: JudgedQuestion): Promise<void> {
	const { matches, others } = await search.ask(q, {}, lang);
	await Promise.all([...matches.slice(0, first), ...others.slice(0, 5)].map((match) => match.page()));
}

/** A connection on which every file takes a round trip, and all share the bandwidth. */
function connection() {
	let free = 0;
	const line = {
		bytes: 0,
		async onFile(path: string, content: Uint8Array) {
			// Hosts compress scripts and JSON; the files of the index are compressed.
			const bytes = /\.js(on)?$/.test(path) ? gzipSync(content).length : content.length;
			line.bytes += bytes;
			await sleep(slow.roundTripMs);
			const now = performance.now();
			free = Math.max(free, now) + (bytes * 8) / slow.kilobitsPerSecond;
			await sleep(free - now);
		},
	};
	return line;
}

function share(wanted: readonly string[], found: readonly string[]): number {
	return wanted.filter((id) => found.includes(id)).length / wanted.length;
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The figures as a table for people. */
export function searchFigures(figures: SearchFigures): string {
	const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)}%`;
	const rows = figures.quality.map(
		({ lang, questions, recall, reciprocalRank, zero, otherLanguage }) =>
			`${lang}  ${String(questions).padStart(9)}  ${recall.toFixed(3)}      ${reciprocalRank.toFixed(3)}   ${(100 * zero).toFixed(1).padStart(5)}  ${otherLanguage.toFixed(3)}`,
	);
	const ms = (value: number) => `${value.toFixed(0)} ms`;
	return [
		`${figures.reports} reports`,
		'',
		'    questions  recall@10  MRR@10  zero%  other language@10',
		...rows,
		'',
		`first question on slow 4G (150 ms, 1.6 Mbit/s), engine included: ${figures.coldKilobytes.toFixed(0)} KB, ${ms(figures.coldMilliseconds)}`,
		`further question there: ${figures.furtherKilobytes.toFixed(0)} KB, ${ms(figures.furtherMilliseconds)}`,
		`question whose words are loaded: ${ms(figures.warmMilliseconds[0])}, 95%: ${ms(figures.warmMilliseconds[1])}`,
		`index: ${figures.indexSeconds.toFixed(1)} s, ${figures.indexKilobytes.toFixed(0)} KB`,
		`words beside it: ${figures.wordsSeconds.toFixed(2)} s (${percent(figures.wordsSeconds, figures.indexSeconds)}), ${figures.wordsKilobytes.toFixed(0)} KB (${percent(figures.wordsKilobytes, figures.indexKilobytes)})`,
		'',
	].join('\n');
}
