/** The organisation's YAML files → site and taxonomy, with diagnostics. */
import type { z } from 'zod';
import { siteSchema } from '../model/site.ts';
import {
	causesSchema,
	glossarySchema,
	servicesSchema,
	severitiesSchema,
	type Taxonomy,
	teamsSchema,
} from '../model/taxonomy.ts';
import { quoted } from '../model/text.ts';
import { readFileText } from '../read/bytes.ts';
import { type Located, type Path, spanOf } from '../read/located.ts';
import { readYaml } from '../read/yaml.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import { locatorOf } from './places.ts';
import type { Organisation } from './resolve.ts';
import type { Hit } from './scan/hit.ts';
import { findSecrets } from './scan/secrets.ts';
import { checkSchema } from './schema.ts';
import { nearest } from './suggest.ts';

/** The organisation as far as it could be read, and all that is wrong with it. Paths of diagnostics are from the content folder. */
export interface ReadOrganisation extends Organisation {
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads `site.yaml`, `glossary.yaml` (may be absent) and `taxonomy/*.yaml`. */
export function readOrganisation(folder: string): ReadOrganisation {
	const diagnostics: Diagnostic[] = [];
	const read = <Schema extends z.ZodType>(
		file: string,
		schema: Schema,
		options: Parameters<typeof readYamlFile>[3] = {},
	) => readYamlFile(folder, file, schema, options, diagnostics);
	const blanks = { name: 'Bokgi', address: 'https://example.org/' };
	const site = read('site.yaml', siteSchema, { blanks });
	const severities = read('taxonomy/severities.yaml', severitiesSchema);
	const teams = read('taxonomy/teams.yaml', teamsSchema);
	const services = read('taxonomy/services.yaml', servicesSchema);
	const causes = read('taxonomy/causes.yaml', causesSchema);
	const glossary = read('glossary.yaml', glossarySchema, { optional: true });
	const taxonomy: Taxonomy = {
		severities: severities.value ?? [],
		teams: teams.value ?? [],
		services: services.value ?? [],
		causes: causes.value ?? [],
		glossary: glossary.value ?? [],
	};
	for (const part of [severities, teams, services, causes]) part.reportRepeats(part.value ?? [], []);
	for (const [index, family] of taxonomy.causes.entries())
		causes.reportRepeats(family.causes, [index, 'causes']);
	for (const [index, service] of taxonomy.services.entries())
		services.reportUnknown(service.team, taxonomy.teams, [index, 'team'], 'team');
	for (const [index, requirement] of (site.value?.policy.require ?? []).entries())
		for (const [at, severity] of (requirement.severity ?? []).entries())
			site.reportUnknown(
				severity,
				taxonomy.severities,
				['policy', 'require', index, 'severity', at],
				'severity',
			);
	return { site: site.value ?? siteSchema.parse(blanks), taxonomy, diagnostics };
}

/** Secrets of an organisation's file; the list of texts that only look like one is passed over. */
function secretsIn(text: string): { hit: Hit; place: Place }[] {
	const locator = locatorOf(text);
	const lines = text.split('\n');
	return findSecrets(text)
		.map((hit) => ({ hit, place: locator.placeOf(hit.start, hit.end) }))
		.filter(({ place }) => !/^[\s{-]*text:/.test(lines[place.line - 1] ?? ''));
}

function readYamlFile<Schema extends z.ZodType>(
	folder: string,
	file: string,
	schema: Schema,
	{ optional = false, blanks = {} }: { optional?: boolean; blanks?: Readonly<Record<string, unknown>> },
	diagnostics: Diagnostic[],
) {
	const { text, faults } = readFileText(folder, file);
	const absent = faults.some((fault) => fault.message.startsWith('Unexpected missing file'));
	const located: Located =
		text === undefined ? { data: undefined, spans: new Map(), faults: [] } : readYaml(text, 0);
	const report = (path: Path, rule: string, message: string, fix?: string) =>
		diagnostics.push({
			file,
			severity: 'error',
			rule,
			message,
			...spanOf(located, path),
			...(fix ? { fix } : {}),
		});
	for (const fault of [...(optional && absent ? [] : faults), ...located.faults])
		diagnostics.push({
			file,
			severity: 'error',
			rule: absent ? 'organisation-file' : fault.rule,
			message: fault.message,
			...(fault.fix ? { fix: fault.fix } : {}),
			line: fault.line,
			column: fault.column,
			endLine: fault.endLine ?? fault.line,
			endColumn: fault.endColumn ?? fault.column + 1,
		});
	for (const { hit, place } of secretsIn(text ?? ''))
		diagnostics.push({
			file,
			severity: 'error',
			rule: 'secrets',
			message: `Unexpected ${hit.kind} \`${hit.shown}\`, expected no secret`,
			...place,
			fix: 'Revoke it, then write a placeholder such as `$TOKEN`.',
		});
	const readable = text !== undefined && located.faults.length === 0;
	const { findings, fields } = readable
		? checkSchema(schema, located, blanks)
		: { findings: [], fields: undefined };
	for (const { place, ...finding } of findings)
		diagnostics.push({ file, severity: 'error', ...place, ...finding });
	return {
		value: fields,
		/** Reports entries of a list that have the id of an earlier one. */
		reportRepeats(list: readonly { readonly id: string }[], above: Path) {
			const seen = new Set<string>();
			for (const [index, { id }] of list.entries()) {
				if (seen.has(id))
					report(
						[...above, index, 'id'],
						'organisation-file',
						`Unexpected second ${quoted(id)}, expected each id once`,
					);
				seen.add(id);
			}
		},
		/** Reports an id that a list does not have. */
		reportUnknown(id: string, list: readonly { readonly id: string }[], path: Path, what: string) {
			if (list.some((entry) => entry.id === id)) return;
			const near = nearest(
				id,
				list.map((entry) => entry.id),
			);
			report(
				path,
				'organisation-file',
				`Unexpected ${what} ${quoted(id)}, expected one of the taxonomy's`,
				near ? `Did you mean \`${near}\`?` : undefined,
			);
		},
	};
}
