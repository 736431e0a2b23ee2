import { readDocument } from '../src/check/document.ts';
import { shownFolder } from '../src/check/summary.ts';
import { findingsFolder } from '../src/site/cache-folder.ts';
import { brief } from '../src/write/brief.ts';
import { type Change, changesSince, folderInRepository, RevisionError } from '../src/write/changes.ts';
import { TermsCache } from '../src/write/terms-cache.ts';
import { CliError, runCommand } from './command.ts';
import { contentOption, loadRecords, localeOf, settingsOf } from './records.ts';

const usage = 'npm run -s brief --';

await runCommand(
	{
		usage,
		describe: [
			'Prints what reviewers of a pull request should know, as Markdown: for each new, changed or renamed report its durations,',
			'completeness, what check says, its severity beside the policy, deadlines, whether it happened and was promised before,',
			'and similar incidents; what goes with a report that is removed; then the five questions of a review. Its first line is always the same, so that a workflow',
			'can find its comment and update it.',
		].join('\n'),
		options: {
			base: { type: 'string', value: 'REV', describe: 'Revision that the changes start from: origin/main' },
			lang: { type: 'string', value: 'LANG', describe: "ko or en (default: the site's first)" },
			content: contentOption,
		},
		examples: [`${usage} --base origin/main`, `${usage} --base HEAD~1 --lang ko > brief.md`],
	},
	({ base, lang, content }) => {
		if (base === undefined || base === '')
			throw new CliError(
				`Unexpected absence of \`--base REV\`, expected the revision that the changes start from.\nSee \`${usage} --help\`.`,
			);
		const settings = settingsOf(content);
		const loaded = loadRecords(settings);
		const locale = localeOf(lang, loaded.corpus);
		const { context } = loaded.check;
		const before = ({ file, from = file, before: text }: Change) =>
			text === undefined ? undefined : readDocument(from, text, context).document;
		const kept = findingsFolder(settings);
		const terms = kept === undefined ? undefined : new TermsCache(kept, loaded.corpus.taxonomy);
		process.stdout.write(
			brief(loaded, changesOf(settings.content, base), {
				locale,
				base,
				prefix: shownFolder(settings.content),
				folder: folderInRepository(settings.content),
				before,
				terms,
			}),
		);
		terms?.save();
		return 0;
	},
);

function changesOf(content: string, base: string): Change[] {
	try {
		return changesSince(content, base);
	} catch (error) {
		throw error instanceof RevisionError ? new CliError(error.message) : error;
	}
}
