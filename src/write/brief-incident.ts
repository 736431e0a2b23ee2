/** The part of a brief that tells of one incident report. */
import { completeness } from '../analyse/completeness.ts';
import { deadlines } from '../analyse/deadlines.ts';
import { daysBetween, duration, durationNames } from '../analyse/durations.ts';
import { missingAt, nextStatus } from '../analyse/missing.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { Incident } from '../model/incident.ts';
import { textIn } from '../model/text.ts';
import { dayIn } from '../model/times.ts';
import { type Similar, similarToReport } from '../search/similar.ts';
import { durationText, percentText } from '../site/format.ts';
import { impactFigures } from '../site/impact.ts';
import { serviceOf, severityOf } from '../site/rows.ts';
import { reasonViews } from '../site/similar.ts';
import type { BriefFacts } from './brief-facts.ts';
import { movedLines, promiseLines } from './brief-promises.ts';
import { code, escapeMarkdown, item } from './markdown.ts';

/** What is known of a changed report beside itself. */
export interface Beside {
	/** As it was at the revision that changes are counted from; `undefined` for a new one. */
	readonly before: Incident | undefined;
	readonly found: readonly Diagnostic[];
}

const mostSimilar = 3;

export function incidentLines(facts: BriefFacts, incident: Incident, { before, found }: Beside): string[] {
	const similar = similarToReport(facts.index, incident, {
		most: mostSimilar,
		among: ({ day }) => day <= incident.day,
	});
	return [
		factLine(facts, incident, before),
		...durationLines(facts, incident),
		...completenessLines(facts, incident),
		...facts.checkLines(found),
		...severityLines(facts, incident, similar),
		...deadlineLines(facts, incident),
		...recurrenceLines(facts, incident),
		...promiseLines(facts, incident),
		...movedLines(facts, incident, before),
		...similarLines(facts, similar),
	];
}

function factLine(facts: BriefFacts, incident: Incident, before: Incident | undefined): string {
	const { words, corpus, locale } = facts;
	/** A fact of the report, after what it was before where it was another. */
	const fact = (textOf: (report: Incident) => string): string => {
		const after = textOf(incident);
		const was = before && textOf(before);
		return was === undefined || was === after ? after : words('brief.factMoved', { before: was, after });
	};
	const parts = [
		fact(({ kind }) => words(`kind.${kind}`)),
		fact(({ severity }) => severityOf(corpus, locale, severity)?.label ?? words('brief.noSeverity')),
		incident.services.map((id) => serviceOf(corpus, locale, id).label).join(', '),
		fact(({ status }) => words(`status.${status}`)),
		fact(({ visibility }) => words(`visibility.${visibility}`)),
	];
	return `- **${words('brief.facts')}**: ${parts.map(escapeMarkdown).join(' · ')}`;
}

function durationLines({ words, locale }: BriefFacts, incident: Incident): string[] {
	const known = durationNames.flatMap((name) => {
		const found = duration(incident, name);
		if (!found) return [];
		return `${words(`metric.${name}`)} ${found.estimated ? '≈ ' : ''}${durationText(locale, found.minutes)}`;
	});
	return known.length === 0 ? [] : [`- **${words('brief.durations')}**: ${known.join(' · ')}`];
}

function completenessLines({ words, locale }: BriefFacts, incident: Incident): string[] {
	const { share, missing } = completeness(incident);
	const percent = percentText(locale, share * 100);
	const parts = missing.map((part) => words(`brief.part.${part}`)).join(', ');
	const text =
		parts === '' ? words('brief.complete', { percent }) : words('brief.completeMissing', { percent, parts });
	return [`- **${words('brief.completeness')}**: ${text}`];
}

function severityLines(facts: BriefFacts, incident: Incident, similar: readonly Similar[]): string[] {
	const { words, corpus, locale } = facts;
	const severity = corpus.taxonomy.severities.find(({ id }) => id === incident.severity);
	const label = severityOf(corpus, locale, incident.severity)?.label ?? words('brief.noSeverity');
	const tiers = incident.services.flatMap((id) => {
		const tier = corpus.taxonomy.services.find((service) => service.id === id)?.tier;
		return tier === undefined ? [] : `${serviceOf(corpus, locale, id).label} ${tier}`;
	});
	const figures = impactFigures(incident, locale, facts.plain).map(
		({ field, text }) => `${words(`impact.${field}`)} ${text}`,
	);
	const judged = similar.flatMap(
		({ incident: other }) => severityOf(corpus, locale, other.severity)?.label ?? [],
	);
	return item(`**${words('brief.severity')}**: ${escapeMarkdown(label)}`, [
		...(severity?.description
			? [
					words('brief.severityMeans', {
						severity: escapeMarkdown(label),
						description: escapeMarkdown(textIn(severity.description, locale)),
					}),
				]
			: []),
		...(figures.length > 0 ? [escapeMarkdown(figures.join(' · '))] : []),
		...(tiers.length > 0 ? [words('brief.severityTier', { tiers: escapeMarkdown(tiers.join(', ')) })] : []),
		...(judged.length > 0
			? [words('brief.severitySimilar', { severities: escapeMarkdown(judged.join(', ')) })]
			: []),
		policyLine(facts, incident),
	]);
}

/** What the policy still asks for: at the report's own status, and where that is met at the next one. */
function policyLine({ words, corpus }: BriefFacts, incident: Incident): string {
	const analysed = corpus.analyses.some(({ fiveWhys }) => fiveWhys.incident === incident.id);
	const next = nextStatus(incident.status) ?? incident.status;
	for (const status of [incident.status, next]) {
		const fields = missingAt(incident, status, corpus.site, analysed);
		if (fields.length > 0)
			return words('brief.policyMissing', { status, fields: fields.map(code).join(', ') });
	}
	return words('brief.policyMet', { status: next });
}

function deadlineLines({ words, corpus }: BriefFacts, incident: Incident): string[] {
	const severity = corpus.taxonomy.severities.find(({ id }) => id === incident.severity);
	const { resolved } = incident.times;
	const resolvedOn = resolved === undefined ? undefined : dayIn(resolved, incident.timeZone);
	const { review, publish } = deadlines(resolvedOn, severity);
	const left = (day: string): string => {
		const days = daysBetween(corpus.today, day);
		if (days === 0) return words('brief.today');
		return words.count(days > 0 ? 'brief.left' : 'brief.late', Math.abs(days));
	};
	const isReviewed = incident.status === 'reviewed' || incident.status === 'closed';
	const parts = [
		...(review
			? [`${words('brief.review', { day: review })} (${isReviewed ? words('brief.reviewed') : left(review)})`]
			: []),
		...(incident.published
			? [words('brief.publishedOn', { day: incident.published })]
			: publish
				? [`${words('brief.publish', { day: publish })} (${left(publish)})`]
				: []),
	];
	const none = words(resolved === undefined ? 'brief.noDeadline' : 'brief.noDeadlineAsked');
	return [`- **${words('brief.deadlines')}**: ${parts.length > 0 ? parts.join(' · ') : none}`];
}

function recurrenceLines(facts: BriefFacts, incident: Incident): string[] {
	const { words } = facts;
	const repeats = facts.repeats.get(incident.id)?.repeats ?? [];
	const lines = repeats.flatMap(({ earlier, daysAfter, reason, causes }) => {
		const other = facts.byId.get(earlier);
		if (!other) return [];
		const shared = causes.length > 0 ? [facts.causes(causes)] : [];
		const said =
			reason === 'cause'
				? incident.recurs === undefined
					? [words('brief.repeatsSuggest', { id: earlier })]
					: []
				: [words('brief.repeatsSaid')];
		const why = [...shared, ...said].join('; ');
		return [words('brief.repeats', { incident: facts.link(other), count: daysAfter, why })];
	});
	return lines.length > 0
		? item(`**${words('brief.recurrence')}**:`, lines)
		: [`- **${words('brief.recurrence')}**: ${words('brief.recurrenceNone')}`];
}

function similarLines(facts: BriefFacts, found: readonly Similar[]): string[] {
	const { words, corpus, locale } = facts;
	if (found.length === 0) return [];
	return item(
		`**${words('brief.similar')}**:`,
		found.map(({ incident: other, reasons }) => {
			const why = reasonViews(corpus, locale, reasons)
				.map(
					({ kind, text }) =>
						`${words(`similar.${kind}`)}: ${kind === 'signature' ? code(text) : escapeMarkdown(text)}`,
				)
				.join('; ');
			const final = other.mitigation?.final;
			const stopped = final ? `; ${words('similar.stopped')}: ${words(`mitigation.${final}`)}` : '';
			return `${other.day} ${facts.link(other)} (${why}${stopped})`;
		}),
	);
}
