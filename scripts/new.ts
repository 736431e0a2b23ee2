import { foldId } from '../src/check/rule.ts';
import { shownFolder } from '../src/check/summary.ts';
import type { Loaded } from '../src/corpus/load.ts';
import { type Locale, t } from '../src/i18n/t.ts';
import type { Settings } from '../src/site/settings.ts';
import { answersOf, type Judging, missingAnswers, type Typed } from '../src/write/answers.ts';
import { askIncident, askLocale } from '../src/write/ask.ts';
import { newFiveWhys } from '../src/write/new-five-whys.ts';
import { type NewFile, newIncident } from '../src/write/new-incident.ts';
import { Cancelled, hasTerminal, sayCancelled } from '../src/write/prompts.ts';
import { seenBefore } from '../src/write/seen-before.ts';
import { similarToDraft } from '../src/write/similar-draft.ts';
import { similarText } from '../src/write/similar-text.ts';
import { writeNew } from '../src/write/write-file.ts';
import { CliError, type Option, runCommand } from './command.ts';
import { contentOption, loadRecords, localeOf, momentOfRun, requireIncident, settingsOf } from './records.ts';

const usage = 'npm run new --';
/** Columns that stand before a line of a form, and one behind it. */
const noteFrame = 4;
const answer = (value: string, describe: string): Option & { type: 'string' } => ({
	type: 'string',
	value,
	describe,
});
const answers = (value: string, describe: string) =>
	({ ...answer(value, describe), multiple: true }) as const;

await runCommand(
	{
		usage,
		describe: [
			'Writes a new incident report, with comments that guide through what its severity will need. Asks for what no option',
			'gives; without a terminal it asks nothing. Shows past incidents that are like it. Never overwrites a file.',
			'Times: 09:12, "yesterday 23:40", "20 min ago", "어제 23:40", "2026-03-14 09:12", or ISO 8601.',
			'',
			'five-whys INCIDENT writes the 5-Whys analysis of an incident, with its problem and services filled in.',
		].join('\n'),
		positionals: '[five-whys INCIDENT]',
		options: {
			title: answer('TEXT', 'What broke, in a line'),
			summary: answer('TEXT', 'One to three sentences: what broke, for whom, what stopped it'),
			severity: answer('ID', 'Id of taxonomy/severities.yaml'),
			service: answers('ID', 'Id of taxonomy/services.yaml; may be given again'),
			started: answer('TIME', 'When the impact began'),
			detected: answer('TIME', 'When you first knew'),
			acknowledged: answer('TIME', 'When a responder took it on'),
			mitigated: answer('TIME', 'When customers no longer felt it'),
			resolved: answer('TIME', 'When the cause was gone'),
			introduced: answer('TIME', 'When the fault came in'),
			source: answer('WORD', 'Who or what noticed: alert, customer-report, …'),
			signal: answer('TEXT', 'The alert or graph that told'),
			channel: answer('WORD', 'Which way: slack, phone, …'),
			symptom: answers('TEXT', 'What people saw; may be given again'),
			signature: answers('TEXT', 'An exact error line; may be given again'),
			trigger: answer('WORD', 'What changed last: deploy, config-change, …'),
			impact: answer('TEXT', 'Who could not do what, for how long'),
			kind: answer('WORD', 'incident (default), near-miss or drill'),
			recurs: answer('ID', 'The earlier incident that came back'),
			author: answers('NAME', 'Alias or role (default on-call); may be given again'),
			lang: answer('LANG', "ko or en (default: the site's first)"),
			'dry-run': { type: 'boolean', describe: 'Print the file and write nothing' },
			content: contentOption,
		},
		examples: [
			usage.replace(' --', ''),
			`${usage} --title "Orders fail" --summary "A third of orders fail." --service checkout --severity sev2 --started 09:12`,
			`${usage} --lang ko --title "검색이 안 된다" --summary "검색 결과가 비어 있다." --service search --started "어제 23:40"`,
			`${usage} five-whys 2026-08-20-checkout-pool-coupon-job`,
		],
	},
	async ({ lang, 'dry-run': dryRun = false, content, ...typed }, positionals) => {
		const settings = settingsOf(content);
		const loaded = loadRecords(settings);
		if (positionals.length > 0) {
			refuseForFiveWhys(typed);
			const file = fiveWhysFor(loaded, positionals, lang, settings);
			return write(file, settings, t(localeOf(lang, loaded.corpus)), dryRun);
		}
		try {
			const { file, locale } = await incidentFor(loaded, typed, lang, settings);
			return write(file, settings, t(locale), dryRun);
		} catch (error) {
			if (!(error instanceof Cancelled)) throw error;
			sayCancelled(error);
			return 2;
		}
	},
);

async function incidentFor(
	loaded: Loaded<unknown>,
	given: Typed,
	lang: string | undefined,
	settings: Settings,
): Promise<{ file: NewFile; locale: Locale }> {
	const { corpus, check } = loaded;
	const { site, taxonomy } = check.context;
	const incidents = check.context.incidents.map(({ incident }) => incident);
	const judgingIn = (locale: Locale): Judging => ({
		taxonomy,
		incidents,
		zone: site.timeZone,
		now: momentOfRun(settings, site.timeZone),
		words: t(locale),
	});
	const judging = judgingIn('en');
	refuse(answersOf(given, judging).faults);
	const asks = hasTerminal();
	const locale = lang === undefined && asks ? await askLocale(site.locales) : localeOf(lang, corpus);
	const similarTo = (typed: Typed) => similarToDraft(corpus, locale, answersOf(typed, judging).answers);
	const typed = asks
		? await askIncident(given, {
				locale,
				judging: () => judgingIn(locale),
				similarTo: (answered) => {
					const { choices, views } = similarTo(answered);
					return { choices, lines: seenBefore(locale, views, (process.stdout.columns || 80) - noteFrame) };
				},
			})
		: given;
	const { answers, faults } = answersOf(typed, judging);
	const missing = missingAnswers(answers).map(
		(name) => `Unexpected absence of \`--${name}\`, expected it where nothing can be asked.`,
	);
	refuse([...faults, ...missing]);
	const similar = similarTo(typed);
	if (!asks && similar.choices.length > 0)
		process.stderr.write(
			`${t(locale)('new.similar')}\n\n${similarText(corpus, locale, similar.views, shownFolder(settings.content))}\n`,
		);
	const taken = new Set(incidents.map(({ id }) => foldId(id)));
	const file = newIncident(answers, {
		site,
		locale,
		today: check.context.today,
		similar: similar.choices.map(({ id }) => id).filter((id) => id !== answers.recurs),
		isTaken: (id) => taken.has(foldId(id)),
	});
	return { file, locale };
}

function refuse(faults: readonly string[]): void {
	if (faults.length > 0) throw new CliError(`${faults.join('\n')}\nSee \`${usage} --help\`.`);
}

/** An analysis is of a report that is there: nothing of the report is asked again. */
function refuseForFiveWhys(typed: Typed): void {
	const given = Object.entries(typed).filter(([, value]) => value !== undefined);
	refuse(
		given.map(
			([name]) =>
				`Unexpected \`--${name}\` with \`five-whys\`, expected \`--lang\`, \`--dry-run\` or \`--content\` alone.`,
		),
	);
}

function fiveWhysFor(
	loaded: Loaded<unknown>,
	positionals: readonly string[],
	lang: string | undefined,
	settings: Settings,
): NewFile {
	const [what, id, ...more] = positionals;
	if (what !== 'five-whys' || id === undefined || more.length > 0)
		throw new CliError(
			`Unexpected \`${positionals.join(' ')}\`, expected nothing or \`five-whys INCIDENT\`.\nSee \`${usage} --help\`.`,
		);
	const incident = requireIncident(loaded, id);
	const there = loaded.check.context.analyses.find(
		({ fiveWhys }) => foldId(fiveWhys.incident) === foldId(incident.id),
	);
	if (there)
		throw new CliError(
			`Unexpected second analysis of \`${incident.id}\`, expected to go on with ${shownFolder(settings.content)}${there.file}.`,
		);
	const locale = localeOf(
		lang ?? (incident.lang === 'ko' || incident.lang === 'en' ? incident.lang : undefined),
		loaded.corpus,
	);
	return newFiveWhys(loaded.corpus, incident, locale, loaded.check.context.today);
}

function write(file: NewFile, { content }: Settings, words: ReturnType<typeof t>, dryRun: boolean): number {
	if (dryRun) {
		process.stdout.write(file.text);
		return 0;
	}
	const shown = `${shownFolder(content)}${file.file}`;
	if (!writeNew(content, file))
		throw new CliError(`Unexpected file ${shown}, expected none: nothing is overwritten.`);
	process.stdout.write(`${words('new.written', { file: shown })}\n${words('new.next', { file: shown })}\n`);
	return 0;
}
