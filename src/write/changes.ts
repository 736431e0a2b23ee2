/** Which files of a content folder differ from a revision, in the working tree as it is. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withRenames } from './renames.ts';

export interface Change {
	/** Path from the content folder, with `/`. */
	readonly file: string;
	readonly kind: 'added' | 'changed' | 'renamed' | 'removed';
	/** The path at the revision, of a report that was renamed. */
	readonly from?: string;
	/** The text at the revision; `undefined` for a file that was added. */
	readonly before: string | undefined;
}

/** Thrown where there is no repository or no such revision; the message is for people. */
export class RevisionError extends Error {}

/** Runs git in a folder and gives what it prints. Throws when it fails. */
export type Git = (folder: string, ...args: readonly string[]) => string;

export const git: Git = (folder, ...args) =>
	execFileSync('git', ['-C', folder, '-c', 'core.quotePath=off', ...args], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		maxBuffer: 256 * 1024 * 1024,
	});

/** The changes since the revision at which the current branch left `base`, files that git does not know yet among them, by path. */
export function changesSince(content: string, base: string, run: Git = git): Change[] {
	const from = startOf(content, base, run);
	const prefix = folderInRepository(content, run);
	const changed = run(content, 'diff', '--name-status', '--no-renames', '-z', from, '--', '.').split('\0');
	const fresh = run(content, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.').split('\0');
	const changes: Change[] = [];
	for (let at = 0; at + 1 < changed.length; at += 2) {
		const [letter = '', path = ''] = changed.slice(at, at + 2);
		const file = path.startsWith(prefix) ? path.slice(prefix.length) : path;
		const kind = letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'changed';
		changes.push({ file, kind, before: kind === 'added' ? undefined : textAt(content, from, path, run) });
	}
	for (const path of fresh) {
		const known = changes.findIndex(({ file }) => file === path);
		const text = known < 0 ? undefined : changes[known]?.before;
		if (known >= 0) changes.splice(known, 1);
		if (path !== '')
			changes.push({ file: path, kind: text === undefined ? 'added' : 'changed', before: text });
	}
	const textNow = (file: string) => tried(() => readFileSync(join(content, file), 'utf8'));
	return withRenames(changes, textNow).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A folder as reviewers see it, from the root of its repository, with a `/` at the end; empty for the root itself. */
export function folderInRepository(folder: string, run: Git = git): string {
	return tried(() => run(folder, 'rev-parse', '--show-prefix').trim()) ?? '';
}

function startOf(content: string, base: string, run: Git): string {
	if (tried(() => run(content, 'rev-parse', '--is-inside-work-tree')) === undefined)
		throw new RevisionError(`Unexpected folder \`${content}\`, expected one inside a git repository.`);
	const commit = base.startsWith('-')
		? undefined
		: tried(() => run(content, 'rev-parse', '--verify', '--quiet', `${base}^{commit}`).trim());
	if (commit === undefined)
		throw new RevisionError(
			[
				`Unexpected revision \`${base}\`, expected one that the repository has.`,
				...hintsFor(content, base, run),
			].join(' '),
		);
	return tried(() => run(content, 'merge-base', commit, 'HEAD').trim()) ?? commit;
}

const mostBranches = 5;

/** How to get a revision that is not there, and which branches are; the ones changed last first. */
function hintsFor(content: string, base: string, run: Git): string[] {
	const linesOf = (...args: string[]) =>
		(tried(() => run(content, ...args)) ?? '').split('\n').filter((line) => line !== '');
	const remote = linesOf('remote').find((name) => base.startsWith(`${name}/`));
	const branch = remote === undefined ? '' : base.slice(remote.length + 1);
	const branches = linesOf(
		'for-each-ref',
		'--sort=-committerdate',
		'--format=%(if)%(symref)%(then)%(else)%(refname:short)%(end)',
		'refs/heads',
		'refs/remotes',
	);
	const shown = branches.slice(0, mostBranches).map((name) => `\`${name}\``);
	return [
		...(/^[\w./-]+$/.test(branch)
			? [`Fetch it: \`git fetch ${remote} ${branch}:refs/remotes/${remote}/${branch}\`.`]
			: []),
		branches.length === 0
			? 'It has no branch yet.'
			: `Its branches: ${shown.join(', ')}${branches.length > mostBranches ? ', …' : ''}.`,
	];
}

function textAt(content: string, revision: string, path: string, run: Git): string | undefined {
	return tried(() => run(content, 'show', `${revision}:${path}`));
}

function tried(step: () => string): string | undefined {
	try {
		return step();
	} catch {
		return undefined;
	}
}

/**
 * Files of a folder that git has exactly as they are, so that a deleted one can be had back; paths count from the folder.
 * `undefined` outside a repository, and where git has none of them.
 */
export function recoverable(folder: string, run: Git = git): ReadonlySet<string> | undefined {
	const tracked = tried(() => run(folder, 'ls-files', '-z', '--', '.'));
	if (!tracked) return undefined;
	const changed =
		tried(() => run(folder, 'diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.')) ?? tracked;
	const differing = new Set(changed.split('\0'));
	return new Set(tracked.split('\0').filter((file) => file !== '' && !differing.has(file)));
}
