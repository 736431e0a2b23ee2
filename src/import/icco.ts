/** The incident collection of icco/postmortems: Markdown with YAML front matter, one document a file. */
import { dayIn, faultOfTime } from '../model/times.ts';
import { guessedDay, publicationDay, publishedField } from './evidence.ts';
import type { Guess, ImportedDocument, Importer, ImportItem, LeftOut } from './importer.ts';
import { foreignFrontmatter, listOf, sourceFiles, sourceText, textOf } from './source.ts';
import { firstSentences, nameKey, oneLine, plainWords, shortened, webAddressesIn } from './text.ts';

export const icco: Importer = {
	id: 'icco',
	title: 'collection of public postmortems (icco/postmortems)',
	describe: [
		'Markdown files with the front matter uuid, url, title, start_time, end_time, categories, keywords,',
		'company, product, source_published_at, summary. Categories and keywords become tags, company and',
		'product services. No severity, trigger or cause is put: the collection states none.',
	],
	*read(source) {
		for (const file of sourceFiles(source, ['.md'])) yield itemOf(file.name, sourceText(file));
	},
};

function itemOf(source: string, read: ReturnType<typeof sourceText>): ImportItem {
	if ('why' in read) return { skipped: { source, why: read.why, broken: true } };
	const parts = foreignFrontmatter(read.text);
	if ('why' in parts) return { skipped: { source, why: parts.why, broken: true } };
	const field = (name: string) => parts.data?.get(name);
	const key = textOf(field('uuid'));
	if (key === '')
		return {
			skipped: {
				source,
				why: 'no `uuid` in the front matter, so not a document of this collection',
				broken: false,
			},
		};
	const body = parts.body.trim();
	if (body === '' && textOf(field('summary')) === '')
		return { skipped: { source, why: 'neither summary nor text', broken: true } };
	return { document: documentOf(source, key, field, body) };
}

function documentOf(
	source: string,
	key: string,
	field: (name: string) => unknown,
	body: string,
): ImportedDocument {
	const guesses: Guess[] = [];
	const leftOut: LeftOut[] = [];
	const company = oneLine(textOf(field('company')));
	const summary = textOf(field('summary')) || firstSentences(body, 320) || shortened(oneLine(body), 320);
	if (textOf(field('summary')) === '')
		guesses.push({ field: 'summary', value: '', why: 'no `summary`: the first sentences of the text' });
	let title = oneLine(textOf(field('title')));
	if (title === '') {
		title = shortened(
			`${company === '' ? '' : `${company}: `}${plainWords(firstSentences(body, 0) || summary)}`,
			90,
		).replace(/\.$/, '');
		guesses.push({ field: 'title', value: title, why: 'no `title`: company and first sentence' });
	}
	const times = timesOf(field, guesses, leftOut);
	const addresses = webAddressesIn(textOf(field('url')));
	const published = publicationDay(textOf(field('source_published_at')));
	const day =
		times.day ??
		guessedDay(
			{ title, summary, body, addresses, published, fetched: textOf(field('source_fetched_at')) },
			guesses,
		);
	const services = servicesOf(company, oneLine(textOf(field('product'))));
	if (services.length === 0)
		guesses.push({ field: 'services', value: 'unknown', why: 'neither `company` nor `product`' });
	return {
		source,
		key,
		day,
		report: {
			title,
			summary,
			lang: 'en',
			timeZone: 'UTC',
			...times.milestones,
			estimated: times.estimated,
			...publishedField(published, day, times.lastDay, guesses, leftOut),
			links: [
				...addresses.map((url) => ({ label: `Original report (${hostOf(url)})`, url })),
				...webAddressesIn(textOf(field('archive_url'))).map((url) => ({
					label: 'Archived copy of the original report',
					url,
				})),
			],
			tags: [...listOf(field('categories')), ...listOf(field('keywords'))],
		},
		services: services.length === 0 ? ['Unknown service'] : services,
		body: body === '' ? summary : body,
		base: addresses[0],
		guesses,
		leftOut,
	};
}

interface Times {
	readonly milestones: { started?: string; resolved?: string };
	readonly estimated: ('started' | 'resolved')[];
	/** Day of the beginning, or else of the end, in UTC. */
	readonly day?: string | undefined;
	/** Last day that a time names. */
	readonly lastDay?: string | undefined;
}

function timesOf(field: (name: string) => unknown, guesses: Guess[], leftOut: LeftOut[]): Times {
	const milestones: Times['milestones'] = {};
	const estimated: Times['estimated'] = [];
	const days: string[] = [];
	for (const [from, name] of [
		['start_time', 'started'],
		['end_time', 'resolved'],
	] as const) {
		const text = textOf(field(from));
		if (text === '') continue;
		if (/^\d{4}-\d{2}-\d{2}/.test(text)) days.push(utcDay(text));
		const fault = text.includes('T') ? faultOfTime(text) : 'time without a clock reading and an offset';
		if (fault) {
			leftOut.push({
				field: name,
				value: text,
				why: `\`${from}\` is not a time that a report can hold (1970 to 2100, with offset)`,
			});
			continue;
		}
		milestones[name] = text;
		if (name === 'resolved')
			guesses.push({ field: name, value: text, why: '`end_time` is taken as the time of resolution' });
		if (/T(00:00:00|23:59:59)(\.0+)?(Z|[+-])/.test(text)) {
			estimated.push(name);
			guesses.push({
				field: name,
				value: text,
				why: `\`${from}\` is the very edge of a day, so perhaps only the day is known: marked as estimated`,
			});
		}
	}
	if (milestones.started === undefined && days.length > 0 && textOf(field('start_time')) === '')
		guesses.push({
			field: 'date',
			value: days[0] ?? '',
			why: 'no time of the beginning: the day of `end_time`',
		});
	return { milestones, estimated, day: days[0], lastDay: days.at(-1) };
}

function utcDay(text: string): string {
	const instant = Date.parse(text);
	return Number.isNaN(instant) ? text.slice(0, 10) : dayIn(instant, 'UTC');
}

/** `Amazon` and `EC2, EBS` are the services `Amazon EC2` and `Amazon EBS`; `Amazon S3` needs no second `Amazon`. */
function servicesOf(company: string, product: string): string[] {
	const maker = company.replace(/\s*\([^)]*\)/g, '').trim() || company;
	const products = product
		.split(/,\s+(?![^(]*\))/)
		.map((name) => name.trim())
		.filter((name) => name !== '');
	if (products.length === 0) return maker === '' ? [] : [maker];
	return products.map((name) => (nameKey(name).includes(nameKey(maker)) ? name : `${maker} ${name}`));
}

function hostOf(url: string): string {
	return new URL(url).hostname.replace(/^www\./, '');
}
