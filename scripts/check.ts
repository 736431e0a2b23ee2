import { describedRules } from '../src/check/built-in.ts';
import { checkContent } from '../src/check/check.ts';
import type { CheckResult } from '../src/check/diagnostic.ts';
import { fixContent } from '../src/check/fix.ts';
import { filterFor, narrow } from '../src/check/narrow.ts';
import { shownFolder } from '../src/check/summary.ts';
import { fixLines } from '../src/report/fix.ts';
import { github } from '../src/report/github.ts';
import { gitlab } from '../src/report/gitlab.ts';
import { json } from '../src/report/json.ts';
import { sarif } from '../src/report/sarif.ts';
import { text } from '../src/report/text.ts';
import { findingsFolder } from '../src/site/cache-folder.ts';
import { readSettings } from '../src/site/settings.ts';
import { guidance } from '../src/write/guidance.ts';
import { CliError, runCommand } from './command.ts';
import { pathsIn, requireFolder } from './paths.ts';
import { progressLine } from './progress.ts';

const formats = {
	text: (result) => text(result, { colour: hasColour() }),
	json,
	github,
	gitlab,
	sarif: (result) => sarif(result, describedRules),
} satisfies Record<string, (result: CheckResult) => string>;

await runCommand(
	{
		usage: 'npm run check --',
		describe: 'Checks reports and analyses and says what is wrong, where, and what to write instead.',
		positionals: '[paths…]',
		options: {
			content: { type: 'string', value: 'DIR', describe: 'Content folder (BOKGI_CONTENT; default content)' },
			format: {
				type: 'string',
				value: 'FORMAT',
				describe: `${Object.keys(formats).join(', ')} (default text)`,
			},
			strict: { type: 'boolean', describe: 'Fail on warnings too' },
			fix: {
				type: 'boolean',
				describe: 'Repair what has one right answer, remove guiding comments that are done with, then check',
			},
		},
		examples: [
			'npm run check',
			'npm run check -- content/incidents/2026',
			'npm run check -- --fix content/incidents/2026/2026-03-14-main-banner-missing.mdx',
			'npm run -s check -- --format json > problems.json',
		],
	},
	async ({ content, format = 'text', strict, fix }, paths) => {
		const settings = readSettings({ ...process.env, ...(content ? { BOKGI_CONTENT: content } : {}) });
		if (!Object.hasOwn(formats, format))
			throw new CliError(`Unexpected format \`${format}\`, expected ${Object.keys(formats).join(', ')}.`);
		requireFolder(settings.content);
		const prefix = shownFolder(settings.content);
		const named = pathsIn(settings.content, paths);
		const fixes = fix ? fixContent(settings.content, filterFor(named), guidance) : [];
		(format === 'text' ? process.stdout : process.stderr).write(fixLines(fixes, prefix));
		const line = progressLine(process.stderr);
		line.step('Reading and checking');
		const found = checkContent({ ...settings, cache: findingsFolder(settings), onProgress: line.progress });
		line.clear();
		const reports = [...found.context.incidents, ...found.context.analyses].map(({ file }) => file);
		const chosen = filterFor(named.map((path) => fixes.find(({ file }) => file === path)?.renamedTo ?? path));
		const result = narrow(found, prefix, reports, chosen);
		process.stdout.write(formats[format as keyof typeof formats](result));
		return result.summary.errors > 0 || (strict && result.summary.warnings > 0) ? 1 : 0;
	},
);

function hasColour(): boolean {
	return process.stdout.isTTY === true && !process.env['NO_COLOR'];
}
