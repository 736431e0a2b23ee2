/** The stages of a benchmark: each a command that is run to its end, and the table of what they took. */
import { statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../../src/site/publish.ts';
import { type Measurement, measure } from './measure.ts';

/** What a stage took, and the size of what it wrote. */
export interface Stage extends Omit<Measurement, 'output' | 'exitCode'> {
	readonly stage: string;
	readonly pages?: number;
	readonly bytes?: number;
}

/** Runs a stage in a folder; `output` is the folder that it writes. Throws with what it said when it fails. */
export async function runStage(
	stage: string,
	command: readonly string[],
	environment: Record<string, string>,
	folder: string,
	output?: string,
): Promise<Stage> {
	process.stderr.write(`${stage} …\n`);
	const { exitCode, output: said, ...figures } = await measure(command, environment, folder);
	if (exitCode !== 0) throw new Error(`${stage} ended with ${exitCode}:\n${said.slice(-3000)}`);
	if (!output) return { stage, ...figures };
	const files = filesBelow(output);
	return {
		stage,
		...figures,
		pages: files.filter((file) => file.endsWith('.html')).length,
		bytes: files.reduce((total, file) => total + statSync(join(output, file)).size, 0),
	};
}

/** The stage whose figures the others are divided by. */
export const plainStage = 'plain Astro: both';

/** Prints the table, with ratios to the plain site where it was measured, and writes it as JSON where asked. */
export function reportStages(
	stages: readonly Stage[],
	count: number,
	locales: string,
	json: string | undefined,
): void {
	const base = stages.find(({ stage }) => stage === plainStage);
	const ratio = (value: number | undefined, to: number | undefined) =>
		value === undefined || !to ? '' : (value / to).toFixed(2);
	const rows = stages.map((stage) => [
		stage.stage,
		stage.wallSeconds.toFixed(1),
		stage.cpuSeconds?.toFixed(1) ?? '?',
		stage.peakMiB?.toFixed(0) ?? '?',
		stage.pages?.toString() ?? '',
		stage.bytes === undefined ? '' : (stage.bytes / 1e6).toFixed(1),
		ratio(stage.cpuSeconds, base?.cpuSeconds),
		ratio(stage.peakMiB, base?.peakMiB),
	]);
	const heads = ['stage', 'wall s', 'CPU s', 'peak MiB', 'pages', 'MB', 'CPU / plain', 'memory / plain'];
	const widths = heads.map((head, column) =>
		Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
	);
	const line = (cells: readonly string[]) =>
		cells
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
			)
			.join('  ');
	process.stdout.write(
		`${count} reports, locales ${locales}; ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB\n\n`,
	);
	process.stdout.write(`${line(heads)}\n${rows.map(line).join('\n')}\n`);
	if (json) writeFileSync(json, `${JSON.stringify({ incidents: count, locales, stages }, null, '\t')}\n`);
}
