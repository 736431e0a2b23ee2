/** The impact of an incident in figures. */
import { type Locale, t } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { renderInline } from '../render/inline.ts';
import { moneyText, numberText, percentText } from './format.ts';

type ImpactField = Exclude<keyof NonNullable<Incident['impact']>, 'summary'>;

export interface ImpactFigure {
	readonly field: ImpactField;
	/** HTML, unless the caller asked for something else. */
	readonly text: string;
}

/** The figures that a report gives, in a fixed order. `write` makes of an author's inline Markdown what is printed. */
export function impactFigures(
	incident: Incident,
	locale: Locale,
	write: (markdown: string) => string = renderInline,
): ImpactFigure[] {
	const { users, percent, requests, revenue, dataLoss, errorBudget, tickets, regions } =
		incident.impact ?? {};
	const texts: { readonly [field in ImpactField]: string | undefined } = {
		users: users === undefined ? undefined : numberText(locale, users),
		percent: percent === undefined ? undefined : percentText(locale, percent),
		requests: requests === undefined ? undefined : numberText(locale, requests),
		revenue: revenue && moneyText(locale, revenue.amount, revenue.currency),
		dataLoss: dataLoss && write(dataLoss === 'none' ? t(locale)('impact.noDataLoss') : dataLoss),
		errorBudget: errorBudget === undefined ? undefined : percentText(locale, errorBudget),
		tickets: tickets === undefined ? undefined : numberText(locale, tickets),
		regions: regions?.map(write).join(', '),
	};
	return (Object.keys(texts) as ImpactField[]).flatMap((field) => {
		const text = texts[field];
		return text === undefined ? [] : [{ field, text }];
	});
}
