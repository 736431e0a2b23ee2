/** Puts a finished folder in the place of the old one, so that a reader never meets half a site. */
import {
	cpSync,
	existsSync,
	lstatSync,
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
	let held = true;
	// Once let go, the lock and the folder may be those of another build.
	const release = () => {
		if (held) rmSync(lock, { force: true });
		held = false;
	};
	return {
		folder,
		publish() {
			if (existsSync(out)) renameSync(out, old);
			renameSync(folder, out);
			rmSync(old, { recursive: true, force: true });
			release();
		},
		discard() {
			if (!held) return;
			rmSync(folder, { recursive: true, force: true });
			release();
		},
	};
}

/** How long a lock may be without the number of its process, and how long its clearing may take, in milliseconds. */
const patience = 5000;

function takeLock(lock: string): void {
	for (;;) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			return;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const owner = ownerOf(lock);
		if (owner !== undefined && owner !== process.pid && isRunning(owner))
			throw new LockedError(
				`Another build (process ${owner}) is writing ${basename(lock, '.lock')}. Wait for it, or delete ${lock} if it is gone.`,
			);
		if (owner !== undefined || age(lock) > patience) clearLock(lock, owner);
		pause(20);
	}
}

/**
 * Deletes the lock of a process that has ended. One process at a time, and only after another look: the lock may have
 * become that of a build that was quicker to clear the old one.
 */
function clearLock(lock: string, owner: number | undefined): void {
	const guard = `${lock}.clearing`;
	try {
		mkdirSync(guard);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		if (age(guard) > patience) rmSync(guard, { recursive: true, force: true });
		return;
	}
	if (ownerOf(lock) === owner) rmSync(lock, { force: true });
	rmSync(guard, { recursive: true, force: true });
}

/** The process that a lock names; none while it is being written, or when it is gone. */
function ownerOf(lock: string): number | undefined {
	try {
		const owner = Number(readFileSync(lock, 'utf8'));
		return Number.isInteger(owner) && owner > 0 ? owner : undefined;
	} catch {
		return undefined;
	}
}

function age(path: string): number {
	const made = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs;
	return made === undefined ? 0 : Date.now() - made;
}

function pause(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
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
