/** The feed of the latest reports, as RSS 2.0. */
import { Feed } from 'feed';
import { escapeXml, xmlSafe } from './xml.ts';

/** What the feed as a whole says. Addresses are absolute. */
export interface Channel {
	readonly title: string;
	readonly description: string;
	/** Address of the home page. */
	readonly home: string;
	/** Address of the feed itself. */
	readonly self: string;
	readonly language: string;
	/** Day that stands for "last changed" when there is no item, `YYYY-MM-DD`. */
	readonly today: string;
}

/** One report. All texts are plain. */
export interface FeedItem {
	readonly title: string;
	readonly link: string;
	/** Day of publication, `YYYY-MM-DD`. */
	readonly day: string;
	/** Its paragraphs. */
	readonly paragraphs: readonly string[];
}

/** The text of the feed. The same items give the same bytes. */
export function rss(channel: Channel, items: readonly FeedItem[]): string {
	const feed = new Feed({
		title: xmlSafe(channel.title),
		description: xmlSafe(channel.description),
		id: channel.home,
		link: channel.home,
		language: channel.language,
		feedLinks: { rss: channel.self },
		updated: instant(items[0]?.day ?? channel.today),
		generator: 'Bokgi',
		copyright: '',
	});
	for (const { title, link, day, paragraphs } of items)
		feed.addItem({
			title: xmlSafe(title),
			id: link,
			link,
			date: instant(day),
			// Readers take a description for HTML.
			description: paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join(''),
		});
	return feed.rss2();
}

function instant(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}
