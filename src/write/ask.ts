/** The questions of `npm run new`, one after another, of what no flag has answered yet. */
import { cancel, intro, isCancel, multiselect, note, select, text } from '@clack/prompts';
import { type Key, type Locale, t } from '../i18n/t.ts';
import { textIn } from '../model/text.ts';
import { detectionSources, triggers } from '../model/vocabulary.ts';
import { answersOf, type Judging, type Typed } from './answers.ts';

/** What the questions need beside the answers. */
export interface Asking extends Judging {
	readonly locale: Locale;
	/** Incidents like the answers so far: their ids with a line each, and all of them as a text to show. */
	readonly similarTo: (typed: Typed) => {
		readonly choices: readonly { id: string; line: string }[];
		readonly text: string;
	};
}

/** Thrown when somebody leaves a question with Ctrl+C. */
export class Cancelled extends Error {}

/** Asks for the language of a report, where the site has more than one. */
export async function askLocale(locales: readonly Locale[]): Promise<Locale> {
	const [first = 'en'] = locales;
	if (locales.length < 2) return first;
	return answered(
		await select({
			message: locales.map((locale) => t(locale)('ask.lang')).join(' / '),
			options: locales.map((locale) => ({ value: locale, label: t(locale)('language.name') })),
		}),
	);
}

/** Asks for everything that `typed` leaves open. Throws {@link Cancelled}. */
export async function askIncident(typed: Typed, asking: Asking): Promise<Typed> {
	const { locale, taxonomy } = asking;
	const words = t(locale);
	let all = typed;
	const put = (name: keyof Typed, value: unknown): void => {
		all = { ...all, [name]: value };
	};
	const ask = async (name: TextName, placeholder: string, isNeeded = false): Promise<void> => {
		if (all[name] !== undefined) return;
		const value = await text({
			message: words(`ask.${name}`),
			placeholder,
			validate: (typedNow = '') => {
				if (typedNow.trim() === '') return isNeeded ? words('ask.needed') : undefined;
				return answersOf({ ...all, [name]: typedNow }, asking).faults[0];
			},
		});
		put(name, answered(value));
	};
	const choose = async (
		name: 'severity' | 'source' | 'trigger',
		options: readonly Choice[],
	): Promise<void> => {
		if (all[name] !== undefined) return;
		const skip = { value: '', label: words('ask.later') };
		put(name, answered(await select({ message: words(`ask.${name}`), options: [...options, skip] })));
	};

	intro(words('ask.intro'));
	await ask('title', words('ask.title.example'), true);
	await ask('summary', words('ask.summary.example'), true);
	if (all.service === undefined)
		put(
			'service',
			answered(
				await multiselect({
					message: words('ask.service'),
					options: taxonomy.services.map(({ id, label }) => ({
						value: id,
						label: textIn(label, locale, id),
					})),
					required: true,
				}),
			),
		);
	const similar = asking.similarTo(all);
	if (similar.choices.length > 0) note(similar.text.trimEnd(), words('ask.similar'));
	await choose(
		'severity',
		taxonomy.severities.map(({ id, label, description }) => ({
			value: id,
			label: textIn(label, locale, id),
			...(description ? { hint: textIn(description, locale) } : {}),
		})),
	);
	for (const name of ['started', 'detected', 'mitigated'] as const)
		await ask(name, words('ask.time.example'));
	await choose(
		'source',
		choices(detectionSources, (value) => words(`source.${value}` as Key)),
	);
	await choose(
		'trigger',
		choices(triggers, (value) => words(`trigger.${value}` as Key)),
	);
	if (all.recurs === undefined && similar.choices.length > 0)
		put(
			'recurs',
			answered(
				await select({
					message: words('ask.recurs'),
					initialValue: '',
					options: [
						{ value: '', label: words('ask.recurs.none') },
						...similar.choices.map(({ id, line }) => ({ value: id, label: line })),
					],
				}),
			),
		);
	if (all.author === undefined) {
		const author = answered(await text({ message: words('ask.author'), placeholder: 'on-call' }));
		put('author', author ? [author] : undefined);
	}
	return all;
}

type TextName = 'title' | 'summary' | 'started' | 'detected' | 'mitigated';
type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

function choices(values: readonly string[], labelOf: (value: string) => string): Choice[] {
	return values.map((value) => ({ value, label: labelOf(value) }));
}

/** The value of an answer; throws where there is none. */
function answered<Value>(value: Value): Exclude<Value, symbol> {
	if (isCancel(value)) throw new Cancelled();
	return value as Exclude<Value, symbol>;
}

export { cancel };
