/** The sections of a page, for the column of contents beside it. */
import { type Key, t } from '../i18n/t.ts';
import type { OutlineEntry } from '../render/parts.ts';
import type { IncidentView } from './views/incident.ts';

export interface ContentsEntry {
	/** Id of the heading. */
	readonly id: string;
	readonly text: string;
	/** 2 for a section of the page, 3 and more for what is in one. */
	readonly depth: number;
	readonly lang?: string | undefined;
}

/** Ids of the sections of an incident's page; the page has those that the report fills. */
export const incidentSections = [
	'stopped',
	'times',
	'impact',
	'detection',
	'causes',
	'timeline',
	'body',
	'lessons',
	'actions',
	'barriers',
	'fiveWhys',
	'related',
	'announcement',
	'about',
] as const;
export type IncidentSection = (typeof incidentSections)[number];

/** The sections that a report fills, with the headings of its body below the body's. */
export function contentsOf(
	view: Omit<IncidentView, 'contents'>,
	outline: readonly OutlineEntry[],
): readonly ContentsEntry[] {
	const words = t(view.page.locale);
	const has: { readonly [section in IncidentSection]: boolean } = {
		stopped: true,
		times: view.milestones.milestones.length > 0,
		impact: view.impact.summary !== undefined || view.impact.figures.length > 0,
		detection: tellsOfDetection(view),
		causes: view.causes.length > 0 || view.trigger !== undefined,
		timeline: view.timeline !== undefined && !view.bodyShows.timeline,
		body: view.body.length > 0,
		lessons: view.lessons.length > 0,
		actions: view.actions.length > 0,
		barriers: view.barriers.length > 0,
		fiveWhys: view.analyses.length > 0 && !view.bodyShows.fiveWhys,
		related: [view.related, view.earlier, view.later, view.similar, view.links].some(
			(list) => list.length > 0,
		),
		announcement: view.announcement !== undefined,
		about: true,
	};
	return incidentSections
		.filter((section) => has[section])
		.flatMap((section): ContentsEntry[] => {
			const key: Key = `incident.${section}`;
			const entry = { id: section, text: words(key), depth: 2 };
			return section === 'body' ? [entry, ...bodyEntries(outline, view.lang)] : [entry];
		});
}

/** Whether a report says how the incident was noticed or what was seen of it. */
function tellsOfDetection(view: Pick<IncidentView, 'detection' | 'symptoms' | 'signatures'>): boolean {
	const facts = Object.values(view.detection).filter((fact) => fact !== undefined);
	return facts.length + view.symptoms.length + view.signatures.length > 0;
}

function bodyEntries(outline: readonly OutlineEntry[], lang: string | undefined): ContentsEntry[] {
	return outline.filter(({ depth }) => depth <= 2).map(({ id, text }) => ({ id, text, depth: 3, lang }));
}
