/** The questions of `npm run init`. */
import { cancel, confirm, intro, isCancel, multiselect, text } from '@clack/prompts';
import { type Locale, t } from '../i18n/t.ts';
import { Cancelled } from './ask.ts';

/** What was typed, by flag or at a prompt. */
export interface TypedOrganisation {
	readonly name?: string | undefined;
	readonly 'name-ko'?: string | undefined;
	readonly locales?: string | undefined;
	readonly 'time-zone'?: string | undefined;
	readonly address?: string | undefined;
	readonly service?: string | undefined;
	readonly team?: string | undefined;
}

const examples = {
	name: 'Example Shop postmortems',
	'name-ko': '예시 상점 복기',
	'time-zone': Intl.DateTimeFormat().resolvedOptions().timeZone,
	address: 'https://postmortems.example.com/',
	service: 'checkout=Checkout',
	team: 'platform=Platform',
} as const;

/** Asks for everything that no flag has given. `faultOf` judges an answer, as a whole message. Throws {@link Cancelled}. */
export async function askOrganisation(
	typed: TypedOrganisation,
	locale: Locale,
	faultOf: (name: keyof typeof examples, value: string) => string | undefined,
): Promise<TypedOrganisation> {
	let all = typed;
	// Until the languages are chosen, whoever answers may read either.
	const opening = (key: 'init.intro' | 'init.locales'): string =>
		typed.locales === undefined ? `${t('en')(key)} / ${t('ko')(key)}` : t(locale)(key);
	intro(opening('init.intro'));
	if (all.locales === undefined) {
		const locales = answered(
			await multiselect({
				message: opening('init.locales'),
				options: (['ko', 'en'] as const).map((value) => ({ value, label: t(value)('language.name') })),
				required: true,
			}),
		);
		all = { ...all, locales: locales.join(',') };
	}
	const words = t(all.locales?.startsWith('ko') ? 'ko' : 'en');
	const hasBoth = /ko.*en|en.*ko/.test(all.locales ?? '');
	for (const name of ['name', 'name-ko', 'time-zone', 'address', 'service', 'team'] as const) {
		if (all[name] !== undefined || (name === 'name-ko' && !hasBoth)) continue;
		const value = await text({
			message: words(name === 'name' && hasBoth ? 'init.name-en' : `init.${name}`),
			placeholder: examples[name],
			...(name === 'time-zone' ? { defaultValue: examples[name] } : {}),
			validate: (answer = '') =>
				answer.trim() === ''
					? name === 'time-zone'
						? undefined
						: words('ask.needed')
					: faultOf(name, answer),
		});
		all = { ...all, [name]: answered(value) };
	}
	return all;
}

/** Asks whether the samples may go. */
export async function confirmRemoval(locale: Locale, count: number): Promise<boolean> {
	return answered(await confirm({ message: t(locale).count('init.confirm', count), initialValue: false }));
}

function answered<Value>(value: Value): Exclude<Value, symbol> {
	if (isCancel(value)) throw new Cancelled();
	return value as Exclude<Value, symbol>;
}

export { Cancelled, cancel };
