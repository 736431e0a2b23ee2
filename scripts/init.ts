import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { shownFolder } from '../src/check/summary.ts';
import { type Locale, t } from '../src/i18n/t.ts';
import { siteSchema } from '../src/model/site.ts';
import { dayIn } from '../src/model/times.ts';
import {
	askOrganisation,
	Cancelled,
	cancel,
	confirmRemoval,
	type TypedOrganisation,
} from '../src/write/ask-organisation.ts';
import { recoverable } from '../src/write/changes.ts';
import {
	faultsOf,
	isSample,
	namedOf,
	type Organisation,
	organisationFiles,
	samplesAmong,
} from '../src/write/init.ts';
import { type NewFile, newIncident } from '../src/write/new-incident.ts';
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
	async ({ yes = false, 'dry-run': dryRun = false, content, edit, ...typed }) => {
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
		const asks = process.stdin.isTTY === true && process.stdout.isTTY === true;
		const locale: Locale = typed.locales?.startsWith('ko') ? 'ko' : 'en';
		try {
			const all = asks ? await askOrganisation(typed, locale, faultOfAnswer) : typed;
			const organisation = organisationOf(all, edit);
			const words = t(organisation.locales[0] ?? 'en');
			const { going, staying } = samplesIn(folder);
			const draft = draftFor(organisation, momentOfRun(settings, organisation.timeZone));
			const files = organisationFiles(siteText, organisation);
			const shown = (names: readonly string[]) =>
				names.map((name) => `${shownFolder(folder)}${name}`).join(', ');
			if (!dryRun) {
				if (
					going.length > 0 &&
					!yes &&
					!(asks && (await confirmRemoval(organisation.locales[0] ?? 'en', going.length)))
				)
					throw asks
						? new Cancelled()
						: new CliError(
								`Unexpected absence of \`--yes\`, expected it where nothing can be asked: ${going.length} files would be deleted. \`--dry-run\` lists them.`,
							);
				for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
				writeNew(folder, draft);
				for (const file of going) remove(folder, file);
			}
			process.stdout.write(
				[
					words('init.written', { files: shown([...Object.keys(files), draft.file]) }),
					words.count('init.removed', going.length),
					...(dryRun ? going.map((file) => `  ${shownFolder(folder)}${file}`) : []),
					...(staying.length > 0 ? [words('init.kept', { files: shown(staying) })] : []),
					words('init.next', { file: shown([draft.file]) }),
					'',
				].join('\n'),
			);
			return 0;
		} catch (error) {
			if (!(error instanceof Cancelled)) throw error;
			cancel(t(locale)('ask.cancelled'));
			return 2;
		}
	},
);

/** The organisation that was typed. Throws with every mistake. */
function organisationOf(typed: TypedOrganisation, edit: string | undefined): Organisation {
	const missing = (['name', 'address', 'service', 'team'] as const).filter((name) => !typed[name]?.trim());
	const locales = (typed.locales ?? 'en,ko').split(/\s*,\s*/).filter((word) => word !== '') as Locale[];
	const service = namedOf(typed.service ?? '');
	const team = namedOf(typed.team ?? '');
	const name = typed.name?.trim() ?? '';
	const organisation = {
		name: locales.length > 1 && typed['name-ko'] ? { en: name, ko: typed['name-ko'].trim() } : name,
		locales,
		timeZone: typed['time-zone'] ?? 'Asia/Seoul',
		address: typed.address ?? '',
		edit,
		service: service ?? { id: '', label: '' },
		team: team ?? { id: '', label: '' },
	};
	const faults = [
		...missing.map((flag) => `Unexpected absence of \`--${flag}\`, expected it where nothing can be asked.`),
		...(typed.service && !service ? [faultOfNamed(typed.service)] : []),
		...(typed.team && !team ? [faultOfNamed(typed.team)] : []),
		...faultsOf({
			...organisation,
			// What is missing has been named already, and is no fault of the form as well.
			...(missing.includes('name') ? { name: '-' } : {}),
			...(missing.includes('address') ? { address: 'https://example.org/' } : {}),
		}),
	];
	if (faults.length > 0) throw new CliError(`${faults.join('\n')}\nSee \`${usage} --help\`.`);
	return organisation;
}

function faultOfNamed(typed: string): string {
	return `Unexpected \`${typed}\`, expected \`id=Name\` with an id of lower-case letters, digits and single \`-\`.`;
}

function faultOfAnswer(name: string, value: string): string | undefined {
	if (name === 'service' || name === 'team') return namedOf(value) ? undefined : faultOfNamed(value);
	const field = { name: 'name', 'name-ko': 'name', 'time-zone': 'timeZone', address: 'address' }[name] as
		| 'name'
		| 'timeZone'
		| 'address';
	return siteSchema.shape[field].safeParse(value.trim()).error?.issues[0]?.message;
}

/** Files of the samples: those that go, and those that nobody could get back. */
function samplesIn(folder: string): { going: string[]; staying: string[] } {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.split(sep)
				.join('/'),
		);
	const samples = samplesAmong(files).sort();
	const safe = recoverable(folder);
	return {
		going: samples.filter((file) => safe?.has(file) ?? true),
		staying: samples.filter((file) => !(safe?.has(file) ?? true)),
	};
}

function draftFor(organisation: Organisation, now: number): NewFile {
	const [locale = 'en'] = organisation.locales;
	const words = t(locale);
	const { name, locales, timeZone, address } = organisation;
	return newIncident(
		{
			title: words('init.draft.title'),
			summary: words('init.draft.summary'),
			services: [organisation.service.id],
		},
		{
			site: siteSchema.parse({ name, locales, timeZone, address }),
			locale,
			today: dayIn(now, timeZone),
			similar: [],
			isTaken: () => false,
		},
	);
}

/** Deletes a file, and the folders that are empty then. */
function remove(folder: string, file: string): void {
	rmSync(join(folder, file));
	for (
		let parent = dirname(file);
		parent !== '.' && existsSync(join(folder, parent));
		parent = dirname(parent)
	) {
		if (readdirSync(join(folder, parent)).length > 0) return;
		rmdirSync(join(folder, parent));
	}
}
