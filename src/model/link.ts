/** What an address in a report points at, and whether a report may hold it. Check and rendering ask the same function. */

/** An address by where it leads. `refused` says what is wrong as a phrase after "Unexpected …". */
export type Link =
	| { readonly kind: 'web' | 'mail'; readonly href: string }
	/** `#heading` on the same page; the fragment without `#`, decoded. */
	| { readonly kind: 'anchor'; readonly fragment: string }
	/** A path from the file that holds it. */
	| ({ readonly kind: 'path' } & PathParts)
	/** A path from the root of the site; `path` begins with `/`. */
	| ({ readonly kind: 'root' } & PathParts)
	| { readonly kind: 'refused'; readonly fault: string };

interface PathParts {
	/** Decoded, without query and fragment. */
	readonly path: string;
	/** With its `?`; empty when there is none. */
	readonly query: string;
	/** Decoded, without `#`; empty when there is none. */
	readonly fragment: string;
}

const expected = 'expected `https:`, `http:`, `mailto:`, a path or `#heading`';

/**
 * Decides about an address as the syntax tree holds it, with character references decoded. It never throws. Only http,
 * https and mailto are followed away from the site; whatever a browser could read as another scheme or host, after
 * dropping white space and controls or decoding `%`, is refused.
 */
export function classifyLink(url: string): Link {
	const refused = (fault: string): Link => ({ kind: 'refused', fault });
	// Browsers drop line breaks, tabs and leading controls from an address before they look for its scheme.
	const bare = url.replace(/[\p{Cc}\p{Cf}\s]/gu, '');
	if (bare === '') return refused(`empty address, ${expected}`);
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
	if (scheme !== undefined && !['https', 'http', 'mailto'].includes(scheme))
		return refused(`scheme \`${scheme.slice(0, 20)}:\`, ${expected}`);
	if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(url.trim()))
		return refused('control character in an address, expected visible characters');
	if (url.includes('\\')) return refused('`\\` in an address, expected `/`');
	if (/%(?![0-9a-f]{2})/i.test(url))
		return refused('`%` in an address, expected `%25` or two hexadecimal digits');
	if (bare.startsWith('//')) return refused(`address without a scheme, ${expected}`);
	if (scheme === 'mailto') return mail(url.trim());
	if (scheme !== undefined) return web(url.trim());
	return local(url.trim());
}

function web(href: string): Link {
	if (!/^https?:\/\/[^\s/?#]/i.test(href) || !URL.canParse(href))
		return { kind: 'refused', fault: 'form of a web address, expected `https://host/path`' };
	const { username, password } = new URL(href);
	if (username !== '' || password !== '')
		return { kind: 'refused', fault: 'user name in a web address, expected `https://host/path`' };
	return { kind: 'web', href };
}

function mail(href: string): Link {
	const decoded = decode(href);
	if (
		decoded === undefined ||
		/[\p{Cc}<>]/u.test(decoded) ||
		!/^mailto:[^\s@?]+@[^\s@?]+(\?[^\s]*)?$/i.test(href)
	)
		return { kind: 'refused', fault: 'form of a mail address, expected `mailto:name@host`' };
	return { kind: 'mail', href };
}

function local(url: string): Link {
	const [, rawPath = '', query = '', rawFragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
	const path = decode(rawPath);
	const fragment = decode(rawFragment);
	if (path === undefined || fragment === undefined || decode(query) === undefined)
		return { kind: 'refused', fault: '`%` sequence in an address, expected UTF-8' };
	if (/[\p{Cc}\\]/u.test(path) || /^\s*\/[\s/]*\//.test(path) || /^\s*[a-z][a-z0-9+.-]*:/i.test(path))
		return { kind: 'refused', fault: `encoded address, ${expected}` };
	if (path === '' && query !== '')
		return { kind: 'refused', fault: 'query without a path, expected a path before `?`' };
	if (path === '') return { kind: 'anchor', fragment };
	return { kind: path.startsWith('/') ? 'root' : 'path', path, query, fragment };
}

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** Where a link inside the site leads. Whether that exists is for the caller to say. */
export type LinkTarget =
	| { readonly kind: 'anchor'; readonly fragment: string }
	/** A report or analysis by its id; `file` is the path from the content folder where the link gives one. */
	| {
			readonly kind: 'incident' | 'five-whys';
			readonly id: string;
			readonly file: string | undefined;
			readonly fragment: string;
	  }
	/** Another page, by its address without locale, as in `/causes/configuration/`. */
	| { readonly kind: 'page'; readonly path: string; readonly query: string; readonly fragment: string }
	/** A file of the content folder that is not a report. */
	| { readonly kind: 'file'; readonly file: string }
	/** A path that leaves the content folder. */
	| { readonly kind: 'outside' };

/** The target of a link that {@link classifyLink} calls `anchor`, `path` or `root`, in a file given by its path from the content folder. */
export function targetOf(
	link: Extract<Link, { kind: 'anchor' | 'path' | 'root' }>,
	from: string,
): LinkTarget {
	if (link.kind === 'anchor') return link;
	const { query, fragment } = link;
	if (link.kind === 'root') {
		const path = link.path.replace(/^\/(en|ko)(?=\/)/, '');
		const [, folder, id] = /^\/(incidents|five-whys)\/([^/]+)\/?$/.exec(path) ?? [];
		if (folder === undefined || id === undefined) return { kind: 'page', path, query, fragment };
		return { kind: folder === 'incidents' ? 'incident' : 'five-whys', id, file: undefined, fragment };
	}
	const file = joinFrom(from, link.path);
	if (file === undefined) return { kind: 'outside' };
	const [, folder, id] = /^(incidents|five-whys)\/(?:.*\/)?([^/]+)\.mdx$/.exec(file) ?? [];
	if (folder === undefined || id === undefined) return { kind: 'file', file };
	return { kind: folder === 'incidents' ? 'incident' : 'five-whys', id, file, fragment };
}

/** A path from the content folder, of a path from one of its files; `undefined` when it leaves the folder. */
export function joinFrom(file: string, path: string): string | undefined {
	const parts = file.split('/').slice(0, -1);
	for (const part of path.split('/')) {
		if (part === '' || part === '.') continue;
		if (part !== '..') parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.join('/');
}
