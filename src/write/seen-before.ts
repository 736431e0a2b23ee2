/** Similar incidents in a few lines, for a form that must stay in sight. `npm run similar` shows all that is known of them. */
import { type Locale, t } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { plainInline } from '../render/inline.ts';
import type { SimilarView } from '../site/similar.ts';

/** What is told of a similar incident. */
type Seen = Pick<SimilarView, 'reasons' | 'stopped'> & { readonly incident: Pick<Incident, 'day' | 'title'> };

/** Two lines an incident, most alike first: day and title, then why it is like it and what stopped it. No line is wider than `columns`. */
export function seenBefore(locale: Locale, views: readonly Seen[], columns: number): string[] {
	const words = t(locale);
	return views.flatMap(({ incident, reasons, stopped }, index) => {
		const [reason] = reasons;
		const parts = [
			...(reason ? [words(`similar.${reason.kind}`)] : []),
			`${words('similar.stopped')}: ${stopped ?? words('incident.stoppedUnknown')}`,
		];
		return [
			cut(`${index + 1}. ${incident.day} ${plainInline(incident.title)}`, columns),
			cut(`   ${parts.join(' · ')}`, columns),
		];
	});
}

// Korean, Chinese and Japanese letters and full-width signs take two columns of a terminal.
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** A text cut to so many columns of a terminal, with `…` where something was cut off. */
export function cut(text: string, columns: number): string {
	let width = 0;
	let kept = '';
	for (const letter of text) {
		width += wide.test(letter) ? 2 : 1;
		if (width > columns) return `${shortened(kept)}…`;
		kept += letter;
	}
	return kept;
}

/** Room for the `…`: without the last letter. */
function shortened(text: string): string {
	return [...text].slice(0, -1).join('').trimEnd();
}
