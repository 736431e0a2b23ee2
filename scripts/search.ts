import { readFileSync } from 'node:fs';
import { type FilterName, filterNames } from '../src/search/filters.ts';
import { NothingToSearchError, searchReports } from '../src/site/search-command.ts';
import { searchText } from '../src/site/search-text.ts';
import { readSettings } from '../src/site/settings.ts';
import { CliError, runCommand } from './command.ts';
import { requireFolder } from './paths.ts';
import { progressLine } from './progress.ts';

const locales = ['en', 'ko'] as const;

await runCommand(
	{
		usage: 'npm run search --',
		describe:
			'Searches the reports as the search page does. A question of several lines, such as a log, comes from standard input.',
		positionals: '[question…]',
		options: {
			limit: { type: 'string', value: 'N', describe: 'How many answers of each language (default 5)' },
			filter: {
				type: 'string',
				multiple: true,
				value: 'NAME=ID',
				describe: `Only reports with this value: ${filterNames.join(', ')}`,
			},
			locale: {
				type: 'string',
				value: 'LANG',
				describe:
					'en or ko: labels, and answers first where the question does not tell (default: of the question)',
			},
			json: { type: 'boolean', describe: 'Print the answers as JSON' },
			content: { type: 'string', value: 'DIR', describe: 'Content folder (BOKGI_CONTENT; default content)' },
		},
		examples: [
			'npm run search -- 결제 안됨',
			'npm run search -- "connection pool exhausted" --filter severity=sev1 --filter service=checkout',
			'kubectl logs checkout-7f9c --tail 50 | npm run -s search',
			'npm run -s search -- ECONNRESET --json',
		],
	},
	async ({ limit = '5', filter = [], locale, json, content }, words) => {
		const count = Number(limit);
		if (!Number.isInteger(count) || count < 1)
			throw new CliError(`Unexpected limit \`${limit}\`, expected 1 or more.`);
		const known = locale === undefined ? undefined : locales.find((name) => name === locale);
		if (locale !== undefined && !known)
			throw new CliError(`Unexpected locale \`${locale}\`, expected ${locales.join(' or ')}.`);
		const question = (words.length > 0 ? words.join(' ') : fromInput()).trim();
		if (question === '')
			throw new CliError('Unexpected absence of a question. See `npm run search -- --help`.');
		const selection = selectionOf(filter);
		const settings = readSettings({ ...process.env, ...(content ? { BOKGI_CONTENT: content } : {}) });
		requireFolder(settings.content);
		const line = progressLine(process.stderr);
		line.step('Reading');
		const asked = known ?? (/\p{Script=Hangul}/u.test(question) ? 'ko' : 'en');
		try {
			const reply = await searchReports(
				settings,
				{ question, selection, locale: asked, limit: count },
				line.progress,
			);
			line.clear();
			const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
			process.stdout.write(
				json
					? `${JSON.stringify(reply, null, '\t')}\n`
					: searchText(question, reply, { locale: asked, colour }),
			);
			return 0;
		} catch (error) {
			line.clear();
			throw error instanceof NothingToSearchError ? new CliError(error.message, 1) : error;
		}
	},
);

function fromInput(): string {
	return process.stdin.isTTY ? '' : readFileSync(0, 'utf8');
}

/** `severity=sev1` and so on; values of one filter widen, those of different filters narrow. */
function selectionOf(filters: readonly string[]): { readonly [name in FilterName]?: readonly string[] } {
	const selection: { [name in FilterName]?: string[] } = {};
	for (const filter of filters) {
		const [given = '', value = ''] = filter.split('=', 2);
		const name = filterNames.find((candidate) => candidate === given);
		if (!name || value === '')
			throw new CliError(
				`Unexpected filter \`${filter}\`, expected one of ${filterNames.join(', ')} with a value, as in \`severity=sev1\`.`,
			);
		selection[name] = [...(selection[name] ?? []), value];
	}
	return selection;
}
