import { shownFolder } from '../src/check/summary.ts';
import { similarToReport, similarToText } from '../src/search/similar.ts';
import { similarIndexOf, similarView } from '../src/site/similar.ts';
import { similarJson, similarText } from '../src/write/similar-text.ts';
import { CliError, runCommand } from './command.ts';
import { contentOption, loadRecords, localeOf, oneOf, requireIncident, settingsOf } from './records.ts';

const usage = 'npm run -s similar --';

await runCommand(
	{
		usage,
		describe: [
			'Lists the past incidents most like a report or a text, with the reasons, what stopped them and what is still open.',
			'Korean and English find each other by the glossary and the names of services and causes.',
		].join('\n'),
		positionals: '[FILE or ID]',
		options: {
			text: {
				type: 'string',
				value: 'TEXT',
				describe: 'Symptoms, an error line, an alert; instead of a report',
			},
			most: { type: 'string', value: 'N', describe: 'At most so many (default 3)' },
			lang: {
				type: 'string',
				value: 'LANG',
				describe: 'ko or en (default: the language of the report or text)',
			},
			format: { type: 'string', value: 'FORMAT', describe: 'text (default) or json' },
			content: contentOption,
		},
		examples: [
			`${usage} content/incidents/2026/2026-08-20-checkout-pool-coupon-job.mdx`,
			`${usage} --text "Connection is not available, request timed out after 30000ms"`,
			`${usage} --text "인증서가 만료되어 로그인이 안 된다" --most 5`,
		],
	},
	({ text, most = '3', lang, format = 'text', content }, reports) => {
		const [typed, ...more] = reports;
		if ((typed === undefined) === (text === undefined) || more.length > 0)
			throw new CliError(
				`Unexpected ${more.length > 0 ? `${reports.length} reports` : typed ? 'report beside `--text`' : 'absence of a report'}, expected one report or \`--text TEXT\`.\nSee \`${usage} --help\`.`,
			);
		if (text !== undefined && text.trim() === '')
			throw new CliError('Unexpected empty text, expected at least one word.');
		if (!/^[1-9]\d?$/.test(most)) throw new CliError(`Unexpected number \`${most}\`, expected 1 to 99.`);
		const kind = oneOf('format', format, ['text', 'json'] as const);
		const settings = settingsOf(content);
		const loaded = loadRecords(settings);
		const { corpus } = loaded;
		const index = similarIndexOf(corpus);
		const options = { most: Number(most) };
		const report = typed === undefined ? undefined : requireIncident(loaded, typed);
		// Error lines are in English whoever pastes them, so that only Hangul tells a language.
		const spoken = /\p{Script=Hangul}/u.test(text ?? '') ? 'ko' : undefined;
		const locale = localeOf(lang, corpus, report?.lang ?? spoken);
		const found =
			report === undefined
				? similarToText(index, text ?? '', options)
				: similarToReport(index, report, { ...options, among: ({ day }) => day <= report.day });
		const views = found.map((similar) => similarView(corpus, locale, similar));
		const folder = shownFolder(settings.content);
		process.stdout.write(
			kind === 'json' ? similarJson(views, folder) : similarText(corpus, locale, views, folder),
		);
		return 0;
	},
);
