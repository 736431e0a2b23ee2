// Installs what a command needs before it runs: packages that package-lock.json names, and with --browser a Chromium for
// the tests. Plain JavaScript without packages, since it runs on the machine's own Node before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.bokgi-installed');

function installPackages() {
	const wanted = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
	if (installed === wanted && existsSync(join(root, 'node_modules', 'node', 'bin'))) return;
	console.error('Installing packages (first run, or package-lock.json has changed) …');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	// Not `npm ci`: it refuses a lock file that lacks the optional binaries of other platforms, which not every registry has.
	const result = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
	});
	if (result.status !== 0) {
		console.error('npm install failed; see its messages above.');
		process.exit(2);
	}
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, wanted);
}

function installBrowser() {
	if (findBrowser()) return;
	console.error('Installing Chromium for the browser tests …');
	const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const apt = (...args) =>
		execFileSync([...sudo, 'apt-get'][0], [...sudo, 'apt-get', ...args].slice(1), {
			stdio: ['ignore', 2, 2],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	try {
		apt('update', '-qq');
		apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
	} catch {
		console.error(
			'No Chromium found and none could be installed. Install one, or name it in BOKGI_CHROMIUM.',
		);
		process.exit(2);
	}
}

installPackages();
if (process.argv.includes('--browser')) installBrowser();
