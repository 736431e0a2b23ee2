/** Which incidents of a quarter deserve more time than their severity says, and why, in words. */
import type { DeeperLookReason } from '../../analyse/deeper-look.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { plainInline } from '../../render/inline.ts';
import { durationText } from '../format.ts';
import { teamOf } from '../rows.ts';
import { type RetroReport, retroReport } from './report.ts';
import type { RetroScope, RetroSource } from './source.ts';

/** An incident with what points at it. */
export interface RetroDeeper {
	readonly incident: RetroReport;
	/** At least one, as plain text. */
	readonly reasons: readonly string[];
}

/** As many as can be spoken of in the minutes that there are. */
const mostDeeper = 6;

/** Those with the most reasons first, then the latest. */
export function retroDeeper(
	source: RetroSource,
	{ range, incidents }: RetroScope,
	locale: Locale,
): RetroDeeper[] {
	const isAsked = new Set(incidents.map(({ id }) => id));
	return (source.deeperLooks.get(range.quarter) ?? [])
		.filter(({ incident }) => isAsked.has(incident))
		.slice(0, mostDeeper)
		.flatMap(({ incident: id, reasons }) => {
			const incident = source.byId.get(id);
			if (!incident) return [];
			return [
				{
					incident: retroReport(source, locale, incident),
					reasons: reasons.map((reason) => reasonText(source, locale, reason)),
				},
			];
		});
}

function reasonText(source: RetroSource, locale: Locale, reason: DeeperLookReason): string {
	const words = t(locale);
	const titleOf = (id: string): string => plainInline(source.byId.get(id)?.title ?? id);
	switch (reason.code) {
		case 'came-back-after-done':
		case 'came-back-while-overdue': {
			const action = source.byId.get(reason.earlier)?.actions.find(({ id }) => id === reason.action);
			return words(`retro.deeper.${reason.code}`, { action: plainInline(action?.title ?? reason.action) });
		}
		case 'repeat':
			return words.count('retro.deeper.repeat', reason.daysAfter, { title: titleOf(reason.earlier) });
		case 'expired-again':
			return words('retro.deeper.expired-again', { title: titleOf(reason.earlier) });
		case 'teams-met':
			return words('retro.deeper.teams-met', {
				one: teamOf(source.corpus, locale, reason.teams[0]).label,
				other: teamOf(source.corpus, locale, reason.teams[1]).label,
			});
		case 'near-miss':
			return words('retro.deeper.near-miss');
		case 'long-undetected':
			return words(reason.estimated ? 'retro.deeper.long-undetected-about' : 'retro.deeper.long-undetected', {
				duration: durationText(locale, reason.minutes),
			});
		case 'first-action-failed':
			return words('retro.deeper.first-action-failed', {
				first: words(`mitigation.${reason.first}`),
				final: words(`mitigation.${reason.final}`),
			});
	}
}
