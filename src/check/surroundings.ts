/** What the check and the rendering of one report depend on beside the report itself and the organisation. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleContext } from './rule.ts';

/** A value by which a change is told, for each file. */
type Facts = ReadonlyMap<string, string>;

export interface Surroundings {
	/** The day and the edition. */
	readonly run: string;
	/** Names, visibility and language of reports. */
	readonly reports: Facts;
	/** What images are, with the digest of their bytes. */
	readonly images: Facts;
}

/** The surroundings of every report of a content folder. */
export function surroundingsOf(context: RuleContext, content: string): Surroundings {
	return {
		run: JSON.stringify([context.today, context.publicEdition]),
		reports: new Map([
			...context.incidents.map(
				({ file, visibility, incident }) => [file, `${visibility} ${incident.lang}`] as const,
			),
			...context.analyses.map(({ file, fiveWhys }) => [file, fiveWhys.incident] as const),
		]),
		images: new Map(
			[...context.images].map(
				([file, image]) =>
					[file, JSON.stringify([image, image.fault ? '' : digestOf(join(content, file))])] as const,
			),
		),
	};
}

// By path and what tells a change: a process that looks again and again reads an image once.
const digests = new Map<string, { readonly stamp: string; readonly digest: string }>();

/** Digest of the bytes of an image that can be published. Not the time of its change, which is another in every clone. */
function digestOf(path: string): string {
	const stats = statSync(path);
	const stamp = `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
	const known = digests.get(path);
	if (known?.stamp === stamp) return known.digest;
	const digest = createHash('sha256').update(readFileSync(path)).digest('base64url');
	digests.set(path, { stamp, digest });
	return digest;
}

/** Files whose facts are not the same, those that only one of the two has included. */
export function changedFiles(before: Facts, now: Facts): string[] {
	return [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file));
}
