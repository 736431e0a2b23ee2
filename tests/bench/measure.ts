/** Times a command with all its descendants. CPU time and memory come from `/proc`, so they are given on Linux alone. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Measurement {
	readonly wallSeconds: number;
	/** User and system time of the command and every descendant that it waited for. `undefined` where `/proc` is absent. */
	readonly cpuSeconds: number | undefined;
	/** Highest sum of resident memory over the process tree, sampled every 50 ms, in MiB. */
	readonly peakMiB: number | undefined;
	readonly exitCode: number;
	readonly output: string;
}

const clockTicks = 100;

/** Runs a command to its end. A process between reads the children's CPU time, which only a parent is told. */
export async function measure(
	command: readonly string[],
	environment: Readonly<Record<string, string>>,
	folder: string,
): Promise<Measurement> {
	const started = performance.now();
	const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--between', ...command], {
		cwd: folder,
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	});
	let output = '';
	child.stdout?.on('data', (data: Buffer) => (output += data));
	child.stderr?.on('data', (data: Buffer) => (output += data));
	let told: { exitCode: number; cpuSeconds?: number } = { exitCode: 2 };
	child.on('message', (message) => (told = message as typeof told));
	let peak = 0;
	const sampling = setInterval(() => (peak = Math.max(peak, treeMemory(child.pid ?? 0))), 50);
	await new Promise((resolve) => child.on('close', resolve));
	clearInterval(sampling);
	return {
		wallSeconds: (performance.now() - started) / 1000,
		cpuSeconds: told.cpuSeconds,
		peakMiB: peak > 0 ? peak / 1024 / 1024 : undefined,
		exitCode: told.exitCode,
		output,
	};
}

/** Resident bytes of a process's descendants, without the process itself (which is the one between). */
function treeMemory(root: number): number {
	if (!existsSync('/proc')) return 0;
	const children = new Map<number, number[]>();
	const resident = new Map<number, number>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
				.replace(/^.*\) /s, '')
				.split(' ');
			const parent = Number(fields[1]);
			children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
			resident.set(Number(name), Number(fields[21]) * 4096);
		} catch {
			// It ended between the listing and the reading.
		}
	}
	const sum = (process_: number): number =>
		(children.get(process_) ?? []).reduce(
			(total, child) => total + (resident.get(child) ?? 0) + sum(child),
			0,
		);
	return sum(root);
}

if (process.argv[2] === '--between') {
	const [command = '', ...args] = process.argv.slice(3);
	const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
	child.on('error', () => process.send?.({ exitCode: 127 }));
	child.on('exit', (code) => {
		const fields = existsSync('/proc/self/stat')
			? readFileSync('/proc/self/stat', 'utf8')
					.replace(/^.*\) /s, '')
					.split(' ')
			: undefined;
		const cpuSeconds = fields && (Number(fields[13]) + Number(fields[14])) / clockTicks;
		process.send?.({ exitCode: code ?? 1, cpuSeconds }, () => process.disconnect?.());
	});
}
