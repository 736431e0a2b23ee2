/** The form of `npm run new`: questions one after another, then what was understood, to be confirmed or mended. */
import { intro, log, note, select, text } from '@clack/prompts';
import { type Key, type Locale, t } from '../i18n/t.ts';
import { textIn } from '../model/text.ts';
import { detectionSources, triggers } from '../model/vocabulary.ts';
import { answersOf, type Judging, type Typed } from './answers.ts';
import { pick } from './pick.ts';
import { answered, type Choice, choose } from './prompts.ts';
import { isServiceLike } from './services.ts';
import { timesSummary, timeText } from './time-text.ts';

/** What the questions need beside the answers. */
export interface Asking {
	readonly locale: Locale;
	/** What answers are judged by at this moment: "20 min ago" counts from when it is typed. */
	readonly judging: () => Judging;
	/** Incidents like the answers so far: their ids with a line each, and a short text to show. */
	readonly similarTo: (typed: Typed) => {
		readonly choices: readonly { id: string; line: string }[];
		readonly lines: readonly string[];
	};
}

type TextName = 'title' | 'summary';
type TimeName = 'started' | 'detected' | 'mitigated';
type ChoiceName = 'severity' | 'source' | 'trigger';
type Name = TextName | TimeName | ChoiceName | 'service' | 'recurs' | 'author';

interface Question {
	readonly name: Name;
	/** The answers with this one's among them. */
	readonly ask: (typed: Typed, asking: Asking) => Promise<Typed>;
}

const questions: readonly Question[] = [
	asText('title'),
	asText('summary'),
	{ name: 'service', ask: askServices },
	asChoice('severity', ({ locale, judging }) =>
		judging().taxonomy.severities.map(({ id, label, description }) => ({
			value: id,
			label: textIn(label, locale, id),
			...(description ? { hint: textIn(description, locale) } : {}),
		})),
	),
	asTime('started'),
	asTime('detected'),
	asTime('mitigated'),
	asChoice('source', ({ locale }) => choices(detectionSources, (word) => t(locale)(`source.${word}` as Key))),
	asChoice('trigger', ({ locale }) => choices(triggers, (word) => t(locale)(`trigger.${word}` as Key))),
	{ name: 'recurs', ask: askRecurs },
	{ name: 'author', ask: askAuthor },
];

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

const defaultAuthor = 'on-call';
const longestShown = 50;

function shownAnswer(value: string | readonly string[] | undefined): string | undefined {
	const text = typeof value === 'string' ? value : value?.join(', ');
	if (!text) return undefined;
	return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function asText(name: TextName): Question {
	return {
		name,
		async ask(typed, { locale }) {
			const words = t(locale);
			const value = await text({
				message: words(`ask.${name}`),
				placeholder: words(`ask.${name}.example`),
				initialValue: typed[name] ?? '',
				validate: (now = '') => (now.trim() === '' ? words('fault.needed') : undefined),
			});
			return { ...typed, [name]: answered(value, locale) };
		},
	};
}

/** A time is kept as it was understood, so that no later answer gives it another meaning. */
function asTime(name: TimeName): Question {
	return {
		name,
		async ask(typed, { locale, judging }) {
			const words = t(locale);
			const judge = (now: string) => answersOf({ ...typed, [name]: now }, judging());
			const value = await text({
				message: words(`ask.${name}`),
				placeholder: words('ask.time.example'),
				initialValue: typed[name] ?? '',
				validate: (now = '') => (now.trim() === '' ? undefined : judge(now).faults[0]),
			});
			const understood = judge(answered(value, locale).trim()).answers[name] ?? '';
			const { zone } = judging();
			if (understood !== '')
				log.info(words('ask.time.understood', { time: timeText(locale, understood, zone) }));
			return { ...typed, [name]: understood };
		},
	};
}

function asChoice(name: ChoiceName, optionsOf: (asking: Asking) => readonly Choice[]): Question {
	return {
		name,
		async ask(typed, asking) {
			const words = t(asking.locale);
			const options = [...optionsOf(asking), { value: '', label: words('ask.later') }];
			return { ...typed, [name]: await choose(asking.locale, words(`ask.${name}`), options, typed[name]) };
		},
	};
}

async function askServices(typed: Typed, { locale, judging }: Asking): Promise<Typed> {
	const { services } = judging().taxonomy;
	const options = services.map(({ id, label }) => {
		const name = textIn(label, locale, id);
		return { value: id, label: name === id ? id : `${name} (${id})` };
	});
	const isLike = (value: string, searched: string): boolean =>
		services.some((service) => service.id === value && isServiceLike(service, searched));
	return { ...typed, service: await pick(locale, t(locale)('ask.service'), options, isLike) };
}

async function askRecurs(typed: Typed, { locale, similarTo }: Asking): Promise<Typed> {
	const words = t(locale);
	const similar = similarTo(typed).choices;
	if (similar.length === 0) return typed;
	const options = [
		{ value: '', label: words('ask.recurs.none') },
		...similar.map(({ id, line }) => ({ value: id, label: line })),
	];
	return { ...typed, recurs: await choose(locale, words('ask.recurs'), options, typed.recurs ?? '') };
}

async function askAuthor(typed: Typed, { locale }: Asking): Promise<Typed> {
	const asked = await text({
		message: t(locale)('ask.author'),
		placeholder: defaultAuthor,
		defaultValue: defaultAuthor,
	});
	return { ...typed, author: [answered(asked, locale).trim() || defaultAuthor] };
}

function choices(values: readonly string[], labelOf: (value: string) => string): Choice[] {
	return values.map((value) => ({ value, label: labelOf(value) }));
}
