/** A server for a built site on one's own machine, with the headers that a host should send. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { readSiteAddress } from './address.ts';
import { securityHeaders } from './security.ts';
import type { Settings } from './settings.ts';

/** Serves `settings.out` below the base path of the site; takes the next free port when the wished one is in use. */
export async function serve(
	settings: Pick<Settings, 'out' | 'content'>,
	wish: { port: number; host: string },
): Promise<{ address: string; close: () => Promise<void> }> {
	const { base } = readSiteAddress(settings.content);
	const handle = sirv(settings.out, {
		dev: true,
		setHeaders: (response) => {
			for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
		},
	});
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (!url.startsWith(base)) return void response.writeHead(302, { Location: base }).end();
		request.url = `/${url.slice(base.length)}`;
		handle(request, response, () => notFound(settings.out, request, response));
	});
	const port = await listen(server, wish);
	return {
		address: `http://${wish.host}:${port}${base}`,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

function notFound(out: string, request: IncomingMessage, response: ServerResponse): void {
	const locale = /^\/(ko|en)\//.exec(request.url ?? '')?.[1] ?? '.';
	let page = '';
	for (const file of [join(out, '404.html'), join(out, locale, '404.html')]) {
		try {
			page = readFileSync(file, 'utf8');
		} catch {
			// A site without that page answers with the other, or with none.
		}
	}
	response.writeHead(404, { ...securityHeaders, 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

async function listen(
	server: ReturnType<typeof createServer>,
	{ port, host }: { port: number; host: string },
): Promise<number> {
	for (let candidate = port; ; candidate++) {
		try {
			await new Promise<void>((resolve, reject) => {
				server.once('error', reject);
				server.listen(candidate, host, () => resolve());
			});
			return (server.address() as AddressInfo).port;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === 0 || candidate >= port + 20)
				throw error;
		}
	}
}
