/** Puts a finished folder in the place of the old one, so that a reader never meets half a site. */
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Thrown when another build holds the output folder. */
export class LockedError extends Error {}

/** A folder being built beside its destination. */
export interface Staging {
	/** Where the build writes. */
	readonly folder: string;
	/** Puts the folder in place of the destination. The old site is there until the new one is. */
	publish(): void;
	/** Gives up: deletes what was built and lets the next build in. */
	discard(): void;
}

/**
 * Takes the lock of an output folder and gives an empty folder beside it. A lock whose process has ended, and what a
 * killed build left behind, are cleared away.
 */
export function stage(out: string): Staging {
	mkdirSync(dirname(out), { recursive: true });
	const lock = `${out}.lock`;
	takeLock(lock);
	const folder = `${out}.building`;
	const old = `${out}.previous`;
	// A build that was killed between the two renames below left the only whole site under its second name.
	if (!existsSync(out) && existsSync(old)) renameSync(old, out);
	for (const leftover of [folder, old]) rmSync(leftover, { recursive: true, force: true });
	mkdirSync(folder);
	const release = () => rmSync(lock, { force: true });
	return {
		folder,
		publish() {
			if (existsSync(out)) renameSync(out, old);
			renameSync(folder, out);
			rmSync(old, { recursive: true, force: true });
			release();
		},
		discard() {
			rmSync(folder, { recursive: true, force: true });
			release();
		},
	};
}

function takeLock(lock: string): void {
	for (let attempt = 0; attempt < 2; attempt++) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			return;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const owner = Number(readFileSync(lock, 'utf8'));
		if (Number.isInteger(owner) && owner > 0 && owner !== process.pid && isRunning(owner))
			throw new LockedError(
				`Another build (process ${owner}) is writing ${basename(lock, '.lock')}. Wait for it, or delete ${lock} if it is gone.`,
			);
		rmSync(lock, { force: true });
	}
	throw new LockedError(`The lock ${lock} cannot be taken.`);
}

function isRunning(process_: number): boolean {
	try {
		process.kill(process_, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Moves a folder to a place where at most an empty one is, also to another file system. */
export function moveFolder(from: string, to: string): void {
	rmSync(to, { recursive: true, force: true });
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		cpSync(from, to, { recursive: true });
		rmSync(from, { recursive: true, force: true });
	}
}

/** Every file below a folder, as paths from it with `/`, sorted. */
export function filesBelow(folder: string, path = ''): string[] {
	return readdirSync(join(folder, path), { withFileTypes: true })
		.flatMap((entry) => {
			const file = path === '' ? entry.name : `${path}/${entry.name}`;
			return entry.isDirectory() ? filesBelow(folder, file) : [file];
		})
		.sort();
}
