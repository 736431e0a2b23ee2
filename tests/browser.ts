/** For tests that need a browser: Debian's Chromium, and what it should never have to say. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/browsers.mjs';

/** The Chromium that `scripts/browsers.mjs` finds. */
export function launch(): Promise<Browser> {
	return chromium.launch({
		executablePath: findBrowser() ?? 'chromium',
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
