/** Site and taxonomy of a folder that reports are imported into: written where absent, never overwritten, only added to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document } from 'yaml';
import { type Service, servicesSchema, severitiesSchema, teamsSchema } from '../model/taxonomy.ts';
import { readFileText } from '../read/bytes.ts';
import { readYaml } from '../read/yaml.ts';
import { ImportError } from './source.ts';
import { nameKey, slugOf } from './text.ts';

/** A file to write, by its path from the content folder. */
export interface NewFile {
	readonly file: string;
	readonly text: string;
}

const team = 'imported';

const fallbacks = {
	'site.yaml': `# Written by the import: name, address and languages are yours to set.
name: { en: Imported incidents, ko: 가져온 장애 보고서 }
address: https://bokgi.example.org/
locales: [en, ko]
timeZone: UTC
`,
	'taxonomy/teams.yaml': `- id: ${team}
  label: { en: Imported, ko: 가져옴 }
  description: { en: Stands for the teams that the sources do not name., ko: 출처에 팀이 없는 경우를 대신한다. }
`,
	'taxonomy/severities.yaml': [1, 2, 3, 4]
		.map((level) => `- { id: sev${level}, label: SEV${level} }\n`)
		.join(''),
	'taxonomy/causes.yaml': '[]\n',
} as const;

const copied = ['taxonomy/severities.yaml', 'taxonomy/causes.yaml', 'glossary.yaml'];

/** The organisation's files that `folder` lacks. Severities, causes and glossary are copied from `defaults`, where it has them. */
export function missingFiles(folder: string, defaults: string | undefined): NewFile[] {
	return [...new Set([...Object.keys(fallbacks), ...copied])]
		.filter((file) => !existsSync(join(folder, file)))
		.flatMap((file) => {
			const original = defaults !== undefined && copied.includes(file) ? join(defaults, file) : '';
			const text =
				original !== '' && existsSync(original)
					? readFileSync(original, 'utf8')
					: fallbacks[file as keyof typeof fallbacks];
			return text === undefined ? [] : [{ file, text }];
		});
}

/** The severities that reports in a folder may have, once its missing files are written. */
export function severityIds(folder: string, defaults: string | undefined): ReadonlySet<string> {
	const file = 'taxonomy/severities.yaml';
	const [missing] = missingFiles(folder, defaults).filter((entry) => entry.file === file);
	const text = missing?.text ?? readFileText(folder, file).text ?? '';
	const parsed = severitiesSchema.safeParse(readYaml(text, 0).data);
	return new Set(parsed.success ? parsed.data.map(({ id }) => id) : []);
}

const servicesFile = 'taxonomy/services.yaml';
const servicesHeading = `# Made by the import from the names in the sources. Tier 3 stands for "not known": set it, and the owning team.\n`;

/** The services of a folder, and those that an import adds. */
export class ServiceList {
	readonly #before: string | undefined;
	readonly #added: Service[] = [];
	readonly #idByName = new Map<string, string>();
	readonly #team: string;

	/** Reads what the folder has. Throws an ImportError when its services or teams cannot be read. */
	constructor(folder: string) {
		const services = readList(folder, servicesFile, servicesSchema);
		this.#before = services.text;
		const teams = readList(folder, 'taxonomy/teams.yaml', teamsSchema).list.map(({ id }) => id);
		this.#team = teams.includes(team) ? team : (teams[0] ?? team);
		for (const { id, label, aliases } of services.list) {
			const labels = typeof label === 'string' ? [label] : Object.values(label);
			for (const name of [...labels, ...aliases, id]) this.#remember(name, id);
		}
	}

	/** The id of the service of that name, which is added when the folder has none. */
	idOf(name: string): string {
		const known = this.#idByName.get(nameKey(name));
		if (known !== undefined) return known;
		const taken = new Set(this.#idByName.values());
		const slug = slugOf(name, 60) || 'service';
		let id = slug;
		for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
		this.#added.push({ id, label: name, tier: 3, team: this.#team, aliases: [] });
		this.#remember(name, id);
		return id;
	}

	/** The file with the added services at its end; `undefined` when there is nothing to add. */
	file(): NewFile | undefined {
		if (this.#added.length === 0) return undefined;
		const entries = this.#added.map(({ aliases, ...entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1));
		const before =
			this.#before === undefined || /^\s*\[\s*\]\s*$/.test(this.#before) ? servicesHeading : this.#before;
		const text = `${before.trimEnd()}\n${new Document(entries).toString({ lineWidth: 110 })}`;
		if (!servicesSchema.safeParse(readYaml(text, 0).data).success)
			throw new ImportError(
				`Unexpected form of \`${servicesFile}\`, expected a list with a \`-\` before each service`,
			);
		return { file: servicesFile, text };
	}

	/** How many services were added. */
	get added(): number {
		return this.#added.length;
	}

	#remember(name: string, id: string): void {
		if (!this.#idByName.has(nameKey(name))) this.#idByName.set(nameKey(name), id);
	}
}

function readList<Entry>(
	folder: string,
	file: string,
	schema: {
		safeParse(data: unknown): { readonly success: boolean; readonly data?: readonly Entry[] | undefined };
	},
): { text: string | undefined; list: readonly Entry[] } {
	if (!existsSync(join(folder, file))) return { text: undefined, list: [] };
	const { text } = readFileText(folder, file);
	const parsed = schema.safeParse(text === undefined ? undefined : readYaml(text, 0).data);
	if (text === undefined || !parsed.data)
		throw new ImportError(`Unexpected content of \`${file}\` in the target, expected one that check accepts`);
	return { text, list: parsed.data };
}
