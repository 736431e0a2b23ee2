/** Answers to a question as text for a terminal. Pure. */
import { type Locale, t } from '../i18n/t.ts';
import type { SearchReply, TerminalAnswer } from './search-command.ts';

export interface TextOptions {
	readonly locale: Locale;
	readonly colour: boolean;
}

const bold = (text: string) => `\u001b[1m${text}\u001b[22m`;
const dim = (text: string) => `\u001b[2m${text}\u001b[22m`;

/** The text of a reply, with a line break at its end. What stopped an incident stands before everything else. */
export function searchText(question: string, reply: SearchReply, { locale, colour }: TextOptions): string {
	const words = t(locale);
	const soft = colour ? dim : (text: string) => text;
	const lines = reply.corrections.map(({ written, meant }) =>
		words('search.meant', { written, meant: meant.join(', ') }),
	);
	if (reply.found + reply.foundInOtherLanguages === 0) {
		lines.push(words('search.nothing', { question: question.replace(/\s+/g, ' ').slice(0, 120) }));
		for (const { written, searches } of reply.understood)
			lines.push(`  ${written}: ${searches.slice(0, 4).join(', ') || words('search.unknownWord')}`);
		return `${lines.join('\n')}\n`;
	}
	const list = (heading: string, answers: readonly TerminalAnswer[]) =>
		answers.length === 0
			? []
			: [
					soft(heading),
					'',
					...answers.flatMap((answer, index) => [...answerLines(answer, index + 1, { locale, colour }), '']),
				];
	const own = list(words.count('search.found', reply.found), reply.answers);
	const others = list(words.count('search.others', reply.foundInOtherLanguages), reply.inOtherLanguages);
	lines.push(...(reply.othersFirst ? [...others, ...own] : [...own, ...others]));
	return `${lines.join('\n').trimEnd()}\n`;
}

function answerLines(answer: TerminalAnswer, number: number, { locale, colour }: TextOptions): string[] {
	const words = t(locale);
	const strong = colour ? bold : (text: string) => text;
	const soft = colour ? dim : (text: string) => text;
	const stopped = [answer.mitigation, answer.stopped].filter((text) => text !== undefined).join('. ');
	const facts = [answer.severity, answer.day, answer.impact, answer.cause, answer.services.join(', ')];
	const open = answer.openActions > 0 ? [words.count('search.open', answer.openActions)] : [];
	const back = answer.cameBack ? [words('search.back', { day: answer.cameBack })] : [];
	return [
		`${number}. ${strong(answer.title)}`,
		...(answer.sameError ? [`   ${words('search.sameError')}: ${answer.sameError}`] : []),
		`   ${words('row.stoppedBy')}: ${stopped || words('incident.stoppedUnknown')}`,
		...answer.commands.map((command) => `   $ ${command}`),
		`   ${facts.filter((fact) => fact).join(' · ')}`,
		...([...open, ...back].length > 0 ? [`   ${[...open, ...back].join(' · ')}`] : []),
		...(answer.missing.length > 0
			? [soft(`   ${words('search.without', { words: answer.missing.slice(0, 5).join(', ') })}`)]
			: []),
		soft(`   ${decodeURI(answer.path)}`),
	];
}
