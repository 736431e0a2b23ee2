/** `history.atom` of a Statuspage page: an entry an incident, its updates as HTML in the content. */
import { SaxesParser } from 'saxes';
import type { JsonObject } from './json.ts';

/** The incidents of a feed, in the form of the API; none when the text is no such feed. */
export function atomRecords(xml: string): JsonObject[] {
	const entries: Record<string, string>[] = [];
	let path: string[] = [];
	let entry: Record<string, string> | undefined;
	const parser = new SaxesParser();
	parser.on('error', () => {
		path = [];
	});
	parser.on('opentag', ({ name, attributes }) => {
		path.push(name);
		if (name === 'entry' || name === 'item') entry = {};
		const href = (attributes as Record<string, string>)['href'];
		if (entry && name === 'link' && href) entry['link'] = href;
	});
	const text = (words: string) => {
		const name = path.at(-1) ?? '';
		if (entry && path.length > 0) entry[name] = (entry[name] ?? '') + words;
	};
	parser.on('text', text);
	parser.on('cdata', text);
	parser.on('closetag', ({ name }) => {
		path.pop();
		if ((name === 'entry' || name === 'item') && entry) {
			entries.push(entry);
			entry = undefined;
		}
	});
	try {
		parser.write(xml).close();
	} catch {
		return entries.map(recordOf);
	}
	return entries.map(recordOf);
}

function recordOf(entry: Record<string, string>): JsonObject {
	const published = (entry['published'] ?? entry['pubDate'] ?? '').trim();
	const content =
		entry['content'] ?? entry['content:encoded'] ?? entry['description'] ?? entry['summary'] ?? '';
	const parts = content.split(/<p>\s*(?=<small>)/i).slice(1);
	const year = /\b(20\d\d)\b/.exec(published)?.[1] ?? '';
	return {
		id: (entry['id'] ?? entry['guid'] ?? entry['link'] ?? '').split('/').at(-1),
		name: (entry['title'] ?? '').trim(),
		url: (entry['link'] ?? '').trim(),
		published_at: published,
		updates: parts.map((part) => updateOf(part, year)),
		...(parts.length === 0 ? { text: content.trim() } : {}),
	};
}

/** `<small>Mar <var>26</var>, <var>03:35</var> UTC</small><br><strong>Resolved</strong> - It works.` */
function updateOf(part: string, year: string): JsonObject {
	const [, small = '', status = '', body = ''] =
		/<small>([\s\S]*?)<\/small>(?:\s*<br ?\/?>)?\s*<strong>([\s\S]*?)<\/strong>\s*[-–—]?\s*([\s\S]*)$/i.exec(
			part,
		) ?? [];
	const when = small
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	return { at: when.replace(/^([A-Za-z]+ \d{1,2}),?/, `$1, ${year}`), status, body };
}
