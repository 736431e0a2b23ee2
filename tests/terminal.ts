/** A command in a pseudo terminal, as a person meets it: what it shows is waited for, and keys are pressed. Needs util-linux's `script`. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { writeDay } from './commands.ts';
import { output, root } from './site.ts';

/** Whether this machine has the `script` of util-linux; that of BSD and macOS takes other options. */
export const hasPseudoTerminal = /util-linux/.test(
	spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '',
);

export const keys = { enter: '\r', down: '\x1b[B', tab: '\t', space: ' ', leave: '\x03', clear: '\x15' };

const waitMs = 60_000;

/** A command that runs in a terminal of 100 columns, beside its content folder. */
export class Terminal {
	readonly #child: ChildProcess;
	readonly #ended: Promise<number | null>;
	#all = '';
	#seen = 0;
	#told: () => void = () => undefined;

	constructor(name: string, args: readonly string[], content: string, env: Readonly<Record<string, string>>) {
		const command = [process.execPath, join(root, 'scripts', `${name}.ts`), ...args]
			.map((word) => `'${word.replaceAll("'", "'\\''")}'`)
			.join(' ');
		this.#child = spawn('script', ['-qec', `stty cols 100 rows 50; ${command}`, '/dev/null'], {
			cwd: dirname(content),
			stdio: ['pipe', 'pipe', 'ignore'],
			env: {
				PATH: process.env['PATH'],
				HOME: process.env['HOME'],
				SHELL: '/bin/sh',
				TERM: 'xterm',
				LANG: 'C.UTF-8',
				BOKGI_NOW: writeDay,
				BOKGI_CACHE: join(output, 'cache-write'),
				BOKGI_CONTENT: content,
				...env,
			},
		});
		this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
			this.#all += text;
			this.#told();
		});
		this.#ended = new Promise((resolve) => this.#child.on('close', resolve));
	}

	/** Waits until a text is shown that was not waited for yet, and gives what was shown up to its end. */
	async shows(text: string): Promise<string> {
		const deadline = Date.now() + waitMs;
		for (;;) {
			const shown = stripVTControlCharacters(this.#all);
			const at = shown.indexOf(text, this.#seen);
			if (at >= 0) {
				const before = shown.slice(this.#seen, at + text.length);
				this.#seen = at + text.length;
				return before;
			}
			await this.#more(deadline, text, shown);
		}
	}

	/** Presses keys, once a text is shown. */
	async at(text: string, ...pressed: readonly string[]): Promise<string> {
		const shown = await this.shows(text);
		for (const key of pressed) this.#child.stdin?.write(key);
		return shown;
	}

	/** Waits for the end: the exit code, and what was shown since the last text that was waited for. */
	async end(): Promise<{ readonly status: number | null; readonly shown: string }> {
		const status = await this.#ended;
		return { status, shown: stripVTControlCharacters(this.#all).slice(this.#seen) };
	}

	/** Ends a command that is still running. */
	close(): void {
		if (this.#child.exitCode === null) this.#child.kill();
	}

	async #more(deadline: number, text: string, shown: string): Promise<void> {
		await new Promise<void>((resolve, reject) => {
			const fail = () =>
				reject(new Error(`Never shown: ${text}\nShown since the last: ${shown.slice(this.#seen)}`));
			const timer = setTimeout(fail, Math.max(0, deadline - Date.now()));
			const go = (done: () => void) => () => {
				clearTimeout(timer);
				done();
			};
			this.#told = go(resolve);
			this.#ended.then(go(fail));
		});
	}
}
