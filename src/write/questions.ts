/** The questions of `npm run new`, in their order: each takes the answers so far and gives them with its own. */
import { log, text } from '@clack/prompts';
import { type Key, type Locale, t } from '../i18n/t.ts';
import { textIn } from '../model/text.ts';
import { detectionSources, triggers } from '../model/vocabulary.ts';
import { answersOf, type Judging, type Typed } from './answers.ts';
import { pick } from './pick.ts';
import { answered, type Choice, choose } from './prompts.ts';
import { isServiceLike } from './services.ts';
import { timeText } from './time-text.ts';

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

export interface Question {
	readonly name: Name;
	/** The answers with this one's among them. */
	readonly ask: (typed: Typed, asking: Asking) => Promise<Typed>;
}

export const questions: readonly Question[] = [
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

const defaultAuthor = 'on-call';

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
	return { ...typed, service: await pick(locale, t(locale)('ask.service'), options, isLike, typed.service) };
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
