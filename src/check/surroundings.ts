/** What the check and the rendering of one report depend on beside the report itself and the organisation. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleContext } from './rule.ts';

/** A value by which a change is told, for each file. */
type Facts = ReadonlyMap<string, string>;

export interface Surroundings {
	/** The day and the edition. */
	readonly run: string;
	/** Names, visibility and language of reports. */
	readonly reports: Facts;
	/** What images are and when they were saved. */
	readonly images: Facts;
}

/** The surroundings of every report of a content folder. */
export function surroundingsOf(context: RuleContext, content: string): Surroundings {
	const saved = (file: string) => statSync(join(content, file), { throwIfNoEntry: false })?.mtimeMs;
	return {
		run: JSON.stringify([context.today, context.publicEdition]),
		reports: new Map([
			...context.incidents.map(
				({ file, visibility, incident }) => [file, `${visibility} ${incident.lang}`] as const,
			),
			...context.analyses.map(({ file, fiveWhys }) => [file, fiveWhys.incident] as const),
		]),
		images: new Map(
			[...context.images].map(([file, image]) => [file, JSON.stringify([image, saved(file)])] as const),
		),
	};
}

/** Files whose facts are not the same, those that only one of the two has included. */
export function changedFiles(before: Facts, now: Facts): string[] {
	return [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file));
}
