import { createHash } from 'node:crypto';

/** The key under which a page is cached: a digest of everything that it prints, so that a page is reused only when nothing on it changed. */
export function cacheKey(view: unknown): string {
	return createHash('sha256').update(JSON.stringify(view)).digest('base64url');
}
