/** Which actions promise what an earlier one promised, by their words in either language and the causes that they act on. */
import type { Action } from '../model/action.ts';
import type { Incident } from '../model/incident.ts';
import { type Lexicon, meaningsIn } from './meanings.ts';

/** An action with the incident after which it was promised. */
export interface Promised {
	readonly incident: Incident;
	readonly action: Action;
}

/** Less than this much alike is another promise. */
const leastAlike = 0.45;
/** What a shared cause and a shared service add to being alike. */
const sharedCause = 0.15;
const sharedService = 0.05;

/** All actions by their words, made once for many questions. */
export class Promises {
	readonly #lexicon: Lexicon;
	readonly #all: { readonly promised: Promised; readonly keys: ReadonlySet<string> }[] = [];
	readonly #counts = new Map<string, number>();

	constructor(incidents: readonly Incident[], lexicon: Lexicon) {
		this.#lexicon = lexicon;
		for (const incident of incidents)
			for (const action of incident.actions) {
				const keys = this.#keysOf(action.title);
				this.#all.push({ promised: { incident, action }, keys });
				for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
			}
	}

	/** Promises of earlier incidents like an action, most alike first, at most `most`. */
	like({ incident, action }: Promised, most: number): Promised[] {
		const asked = this.#keysOf(action.title);
		const causes = new Set(action.addresses);
		return this.#all
			.filter(({ promised }) => promised.incident.id !== incident.id && promised.incident.day <= incident.day)
			.map(({ promised, keys }) => ({
				promised,
				alike: this.#alike(asked, keys) + bonus(promised, incident, causes),
			}))
			.filter(({ alike }) => alike >= leastAlike)
			.sort((a, b) => b.alike - a.alike || (a.promised.incident.day < b.promised.incident.day ? 1 : -1))
			.slice(0, most)
			.map(({ promised }) => promised);
	}

	#keysOf(title: string): ReadonlySet<string> {
		return new Set(meaningsIn(title, this.#lexicon).flatMap(({ keys }) => keys));
	}

	/** The share of the rarer words that two titles have in common, 0 to 1. At least two words must be. */
	#alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
		const shared = [...a].filter((key) => b.has(key));
		if (shared.length < 2) return 0;
		const weigh = (keys: Iterable<string>): number =>
			[...keys].reduce((sum, key) => sum + this.#rarity(key), 0);
		return (2 * weigh(shared)) / (weigh(a) + weigh(b));
	}

	#rarity(key: string): number {
		return Math.log(1 + this.#all.length / (this.#counts.get(key) ?? 1));
	}
}

function bonus(promised: Promised, incident: Incident, causes: ReadonlySet<string>): number {
	const isSameCause = promised.action.addresses.some((cause) => causes.has(cause));
	const isSameService = promised.incident.services.some((service) => incident.services.includes(service));
	return (isSameCause ? sharedCause : 0) + (isSameService ? sharedService : 0);
}
