/** A question and its filters in the address of a page: `?q=timeout&severity=sev1&service=checkout`. */
import { isPasted, tellingLines } from './errors.ts';
import { type FilterName, filterNames, type Selection } from './filters.ts';

export interface Asked {
	readonly question: string;
	readonly selection: Selection;
}

export function readAddress(query: string): Asked {
	const parameters = new URLSearchParams(query);
	const selection: { [name in FilterName]?: string[] } = {};
	for (const name of filterNames) {
		const values = parameters.getAll(name).filter((value) => value !== '');
		if (values.length > 0) selection[name] = values;
	}
	return { question: parameters.get('q') ?? '', selection };
}

/** The query of an address, `` when there is nothing to say; what `query` holds besides is kept. */
export function writeAddress({ question, selection }: Asked, query = ''): string {
	const parameters = new URLSearchParams(query);
	for (const name of ['q', ...filterNames]) parameters.delete(name);
	if (question.trim() !== '') parameters.set('q', question);
	for (const name of filterNames) for (const value of selection[name] ?? []) parameters.append(name, value);
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}

/** An address holds no more of a pasted error than this. */
const mostPasted = 500;

/**
 * A question as it stands in an address, which goes into histories and messages: of a pasted error only the lines that say
 * what happened, without what is particular to one occurrence.
 */
export function askedInAddress(question: string): string {
	return isPasted(question) ? tellingLines(question).join('\n').slice(0, mostPasted) : question;
}
