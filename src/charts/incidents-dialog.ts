/** The incidents behind a dot, a bar or a count: `<bokgi-incidents>` around a `<dialog>`. One alone opens at once. */
import type { Words } from '../i18n/words.ts';
import type { IncidentLink } from './markup.ts';

export class IncidentsDialog extends HTMLElement {
	/** Shows a list of incidents, or goes to the incident when it is the only one. */
	open(incidents: readonly IncidentLink[], words: Words): void {
		const [only] = incidents;
		if (!only) return;
		if (incidents.length === 1) {
			location.assign(only.href);
			return;
		}
		const dialog = this.querySelector('dialog');
		const heading = this.querySelector('h2');
		if (heading) heading.textContent = words.count('count.incidents', incidents.length);
		this.querySelector('ul')?.replaceChildren(...incidents.map(itemOf));
		dialog?.showModal();
	}
}

function itemOf({ href, title, lang }: IncidentLink): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = href;
	link.textContent = title;
	if (lang !== undefined) link.lang = lang;
	item.append(link);
	return item;
}
