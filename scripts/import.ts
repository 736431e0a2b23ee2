import { isAbsolute, relative, resolve, sep } from 'node:path';
import { nearest } from '../src/check/suggest.ts';
import { readMap } from '../src/import/csv-columns.ts';
import type { ImportItem } from '../src/import/importer.ts';
import { importers } from '../src/import/importers.ts';
import { ImportError } from '../src/import/source.ts';
import { exitCodeOf, summaryJson, summaryText } from '../src/import/summary.ts';
import { writeDrafts } from '../src/import/write.ts';
import { timeZone, webAddress } from '../src/model/text.ts';
import { CliError, runCommand } from './command.ts';
import { progressLine } from './progress.ts';

const usage = 'npm run import --';
const kinds = [...importers.values()].map(({ id, title }) => `${id} (${title})`).join(', ');

await runCommand(
	{
		usage,
		describe: [
			'Turns documents of another system into drafts of incident reports, in a content folder of their own.',
			'Nothing is made up: what a source does not state stays empty, and every guess is listed, in the file and at the end.',
			'Running it again changes nothing, and a file that was changed by hand is left as it is.',
			'',
			...[...importers.values()].flatMap(({ id, title, describe }) => [
				`${id}: ${title}`,
				...describe.map((line) => `  ${line}`),
			]),
		].join('\n'),
		options: {
			from: {
				type: 'string',
				value: 'KIND',
				describe: `What the source is: ${[...importers.keys()].join(', ')}`,
			},
			into: {
				type: 'string',
				value: 'DIR',
				describe: 'Content folder to write: new, empty, or from an earlier import',
			},
			zone: {
				type: 'string',
				value: 'ZONE',
				describe: 'Zone of times that state none, such as Asia/Seoul (default: UTC, or that of the language)',
			},
			base: {
				type: 'string',
				value: 'URL',
				describe: 'Where the source is published: links each original, resolves relative links',
			},
			map: {
				type: 'string',
				value: 'FIELDS',
				describe: 'Columns of a table by field: "title=Name,started=Start time", or by number',
			},
			force: { type: 'boolean', describe: 'Write over imported files that were changed by hand' },
			format: { type: 'string', value: 'FORMAT', describe: 'text (default) or json' },
		},
		positionals: 'SOURCE',
		examples: [
			`${usage} --from markdown ../docs/postmortems --into imported`,
			`${usage} --from statuspage incidents.json --into imported --format json`,
			`${usage} --from csv outages.csv --map "title=2,service=1,started=3,resolved=4" --into imported`,
			`${usage} --from icco ../icco-postmortems --into imported`,
			'BOKGI_CONTENT=imported npm run build',
		],
	},
	({ from, into, zone, base, map, force = false, format = 'text' }, positionals) => {
		const importer = importers.get(from ?? '');
		if (!importer) throw new CliError(unknownKind(from));
		const [source, ...more] = positionals;
		if (source === undefined || more.length > 0)
			throw new CliError(
				`Unexpected ${positionals.length} sources, expected one file or folder.\nSee \`${usage} --help\`.`,
			);
		if (into === undefined)
			throw new CliError(
				`Unexpected absence of \`--into DIR\`, expected the folder to write.\nSee \`${usage} --help\`.`,
			);
		if (format !== 'text' && format !== 'json')
			throw new CliError(`Unexpected format \`${format}\`, expected \`text\` or \`json\`.`);
		if (isInside(source, into) || isInside(into, source))
			throw new CliError('Unexpected folders inside each other, expected the target outside the source.');
		if (zone !== undefined && !timeZone.safeParse(zone).success)
			throw new CliError(`Unexpected zone \`${zone}\`, expected an IANA name such as \`Asia/Seoul\`.`);
		if (base !== undefined && !webAddress.safeParse(base).success)
			throw new CliError(
				`Unexpected address \`${base}\` in \`--base\`, expected one that begins \`https://\`.`,
			);
		if (map !== undefined && !importer.takesMap)
			throw new CliError(
				`Unexpected \`--map\` for \`${importer.id}\`, expected it with \`--from csv\` alone.`,
			);
		const columns = map === undefined ? undefined : readMap(map);
		if (columns && 'fault' in columns) throw new CliError(`${columns.fault}.`);
		const line = progressLine(process.stderr);
		try {
			line.step('Reading');
			const items: ImportItem[] = [];
			for (const item of importer.read(source, { zone, base, map: columns })) {
				items.push(item);
				line.step(`Reading, ${items.length} so far`);
			}
			line.step('Importing');
			const result = writeDrafts(
				items.flatMap(({ document }) => document ?? []),
				{
					into,
					importer: importer.id,
					defaults: process.env['BOKGI_CONTENT'] ?? 'content',
					force,
					onProgress: line.progress,
				},
			);
			line.clear();
			const summary = {
				...result,
				skipped: [...items.flatMap(({ skipped }) => skipped ?? []), ...result.skipped],
				from: source,
				into,
			};
			process.stdout.write(format === 'json' ? summaryJson(summary) : summaryText(summary));
			return exitCodeOf(summary);
		} catch (error) {
			line.clear();
			throw error instanceof ImportError ? new CliError(`${error.message}.`) : error;
		}
	},
);

function unknownKind(from: string | undefined): string {
	const near = nearest(from ?? '', [...importers.keys()]);
	return [
		from === undefined
			? 'Unexpected absence of `--from KIND`, expected what the source is.'
			: `Unexpected kind \`${from}\`${near ? `, did you mean \`${near}\`?` : '.'}`,
		`Kinds: ${kinds}`,
	].join('\n');
}

function isInside(inner: string, outer: string): boolean {
	const path = relative(resolve(outer), resolve(inner));
	return !(path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path));
}
