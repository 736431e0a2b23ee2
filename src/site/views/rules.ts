/** The reference of all rules of the check, made from their manuals. */
// The site may not use check's internals. Manuals are not one: `built-in.ts` gives them for the handbook.
import { describedRules } from '../../check/built-in.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { plainInline, renderInline } from '../../render/inline.ts';

/** A section of the reference; texts are HTML unless they are said to be plain. */
export interface RuleView {
	/** Also the anchor that messages lead to. */
	readonly id: string;
	readonly severity: 'error' | 'warning';
	readonly title: string;
	readonly why: string;
	readonly how: string;
	/** Plain. */
	readonly example: string;
	/** Plain, exactly as the check prints it. */
	readonly message: string;
	/** Plain title, for the contents. */
	readonly label: string;
}

export function ruleViews(locale: Locale): RuleView[] {
	return describedRules.map(({ id, severity, manual }) => ({
		id,
		severity,
		title: renderInline(manual.title[locale]),
		why: renderInline(manual.why[locale]),
		how: renderInline(manual.how[locale]),
		example: manual.example,
		message: manual.message,
		label: plainInline(manual.title[locale]),
	}));
}

/** What stands above the sections; HTML. */
export function rulesIntro(locale: Locale): string {
	return renderInline(t(locale)('rules.intro'));
}
