/** Services by any of the words that people use for them: id, label in each language, alias. */
import { foldId } from '../check/rule.ts';
import { nearest } from '../check/suggest.ts';
import type { Service } from '../model/taxonomy.ts';

/** A service as it can be named. */
export type NamedService = Pick<Service, 'id' | 'label' | 'aliases'>;

/** Everything that a service is called, its id first. */
export function wordsOf({ id, label, aliases }: NamedService): string[] {
	return [id, ...(typeof label === 'string' ? [label] : Object.values(label)), ...aliases];
}

/**
 * The id of the service that a typed word names exactly, but for capitals and Unicode form. An id goes before a label; a
 * label or alias of several services names none.
 */
export function serviceNamed(services: readonly NamedService[], typed: string): string | undefined {
	const word = foldId(typed.trim());
	const byId = services.find(({ id }) => foldId(id) === word);
	if (byId) return byId.id;
	const called = services.filter((service) => wordsOf(service).some((name) => foldId(name) === word));
	return called.length === 1 ? called[0]?.id : undefined;
}

/** The service that a word may have meant, with the name that is nearest to it; `undefined` when none is near. */
export function serviceNear(
	services: readonly NamedService[],
	typed: string,
): { readonly id: string; readonly name: string } | undefined {
	const named = new Map<string, string>();
	for (const service of services) for (const name of wordsOf(service)) named.set(name, service.id);
	// What is somebody's id means that service, whoever else is called so.
	for (const { id } of services) named.set(id, id);
	const part = foldId(typed);
	const name =
		nearest(typed, named.keys()) ??
		[...named.keys()].find((word) => foldId(word).includes(part) || part.includes(foldId(word)));
	const id = name === undefined ? undefined : named.get(name);
	return name === undefined || id === undefined ? undefined : { id, name };
}

/** Whether a service is one of those that a search means: some name of it has the typed letters in it. Nothing typed means all. */
export function isServiceLike(service: NamedService, typed: string): boolean {
	const part = foldId(typed.trim());
	return wordsOf(service).some((name) => foldId(name).includes(part));
}
