/** The page for writers: reports that are not agreed yet, and what each still lacks. Internal editions only. */
import { deadlines } from '../../analyse/deadlines.ts';
import { daysBetween } from '../../analyse/durations.ts';
import { missingAt, nextStatus } from '../../analyse/missing.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import type { Incident } from '../../model/incident.ts';
import { dayIn } from '../../model/times.ts';
import { type Page, pageOf } from '../page.ts';
import { type ProblemView, problemView } from '../problems.ts';
import { type RowView, rowOf } from '../rows.ts';
import { href } from '../urls.ts';
import type { Workbench } from '../workbench.ts';
import { handbookPath } from './handbook.ts';

/** The states that the page is about, those that wait for somebody else first. */
export const unfinishedStatuses = ['in-review', 'draft'] as const;
export type UnfinishedStatus = (typeof unfinishedStatuses)[number];

export interface DraftView {
	readonly row: RowView;
	readonly authors: readonly string[];
	readonly owner: string | undefined;
	/** Whole days since the day of the incident. */
	readonly ageDays: number;
	/** Day by which the organisation reviews such a report; `undefined` where its severity sets none or nothing is resolved. */
	readonly due: { readonly day: string; readonly overdueDays: number | undefined } | undefined;
	/** Fields that the next status asks for and the report lacks, with their place in the reference. */
	readonly missing: readonly { readonly field: string; readonly href: string | undefined }[];
	/** What check says of it; 0 in a build, where nothing has errors. */
	readonly errors: number;
	readonly warnings: number;
}

export interface DraftsView {
	readonly page: Page;
	readonly today: string;
	/** One for each status that some report has. */
	readonly groups: readonly { readonly status: UnfinishedStatus; readonly drafts: readonly DraftView[] }[];
	/** Everything that check says, by file; in development only. */
	readonly problems: readonly { readonly file: string; readonly problems: readonly ProblemView[] }[];
}

/** The page in one locale. `found` is what check says of each file, where it is known. */
export function draftsView(
	corpus: Corpus<unknown>,
	locale: Locale,
	found: Workbench['problems'] = new Map(),
): DraftsView {
	const words = t(locale);
	const analysed = new Set(corpus.analyses.map(({ fiveWhys }) => fiveWhys.incident));
	const incidents = corpus.incidents.map(({ incident }) => incident);
	const problems = [...found].map(([file, diagnostics]) => ({
		file,
		problems: diagnostics.map((diagnostic) => problemView(diagnostic, corpus.site, locale)),
	}));
	const severityOf = new Map(
		problems.map(({ file, problems: of }) => [file, of.map(({ severity }) => severity)]),
	);
	const draftOf = (incident: Incident): DraftView => ({
		row: rowOf(corpus, locale, incident),
		authors: incident.authors,
		owner: incident.owner,
		ageDays: daysBetween(incident.day, corpus.today),
		due: reviewDue(incident, corpus),
		missing: missingAt(
			incident,
			nextStatus(incident.status) ?? incident.status,
			corpus.site,
			analysed.has(incident.id),
		).map((field) => ({
			field,
			href:
				field === 'fiveWhys'
					? href(corpus.site, locale, handbookPath('five-whys'))
					: `${href(corpus.site, locale, handbookPath('schema'))}#incident.${field}`,
		})),
		errors: severityOf.get(incident.file)?.filter((severity) => severity === 'error').length ?? 0,
		warnings: severityOf.get(incident.file)?.filter((severity) => severity === 'warning').length ?? 0,
	});
	return {
		page: pageOf(corpus, locale, {
			path: '/drafts/',
			title: words('drafts.title'),
			description: words('drafts.description'),
		}),
		today: corpus.today,
		groups: unfinishedStatuses.flatMap((status) => {
			const drafts = incidents.filter((incident) => incident.status === status).map(draftOf);
			return drafts.length > 0 ? [{ status, drafts: drafts.toReversed() }] : [];
		}),
		problems,
	};
}

/** The day by which a report is to be reviewed: so many days after resolution, as its severity says. */
function reviewDue(
	{ severity, times, timeZone }: Incident,
	{ taxonomy, today }: Corpus<unknown>,
): DraftView['due'] {
	const level = taxonomy.severities.find(({ id }) => id === severity);
	const resolvedOn = times.resolved === undefined ? undefined : dayIn(times.resolved, timeZone);
	const { review: day } = deadlines(resolvedOn, level);
	if (day === undefined) return undefined;
	const overdue = daysBetween(day, today);
	return { day, overdueDays: overdue > 0 ? overdue : undefined };
}
