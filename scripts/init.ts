import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { shownFolder } from '../src/check/summary.ts';
import { t } from '../src/i18n/t.ts';
import { projectFolder } from '../src/site/cache-folder.ts';
import { keptSample } from '../src/site/sample-folder.ts';
import { askOrganisation, confirmRemoval } from '../src/write/ask-organisation.ts';
import { firstDraft } from '../src/write/first-draft.ts';
import { isSample, organisationFiles } from '../src/write/init.ts';
import { organisationOf } from '../src/write/organisation-answers.ts';
import { Cancelled, hasTerminal, sayCancelled } from '../src/write/prompts.ts';
import { keepSample, removeFile, samplesIn } from '../src/write/samples.ts';
import { writeNew } from '../src/write/write-file.ts';
import { CliError, runCommand } from './command.ts';
import { contentOption, momentOfRun, settingsOf } from './records.ts';

const usage = 'npm run init --';

await runCommand(
	{
		usage,
		describe: [
			'Makes the sample organisation yours: name, languages, time zone, address, first service and team. Removes the sample',
			'reports and leaves a first draft to fill in. Asks for what no option gives, and before it deletes; without a terminal',
			'it deletes only with --yes. Severities, causes and glossary stay. Files that git does not have as they are stay, too.',
			"The engine's own tests speak of the samples, so a copy of these goes to tests/sample.",
		].join('\n'),
		options: {
			name: { type: 'string', value: 'TEXT', describe: 'Name of the site' },
			'name-ko': {
				type: 'string',
				value: 'TEXT',
				describe: 'Its name in Korean, where the site has both languages',
			},
			locales: {
				type: 'string',
				value: 'LIST',
				describe: 'en, ko, or both; the first is at the root (default en,ko)',
			},
			'time-zone': { type: 'string', value: 'ZONE', describe: 'IANA name (default Asia/Seoul)' },
			address: { type: 'string', value: 'URL', describe: 'Address at which the site will be published' },
			edit: {
				type: 'string',
				value: 'URL',
				describe: 'Address that opens a file for editing, with {file} in it',
			},
			service: { type: 'string', value: 'ID=NAME', describe: 'Your first service' },
			team: { type: 'string', value: 'ID=NAME', describe: 'The team that owns it' },
			yes: { type: 'boolean', short: 'y', describe: 'Delete the samples without asking' },
			'dry-run': { type: 'boolean', describe: 'Say what would be written and deleted, and do nothing' },
			content: contentOption,
		},
		examples: [
			usage.replace(' --', ''),
			`${usage} --name "Example Shop postmortems" --address https://postmortems.example.com/ --service checkout=Checkout --team shop=Shop --yes`,
			`${usage} --locales ko --name "예시 상점 복기" --address https://bokgi.example.com/ --service order=주문 --team commerce=커머스 --dry-run`,
		],
	},
	async ({ yes = false, 'dry-run': dryRun = false, content, ...typed }) => {
		const settings = settingsOf(content);
		const folder = settings.content;
		const siteFile = join(folder, 'site.yaml');
		if (!existsSync(siteFile))
			throw new CliError(
				`Unexpected folder \`${folder}\` without site.yaml, expected a content folder with the samples.`,
			);
		const siteText = readFileSync(siteFile, 'utf8');
		if (!isSample(siteText))
			throw new CliError(
				`Unexpected address in ${shownFolder(folder)}site.yaml, expected that of the samples: this content is an organisation's own, and nothing of it is touched.`,
			);
		const asks = hasTerminal();
		try {
			const { organisation, faults } = organisationOf(asks ? await askOrganisation(typed) : typed);
			if (faults.length > 0) throw new CliError(`${faults.join('\n')}\nSee \`${usage} --help\`.`);
			const [locale = 'en'] = organisation.locales;
			const words = t(locale);
			const { going, staying } = samplesIn(folder);
			const draft = firstDraft(organisation, momentOfRun(settings, organisation.timeZone));
			const files = organisationFiles(siteText, organisation);
			// The engine's tests speak of the samples; those of another folder are a copy.
			const isOwn = resolve(folder) === join(projectFolder, 'content');
			const shown = (names: readonly string[]) =>
				names.map((name) => `${shownFolder(folder)}${name}`).join(', ');
			if (!dryRun) {
				if (going.length > 0 && !yes && !(asks && (await confirmRemoval(locale, going.length))))
					throw asks
						? new Cancelled(locale)
						: new CliError(
								`Unexpected absence of \`--yes\`, expected it where nothing can be asked: ${going.length} files would be deleted. \`--dry-run\` lists them.`,
							);
				if (isOwn) keepSample(folder, [...going, ...staying], keptSample);
				for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
				writeNew(folder, draft);
				for (const file of going) removeFile(folder, file);
			}
			process.stdout.write(
				[
					words('init.written', { files: shown([...Object.keys(files), draft.file]) }),
					words.count('init.removed', going.length),
					...(isOwn ? [words('init.sample', { folder: `${relative('.', keptSample)}/` })] : []),
					...(dryRun ? going.map((file) => `  ${shownFolder(folder)}${file}`) : []),
					...(staying.length > 0 ? [words('init.kept', { files: shown(staying) })] : []),
					words('init.next', { file: shown([draft.file]) }),
					'',
				].join('\n'),
			);
			return 0;
		} catch (error) {
			if (!(error instanceof Cancelled)) throw error;
			sayCancelled(error);
			return 2;
		}
	},
);
