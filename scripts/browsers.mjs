// Where a Chromium is looked for. Plain JavaScript, since it is asked before anything is installed.
import { existsSync } from 'node:fs';

const places = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser that the tests use: the one that `BOKGI_CHROMIUM` names, or the first that is there.
 * @returns {string | undefined}
 */
export function findBrowser() {
	return [process.env['BOKGI_CHROMIUM'], ...places].find((path) => path && existsSync(path));
}
