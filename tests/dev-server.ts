/** A development server as a writer starts it, on a copy of content that a test may edit. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '..');

export interface DevServer {
	/** Without a slash at its end. */
	readonly address: string;
	/** What it has printed so far. */
	log(): string;
	close(): Promise<void>;
}

/** Starts `scripts/dev.ts` on a free port, with a folder for what it keeps, and waits until it answers. */
export async function startDev(content: string, cache: string): Promise<DevServer> {
	const child = spawn(
		process.execPath,
		[join(root, 'scripts/dev.ts'), '--content', content, '--host', '127.0.0.1', '--port', '0'],
		{
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				PATH: process.env['PATH'],
				HOME: process.env['HOME'],
				NO_COLOR: '1',
				BOKGI_NOW: '2026-11-22',
				BOKGI_CACHE: cache,
			},
		},
	);
	let log = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			log += text;
		});
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	for (let waited = 0; ; waited += 100) {
		const address = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(log)?.[0];
		if (address)
			return {
				address,
				log: () => log,
				close: () => {
					child.kill();
					return ended;
				},
			};
		if (child.exitCode !== null || waited > 120_000) throw new Error(`The server did not start:\n${log}`);
		await sleep(100);
	}
}
