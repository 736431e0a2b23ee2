/** Similar incidents as a terminal shows them. */
import { type Locale, t } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { plainInline } from '../render/inline.ts';
import { type Named, serviceOf, severityOf } from '../site/rows.ts';
import type { SimilarView } from '../site/similar.ts';

/**
 * A list to read, most alike first; a sentence when it is empty. Ends with a line break. `folder` is the content folder as
 * check writes it, `content/`, so that each file can be opened from where the command was typed.
 */
export function similarText(
	corpus: Named,
	locale: Locale,
	views: readonly SimilarView[],
	folder = '',
): string {
	const words = t(locale);
	if (views.length === 0) return `${words('similar.none')}\n`;
	return views.map((view, index) => `${entryOf(corpus, locale, view, index + 1, folder)}\n`).join('\n');
}

function entryOf(corpus: Named, locale: Locale, view: SimilarView, number: number, folder: string): string {
	const words = t(locale);
	const { incident, reasons, stopped, open } = view;
	const severity = severityOf(corpus, locale, incident.severity)?.label;
	const services = incident.services.map((id) => serviceOf(corpus, locale, id).label).join(', ');
	const facts = [incident.day, ...(severity ? [severity] : []), services];
	return [
		`${number}. ${plainInline(incident.title)}`,
		`   ${facts.join(' · ')}`,
		...reasons.map(({ kind, text }) => `   ${words(`similar.${kind}`)}: ${text}`),
		`   ${words('similar.stopped')}: ${stopped ?? words('incident.stoppedUnknown')}`,
		...(incident.mitigation?.checkFirst ?? []).map(
			(check) => `   ${words('incident.checkFirst')}: ${plainInline(check)}`,
		),
		...open.map((action) => `   ${words('similar.open')}: ${promiseText(locale, action)}`),
		`   ${folder}${incident.file}`,
	].join('\n');
}

/** An open action in a line: what, who, until when. */
export function promiseText(locale: Locale, { title, owner, due }: Incident['actions'][number]): string {
	const words = t(locale);
	const by = [owner, due && words('similar.due', { due })].filter((part) => part !== undefined);
	return `${plainInline(title)}${by.length > 0 ? ` (${by.join(', ')})` : ''}`;
}

/** The same for other programs; `file` counts from the content folder, `path` is as check writes it. Fields are only ever added. */
export function similarJson(views: readonly SimilarView[], folder: string): string {
	const similar = views.map(({ incident, score, reasons, stopped, open }) => ({
		id: incident.id,
		file: incident.file,
		path: `${folder}${incident.file}`,
		day: incident.day,
		title: plainInline(incident.title),
		score: Math.round(score * 1000) / 1000,
		reasons: Object.fromEntries(reasons.map(({ kind, text }) => [kind, text])),
		stopped: stopped ?? null,
		checkFirst: (incident.mitigation?.checkFirst ?? []).map(plainInline),
		openActions: open.map(({ id, title, owner, due, status }) => ({
			id,
			title: plainInline(title),
			owner: owner ?? null,
			due: due ?? null,
			status,
		})),
	}));
	return `${JSON.stringify({ similar }, undefined, '\t')}\n`;
}
