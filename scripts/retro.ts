import { loadSite } from '../src/site/load.ts';
import { chooseRetro, NoRetroError } from '../src/site/retro/choose.ts';
import { retroJson } from '../src/site/retro/json.ts';
import { retroMarkdown } from '../src/site/retro/markdown.ts';
import { retroCalendar, retroSource } from '../src/site/retro/source.ts';
import { readSettings } from '../src/site/settings.ts';
import { retroView } from '../src/site/views/retro.ts';
import { CliError, runCommand } from './command.ts';
import { requireFolder } from './paths.ts';
import { progressLine } from './progress.ts';

const usage = 'npm run -s retro --';
const formats = { md: retroMarkdown, json: retroJson };

await runCommand(
	{
		usage,
		describe:
			'Prints the retrospective of a quarter, as the site shows it, for a meeting note: by default the last quarter that is over, of all teams.',
		positionals: '[QUARTER]',
		options: {
			team: { type: 'string', value: 'ID', describe: 'Only what one team took part in and owns' },
			format: { type: 'string', value: 'FORMAT', describe: 'md (Markdown, default) or json' },
			lang: { type: 'string', value: 'LANG', describe: 'ko or en (default: the site’s first language)' },
			content: { type: 'string', value: 'DIR', describe: 'Content folder (BOKGI_CONTENT; default content)' },
		},
		examples: [
			`${usage} > retro.md`,
			`${usage} 2026-q3`,
			`${usage} 2026-q3 --team platform --lang ko`,
			`${usage} 2026-q3 --format json`,
		],
	},
	({ team, format = 'md', lang, content }, positionals) => {
		const [quarter, ...more] = positionals;
		if (more.length > 0)
			throw new CliError(
				`Unexpected ${positionals.length} quarters, expected at most one.\nSee \`${usage} --help\`.`,
			);
		if (!Object.hasOwn(formats, format))
			throw new CliError(`Unexpected format \`${format}\`, expected \`md\` or \`json\`.`);
		const settings = readSettings({ ...process.env, ...(content ? { BOKGI_CONTENT: content } : {}) });
		requireFolder(settings.content);
		const line = progressLine(process.stderr);
		line.step('Reading and checking');
		const { corpus, check } = loadSite(settings, { onProgress: line.progress });
		line.clear();
		if (check.summary.errors > 0)
			throw new CliError(
				`Unexpected errors in the content (${check.summary.errors}), expected none. See \`npm run check\`.`,
				1,
			);
		try {
			const { locale, keys, ...key } = chooseRetro(retroCalendar(corpus), { quarter, team, lang });
			const view = retroView(retroSource(corpus), locale, key, keys);
			process.stdout.write(formats[format as keyof typeof formats](view));
			return 0;
		} catch (error) {
			throw error instanceof NoRetroError ? new CliError(error.message) : error;
		}
	},
);
