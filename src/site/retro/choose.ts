/** Which retrospective somebody asks for by words, and what to say when there is none. */
import { quarterOf } from '../../analyse/quarter.ts';
import { isQuarter } from '../../analyse/quarter-range.ts';
import { nearest } from '../../check/suggest.ts';
import type { Locale } from '../../i18n/t.ts';
import { quoted } from '../../model/text.ts';
import type { RetroKey } from '../views/retro.ts';
import { retroKeys } from '../views/retros.ts';
import { lastComplete, type RetroCalendar } from './source.ts';

/** What somebody typed; what is left out takes its default. */
export interface RetroAsked {
	/** Default: the last quarter that is over, or the current one where that has none. */
	readonly quarter?: string | undefined;
	/** Default: all teams. */
	readonly team?: string | undefined;
	/** Default: the site's first language. */
	readonly lang?: string | undefined;
}

/** What was chosen, and all that could have been. */
export interface RetroChoice extends RetroKey {
	readonly locale: Locale;
	readonly keys: readonly RetroKey[];
}

/** Thrown for a retrospective that nobody can hold; the message says what to ask for instead. */
export class NoRetroError extends Error {}

/** The retrospective that was asked for. Throws a {@link NoRetroError} for anything that has no page. */
export function chooseRetro(calendar: RetroCalendar, asked: RetroAsked): RetroChoice {
	const keys = retroKeys(calendar);
	const quarter = quarterAsked(calendar, asked.quarter);
	return {
		locale: localeAsked(calendar, asked.lang),
		keys,
		quarter,
		team: teamAsked(calendar, keys, quarter, asked.team),
	};
}

function localeAsked({ corpus: { site } }: RetroCalendar, lang: string | undefined): Locale {
	const locale = lang === undefined ? site.locales[0] : site.locales.find((each) => each === lang);
	if (locale === undefined)
		throw new NoRetroError(
			`Unexpected language ${quoted(lang)}, expected one of the site’s: ${listed(site.locales)}.`,
		);
	return locale;
}

function quarterAsked(calendar: RetroCalendar, quarter: string | undefined): string {
	const { quarters, corpus } = calendar;
	const current = quarterOf(corpus.today);
	const chosen = quarter?.toLowerCase() ?? lastComplete(calendar) ?? current;
	if (quarters.includes(chosen)) return chosen;
	if (quarters.length === 0) throw new NoRetroError('Unexpected absence of reports, expected at least one.');
	if (!isQuarter(chosen))
		throw new NoRetroError(`Unexpected quarter ${quoted(quarter)}, expected one such as \`${quarters[0]}\`.`);
	throw new NoRetroError(
		chosen > current
			? `Unexpected quarter \`${chosen}\`, expected one that has begun; the latest is \`${quarters[0]}\`.`
			: `Unexpected quarter \`${chosen}\`, which has no report. Quarters to look back on: ${latest(quarters)}.`,
	);
}

function teamAsked(
	{ corpus: { taxonomy } }: RetroCalendar,
	keys: readonly RetroKey[],
	quarter: string,
	team: string | undefined,
): string | undefined {
	if (team === undefined || keys.some((key) => key.quarter === quarter && key.team === team)) return team;
	const known = taxonomy.teams.map(({ id }) => id);
	if (!known.includes(team)) {
		const service = taxonomy.services.find(({ id }) => id === team);
		const near = service?.team ?? nearest(team, known);
		const hint = service
			? ` \`${team}\` is a service; did you mean \`${service.team}\`, the team that owns it?`
			: near === undefined
				? ` Teams: ${listed(known)}.`
				: ` Did you mean \`${near}\`?`;
		throw new NoRetroError(
			`Unexpected team ${quoted(team)}, expected an id of \`taxonomy/teams.yaml\`.${hint}`,
		);
	}
	const active = keys.flatMap((key) => (key.quarter === quarter && key.team !== undefined ? [key.team] : []));
	throw new NoRetroError(
		`Unexpected team \`${team}\`, which took part in no incident of ${quarter}. Teams that did: ${listed(active)}.`,
	);
}

/** As many quarters as a message may name. */
const mostNamed = 8;

function latest(quarters: readonly string[]): string {
	const earlier = quarters.length - mostNamed;
	return `${listed(quarters.slice(0, mostNamed))}${earlier > 0 ? ` and ${earlier} earlier` : ''}`;
}

function listed(ids: readonly string[]): string {
	return ids.length === 0 ? 'none' : ids.map((id) => `\`${id}\``).join(', ');
}
