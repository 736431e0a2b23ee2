/** A plain server for a built site on one's own machine, with the headers that a host should send. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { readSiteAddress } from './address.ts';
import { contentSecurityPolicy } from './security.ts';
import type { Settings } from './settings.ts';

const types = new Map([
	['.html', 'text/html; charset=utf-8'],
	['.css', 'text/css; charset=utf-8'],
	['.js', 'text/javascript; charset=utf-8'],
	['.json', 'application/json; charset=utf-8'],
	['.csv', 'text/csv; charset=utf-8'],
	['.xml', 'application/xml; charset=utf-8'],
	['.txt', 'text/plain; charset=utf-8'],
	['.svg', 'image/svg+xml'],
	['.png', 'image/png'],
	['.jpg', 'image/jpeg'],
	['.jpeg', 'image/jpeg'],
	['.gif', 'image/gif'],
	['.webp', 'image/webp'],
	['.avif', 'image/avif'],
]);

/** Serves `settings.out`; takes the next free port when the wished one is in use. */
export async function serve(
	settings: Pick<Settings, 'out' | 'content'>,
	wish: { port: number; host: string },
): Promise<{ address: string; close: () => Promise<void> }> {
	const { base } = readSiteAddress(settings.content);
	const server = createServer((request, response) => respond(request, response, settings.out, base));
	let port = wish.port;
	for (;;) {
		try {
			await new Promise<void>((resolve, reject) => {
				server.once('error', reject);
				server.listen(port, wish.host, () => resolve());
			});
			break;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === 0 || port > wish.port + 20) throw error;
			port++;
		}
	}
	const bound = server.address() as AddressInfo;
	return {
		address: `http://${wish.host}:${bound.port}${base}`,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

function respond(request: IncomingMessage, response: ServerResponse, out: string, base: string): void {
	const send = (status: number, file: string | undefined, headers: Record<string, string> = {}) => {
		response.writeHead(status, {
			'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'same-origin',
			'Cache-Control': 'no-cache',
			...headers,
			...(file ? { 'Content-Type': types.get(extname(file)) ?? 'application/octet-stream' } : {}),
		});
		if (file && request.method !== 'HEAD') createReadStream(file).pipe(response);
		else response.end();
	};
	const path = pathOf(request.url ?? '/', base);
	if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, undefined, { Allow: 'GET, HEAD' });
	if (path === undefined) return send(302, undefined, { Location: base });
	const wanted = join(out, normalize(`/${path}`));
	if (!wanted.startsWith(out + sep) && wanted !== out) return send(404, undefined);
	const status = statSync(wanted, { throwIfNoEntry: false });
	if (status?.isDirectory() && !path.endsWith('/') && path !== '') return send(301, undefined, { Location: `${base}${path}/` });
	const file = status?.isDirectory() ? join(wanted, 'index.html') : wanted;
	if (statSync(file, { throwIfNoEntry: false })?.isFile()) return send(200, file);
	const notFound = join(out, '404.html');
	return send(404, statSync(notFound, { throwIfNoEntry: false }) ? notFound : undefined);
}

/** The path below the base; `undefined` for an address outside of it. */
function pathOf(url: string, base: string): string | undefined {
	try {
		const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
		return path.startsWith(base) ? path.slice(base.length) : undefined;
	} catch {
		return undefined;
	}
}
