/** For tests that need a browser: a server for a built site, and Debian's Chromium. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const types: { readonly [ending: string]: string } = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.xml': 'application/xml',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
};

/** What the header files of the site ask of a host: the policy of the pages, and what only a header can say. */
const policy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A site that is being served. */
export interface Served extends AsyncDisposable {
	/** `http://127.0.0.1:…`, without a slash at its end. */
	readonly origin: string;
	close(): Promise<void>;
}

/** Serves a folder with the site's own policy in a header. What is not there gets its `404.html`, or a line of text. */
export async function serve(dir: string): Promise<Served> {
	const root = path.resolve(dir);
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const asked = path.join(root, decodeURIComponent(pathname));
		const file = asked.startsWith(root) ? await fileAt(asked) : undefined;
		const shown = file ?? (await fileAt(path.join(root, '404.html')));
		response.writeHead(file ? 200 : 404, {
			'content-type': (shown && types[path.extname(shown)]) ?? 'application/octet-stream',
			'content-security-policy': policy,
			'x-content-type-options': 'nosniff',
		});
		response.end(shown ? await readFile(shown) : 'not found');
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const close = (): Promise<void> =>
		new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, close, [Symbol.asyncDispose]: close };
}

async function fileAt(asked: string): Promise<string | undefined> {
	const info = await stat(asked).catch(() => undefined);
	if (info?.isFile()) return asked;
	return info?.isDirectory() ? fileAt(path.join(asked, 'index.html')) : undefined;
}

/** The built sample site that browser tests look at: `BOKGI_TEST_SITE`, else `dist`; `undefined` while nothing is built there. */
export function builtSite(): string | undefined {
	const folder = path.resolve(process.env['BOKGI_TEST_SITE'] ?? 'dist');
	return existsSync(path.join(folder, 'index.html')) ? folder : undefined;
}

/** Chromium at `BOKGI_CHROMIUM`, or where Debian puts it. */
export function launch(): Promise<Browser> {
	return chromium.launch({
		executablePath: process.env['BOKGI_CHROMIUM'] ?? '/usr/bin/chromium',
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}

/**
 * Collects what a page should never have: console errors and warnings, uncaught exceptions, violations of the policy
 * (Chromium reports them as console errors), failed requests and requests to other hosts.
 */
export function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning')
			complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
	page.on('request', (request) => {
		const { hostname, protocol } = new URL(request.url());
		if (hostname !== '127.0.0.1' && protocol !== 'data:') complaints.push(`elsewhere: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	return complaints;
}
