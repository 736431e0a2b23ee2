/** DRAFT → text of its file: front matter, body, and a comment that lists what was guessed. */
import { Document, Scalar, visit } from 'yaml';
import { incidentSchema } from '../model/incident.ts';
import type { Draft } from './draft.ts';
import { comment } from './edits.ts';
import type { Guess } from './importer.ts';
import { stamped, stampLine } from './stamp.ts';

/** The text of a draft's file. The same draft, id and services give the same text. */
export function mdxOf(draft: Draft, id: string, services: readonly string[], origin: string): string {
	const notes = comment(`\n${noteOf(draft)}\n${stampLine(origin)}\n`)
		.replace('{/* ', '{/*\n')
		.replace(' */}', '\n*/}');
	return stamped(id, `---\n${frontmatterOf(draft, services)}---\n\n${draft.body}\n\n${notes}\n`);
}

function frontmatterOf({ report }: Draft, services: readonly string[]): string {
	const fields: Record<string, unknown> = { ...report, status: 'draft', services, authors: ['import'] };
	const ordered = Object.keys(incidentSchema.shape).flatMap((name) =>
		fields[name] === undefined ? [] : [[name, fields[name]]],
	);
	const document = new Document(Object.fromEntries(ordered), { version: '1.2', schema: 'core' });
	visit(document, {
		Scalar(key, node) {
			if (key === 'key' || typeof node.value !== 'string') return;
			if (node.value.length > 80 && /^\S+ [\s\S]*\S$/.test(node.value) && !/\n\s/.test(node.value))
				node.type = Scalar.BLOCK_FOLDED;
		},
		Seq(_key, node) {
			node.flow = isShort(node.items);
		},
	});
	return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}

function isShort(items: readonly unknown[]): boolean {
	return (
		items.every((item) => item instanceof Scalar) && items.map((item) => String(item)).join(', ').length <= 90
	);
}

function noteOf({ document, guesses, leftOut }: Draft): string {
	return [
		`Imported from ${document.source}. Delete the notes that are settled; the last line lets a later import know this file.`,
		...listOf('Guessed:', guesses),
		...listOf('Stated by the source and left out:', leftOut),
	].join('\n');
}

function listOf(title: string, entries: readonly Guess[]): string[] {
	return entries.length === 0
		? []
		: [
				title,
				...entries.map(({ field, value, why }) => `- ${field}${value === '' ? '' : ` = ${value}`} (${why})`),
			];
}
