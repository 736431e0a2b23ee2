/** The questions of `npm run init`. */
import { confirm, intro, select, text } from '@clack/prompts';
import { type Locale, t } from '../i18n/t.ts';
import { faultOfAnswer, type TextAnswer, type TypedOrganisation } from './organisation-answers.ts';
import { answered } from './prompts.ts';

const examples: Readonly<Record<TextAnswer, string>> = {
	name: 'Example Shop postmortems',
	'name-ko': '예시 상점 복기',
	'time-zone': Intl.DateTimeFormat().resolvedOptions().timeZone,
	address: 'https://postmortems.example.com/',
	service: 'checkout=Checkout',
	team: 'platform=Platform',
};

const localeLists = ['ko,en', 'en,ko', 'ko', 'en'] as const;

/** Asks for everything that no flag has given. Throws `Cancelled`. */
export async function askOrganisation(typed: TypedOrganisation): Promise<TypedOrganisation> {
	let all = typed;
	const locale = localeOfList(typed.locales);
	// Until the languages are chosen, whoever answers may read either.
	const opening = (key: 'init.intro' | 'init.locales'): string =>
		typed.locales === undefined ? `${t('en')(key)} / ${t('ko')(key)}` : t(locale)(key);
	intro(opening('init.intro'));
	if (all.locales === undefined) {
		const locales = await select({
			message: opening('init.locales'),
			options: localeLists.map((value) => ({ value, label: namesOf(value) })),
			showInstructions: false,
		});
		all = { ...all, locales: answered(locales, locale) };
	}
	const words = t(localeOfList(all.locales));
	const hasBoth = /ko.*en|en.*ko/.test(all.locales ?? '');
	for (const name of ['name', 'name-ko', 'time-zone', 'address', 'service', 'team'] as const) {
		if (all[name] !== undefined || (name === 'name-ko' && !hasBoth)) continue;
		const value = await text({
			message: words(name === 'name' && hasBoth ? 'init.name-en' : `init.${name}`),
			placeholder: examples[name],
			...(name === 'time-zone' ? { defaultValue: examples[name] } : {}),
			validate: (answer = '') => {
				if (answer.trim() !== '') return faultOfAnswer(words, name, answer);
				return name === 'time-zone' ? undefined : words('fault.needed');
			},
		});
		all = { ...all, [name]: answered(value, words.locale) };
	}
	return all;
}

/** Asks whether the samples may go. */
export async function confirmRemoval(locale: Locale, count: number): Promise<boolean> {
	const words = t(locale);
	const answer = await confirm({
		message: words.count('init.confirm', count),
		active: words('ask.yes'),
		inactive: words('ask.no'),
		initialValue: false,
	});
	return answered(answer, locale);
}

function localeOfList(list: string | undefined): Locale {
	return list?.startsWith('ko') ? 'ko' : 'en';
}

/** What the languages of a list call themselves: `한국어, English`. */
function namesOf(list: (typeof localeLists)[number]): string {
	return list
		.split(',')
		.map((locale) => t(locale === 'ko' ? 'ko' : 'en')('language.name'))
		.join(', ');
}
