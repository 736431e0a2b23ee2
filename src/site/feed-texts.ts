/** The feed, the sitemap, `llms.txt` and `robots.txt` of an edition. */
import type { Corpus } from '../corpus/corpus.ts';
import { type LlmsLink, llms } from '../feeds/llms.ts';
import { robots } from '../feeds/robots.ts';
import { type FeedItem, rss } from '../feeds/rss.ts';
import { sitemap } from '../feeds/sitemap.ts';
import { type Locale, t } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { textIn } from '../model/text.ts';
import { plainInline } from '../render/inline.ts';
import { retroCalendar } from './retro/source.ts';
import { severityOf } from './rows.ts';
import {
	absolute,
	assetHref,
	causePath,
	fiveWhysPath,
	href,
	incidentPath,
	incidentsByPath,
	retroPath,
	servicePath,
	teamPath,
} from './urls.ts';
import { familyPath } from './views/causes.ts';
import { handbookPath, references } from './views/handbook.ts';
import { pagedFacts, valuesOfFact } from './views/incidents-by.ts';
import { retroKeys } from './views/retros.ts';

type Source = Corpus<unknown>;

/** How many of the latest reports a feed holds. */
const mostItems = 50;

/** The RSS feed of one locale: the latest reports, without those that are still being written. */
export function feedText(corpus: Source, locale: Locale): string {
	const { site } = corpus;
	const items = corpus.incidents
		.map(({ incident }) => incident)
		.filter(({ status }) => status !== 'draft')
		.sort((a, b) => (publishedOn(a) < publishedOn(b) ? 1 : publishedOn(a) > publishedOn(b) ? -1 : 0))
		.slice(0, mostItems);
	const title = textIn(site.name, locale);
	return rss(
		{
			title,
			description: site.description ? textIn(site.description, locale) : title,
			home: absolute(site, href(site, locale, '/')),
			self: absolute(site, href(site, locale, '/rss.xml')),
			language: locale,
			today: corpus.today,
		},
		items.map((incident) => itemOf(corpus, locale, incident)),
	);
}

function itemOf(corpus: Source, locale: Locale, incident: Incident): FeedItem {
	const severity = severityOf(corpus, locale, incident.severity);
	const stopped = stoppedText(locale, incident);
	return {
		title: `${severity ? `[${severity.label}] ` : ''}${plainInline(incident.title)}`,
		link: absolute(corpus.site, href(corpus.site, locale, incidentPath(incident.id))),
		day: publishedOn(incident),
		paragraphs: [plainInline(incident.summary), ...(stopped === undefined ? [] : [stopped])],
	};
}

function publishedOn(incident: Incident): string {
	return incident.published ?? incident.day;
}

/** What stopped an incident, in a line; `undefined` when the report does not say. */
function stoppedText(locale: Locale, { mitigation }: Incident): string | undefined {
	const words = t(locale);
	return mitigation?.final && `${words('incident.stopped')}: ${words(`mitigation.${mitigation.final}`)}`;
}

/** `llms.txt`, in the site's first language. */
export function llmsText(corpus: Source): string {
	const { site } = corpus;
	const locale = site.locales[0] ?? 'en';
	const words = t(locale);
	const link = (title: string, path: string, note?: string): LlmsLink => ({
		title,
		href: absolute(site, href(site, locale, path)),
		note,
	});
	return llms({
		title: textIn(site.name, locale),
		summary: site.description && textIn(site.description, locale),
		notes: [
			words('llms.about'),
			words('llms.data', { address: absolute(site, assetHref(site, '/data/incidents.json')) }),
		],
		sections: [
			{
				title: words('incidents.title'),
				links: corpus.incidents.map(({ incident }) =>
					link(
						`${incident.day} ${plainInline(incident.title)}`,
						incidentPath(incident.id),
						stoppedText(locale, incident) ?? plainInline(incident.summary),
					),
				),
			},
			{
				title: words('analyses.title'),
				links: corpus.analyses.map(({ fiveWhys }) =>
					link(plainInline(fiveWhys.title), fiveWhysPath(fiveWhys.id)),
				),
			},
			{
				title: words('llms.more'),
				links: [
					link(words('causes.title'), '/causes/', words('causes.description')),
					link(words('lessons.title'), '/lessons/', words('lessons.description')),
					link(words('actions.title'), '/actions/', words('actions.description')),
					link(words('retros.title'), '/retros/', words('retros.description')),
					link(words('schema.title'), handbookPath('schema'), words('schema.description')),
				],
			},
		],
	});
}

/** `sitemap.xml`: every page of this edition. `guides` are the names of the handbook's guides. */
export function sitemapText(corpus: Source, guides: readonly string[]): string {
	const { site } = corpus;
	return sitemap(
		pagePaths(corpus, guides).map((path) =>
			site.locales.map((locale) => ({ locale, href: absolute(site, href(site, locale, path)) })),
		),
	);
}

/** The paths of all pages, without base and locale. */
export function pagePaths(corpus: Source, guides: readonly string[]): string[] {
	const { taxonomy, incidents, analyses, audience } = corpus;
	return [
		'/',
		'/incidents/',
		...incidents.map(({ incident }) => incidentPath(incident.id)),
		...pagedFacts.flatMap((fact) =>
			valuesOfFact({ incidents, taxonomy }, fact).map((value) => incidentsByPath(fact, value)),
		),
		'/five-whys/',
		...analyses.map(({ fiveWhys }) => fiveWhysPath(fiveWhys.id)),
		'/causes/',
		...taxonomy.causes.flatMap((family) => [
			familyPath(family.id),
			...family.causes.map(({ id }) => causePath(`${family.id}/${id}`)),
		]),
		'/services/',
		...taxonomy.services.map(({ id }) => servicePath(id)),
		'/teams/',
		...taxonomy.teams.map(({ id }) => teamPath(id)),
		'/lessons/',
		'/actions/',
		'/trends/',
		'/retros/',
		...retroKeys(retroCalendar(corpus)).map(({ quarter, team }) => retroPath(quarter, team)),
		...(audience === 'internal' ? ['/drafts/'] : []),
		'/search/',
		'/handbook/',
		...[...guides, ...references].map(handbookPath),
	];
}

/** `robots.txt` */
export function robotsText({ site, audience }: Pick<Source, 'site' | 'audience'>): string {
	return robots(audience, absolute(site, assetHref(site, '/sitemap.xml')));
}
