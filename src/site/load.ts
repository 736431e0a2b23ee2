/** Content folder → the corpus that the pages print, bodies rendered. Used by the build, the dev server and the search index. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { DocumentSource } from '../check/rule.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Edition, type Loaded, type LoadOptions, loadCorpus } from '../corpus/load.ts';
import { classifyLink } from '../model/link.ts';
import { spelledAs } from '../read/image.ts';
import { renderBody } from '../render/body.ts';
import type { Body, Media } from '../render/parts.ts';
import { findingsFolder } from './cache-folder.ts';
import type { Settings } from './settings.ts';
import { assetHref } from './urls.ts';

export type SiteCorpus = Corpus<Body>;

/** Loads the edition that the settings name. */
export function loadSite(
	settings: Settings,
	options: Pick<LoadOptions<Body>, 'onProgress' | 'memory' | 'keepFaulty'> = {},
): Loaded<Body> {
	const digests = new Map<string, string>();
	return loadCorpus({
		content: settings.content,
		audience: settings.audience,
		today: settings.today,
		cache: findingsFolder(settings),
		...options,
		renderBody: (document, edition) => bodyOf(document, edition, settings, digests),
	});
}

function bodyOf(
	document: DocumentSource,
	edition: Edition,
	settings: Settings,
	digests: Map<string, string>,
): Body {
	if (!document.tree) return { parts: [], outline: [], sections: [], media: [] };
	const { site } = edition.context;
	return renderBody(document.tree, {
		lang: document.kind === 'incident' ? document.incident.lang : document.fiveWhys.lang,
		audience: edition.audience,
		link: (url) => linkAddress(url, document.file, edition),
		image: (url) => mediaOf(url, document.file, edition, settings.content, digests),
		mediaAddress: (media) => assetHref(site, `/media/${media.name}`),
	});
}

/**
 * The address of a link in a report. Pages of the site get addresses relative to the report's page, which are the same
 * in every locale. `undefined` when the link may not be followed or leads to a report that the edition does not hold.
 */
export function linkAddress(url: string, file: string, edition: Edition): string | undefined {
	const link = classifyLink(url);
	if (link.kind === 'web' || link.kind === 'mail') return link.href;
	if (link.kind !== 'path' && link.kind !== 'root') return undefined;
	const target =
		link.kind === 'root' ? link.path.slice(1) : posix.normalize(posix.join(posix.dirname(file), link.path));
	const fragment = link.fragment === '' ? '' : `#user-content-${encodeURIComponent(link.fragment)}`;
	const report = /^(incidents|five-whys)\/(?:.*\/)?([^/]+?)(?:\.mdx|\/)?$/.exec(target);
	if (report) {
		const [, folder = '', id = ''] = report;
		const found = folder === 'incidents' ? edition.incidentId(id) : edition.fiveWhysId(id);
		return found === undefined ? undefined : `../../${folder}/${encodeURIComponent(found)}/${fragment}`;
	}
	return link.kind === 'root'
		? `../../${target.split('/').map(encodeURIComponent).join('/')}${link.query}${fragment}`
		: undefined;
}

function mediaOf(
	url: string,
	file: string,
	edition: Edition,
	content: string,
	digests: Map<string, string>,
): Media | undefined {
	const link = classifyLink(url);
	if (link.kind !== 'path') return undefined;
	const { images } = edition.context;
	const path = spelledAs(posix.normalize(posix.join(posix.dirname(file), link.path)), images);
	const image = path === undefined ? undefined : images.get(path);
	if (path === undefined || !image || image.fault) return undefined;
	let digest = digests.get(path);
	if (digest === undefined) {
		digest = createHash('sha256')
			.update(readFileSync(join(content, path)))
			.digest('hex')
			.slice(0, 16);
		digests.set(path, digest);
	}
	const name = `${digest}${posix.extname(path).toLowerCase()}`;
	return { name, file: path, width: image.width, height: image.height };
}
