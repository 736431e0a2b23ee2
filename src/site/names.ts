/** The taxonomy in one language, as figures name things. */
import type { Names } from '../charts/names.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Locale } from '../i18n/t.ts';
import { type Localised, textIn } from '../model/text.ts';

export function namesOf({ taxonomy }: Pick<Corpus<unknown>, 'taxonomy'>, locale: Locale): Names {
	const named = ({ id, label }: { readonly id: string; readonly label: Localised }) => ({
		id,
		label: textIn(label, locale, id),
	});
	return {
		severities: taxonomy.severities.map(named),
		services: taxonomy.services.map(named),
		teams: taxonomy.teams.map(named),
		families: taxonomy.causes.map((family) => ({ ...named(family), causes: family.causes.map(named) })),
	};
}
