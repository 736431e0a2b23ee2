/** The form of `npm run new`: questions one after another, then what was understood, to be confirmed or mended. */
import { intro, log, note, select } from '@clack/prompts';
import { type Locale, t } from '../i18n/t.ts';
import { answersOf, type Typed } from './answers.ts';
import { answered, choose } from './prompts.ts';
import { type Asking, type Question, questions } from './questions.ts';
import { timesSummary } from './time-text.ts';

/** Asks for the language of a report, where the site has more than one. */
export async function askLocale(locales: readonly Locale[]): Promise<Locale> {
	const [first = 'en'] = locales;
	if (locales.length < 2) return first;
	const asked = await select<Locale>({
		message: locales.map((locale) => t(locale)('ask.lang')).join(' / '),
		options: locales.map((locale) => ({ value: locale, label: t(locale)('language.name') })),
		showInstructions: false,
	});
	return answered(asked, first);
}

/**
 * Asks for everything that `typed` leaves open, and lets the writer change any answer before it is over. Where nothing is
 * open nothing is asked. Throws `Cancelled`.
 */
export async function askIncident(typed: Typed, asking: Asking): Promise<Typed> {
	const open = questions.filter(({ name }) => typed[name] === undefined);
	if (open.length === 0) return typed;
	const words = t(asking.locale);
	intro(words('ask.intro'));
	log.message(words('ask.keys'));
	let all = typed;
	for (const { name, ask } of questions) {
		if (open.some((question) => question.name === name)) all = await ask(all, asking);
		if (name !== 'service') continue;
		const { lines } = asking.similarTo(all);
		if (lines.length > 0) log.info([words('ask.similar'), ...lines].join('\n'));
	}
	for (;;) {
		const change = await askWhetherRight(all, asking);
		if (change === undefined) return all;
		all = await change.ask(all, asking);
	}
}

/** Shows the times that were understood and all answers; the question to ask again, or `undefined` when all is right. */
async function askWhetherRight(typed: Typed, { locale, judging }: Asking): Promise<Question | undefined> {
	const words = t(locale);
	const { zone } = judging();
	const { answers } = answersOf(typed, judging());
	const times = timesSummary(locale, answers, zone);
	note(times.length === 0 ? words('ask.times.none') : times.join('\n'), words('ask.times'));
	const name = await choose(locale, words('ask.right'), [
		{ value: '', label: words('ask.right.write') },
		...questions.map((question) => ({
			value: question.name,
			label: words('ask.change', {
				field: words(`ask.field.${question.name}`),
				answer: shownAnswer(typed[question.name]) ?? words('ask.later'),
			}),
		})),
	]);
	return questions.find((question) => question.name === name);
}

const longestShown = 50;

function shownAnswer(value: string | readonly string[] | undefined): string | undefined {
	const text = typeof value === 'string' ? value : value?.join(', ');
	if (!text) return undefined;
	return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
