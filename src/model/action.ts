import { z } from 'zod';
import { causeId, line, passage, slug, webAddress } from './text.ts';
import { dayText } from './times.ts';
import { actionStatuses, actionStrengths, actionTypes } from './vocabulary.ts';

/** One measure that a report promises: an item of the follow-up that somebody owns and that can be seen to be done. */
export const actionSchema = z.strictObject({
	/** Short id, unique in the report, for links and for `countermeasures` of an analysis. Default: `a1`, `a2`, … in order. */
	id: slug.optional(),
	/** What will be done: begins with a verb, names the thing. One line. */
	title: line,
	/** What it is for: prevent, detect, mitigate, process, repair, investigate. */
	type: z.enum(actionTypes).optional(),
	/** How strongly it binds, from `eliminate` down to `training`. Reports whose measures are all at the weak end get a warning. */
	strength: z.enum(actionStrengths).optional(),
	/** Alias, role or team that sees to it. Needed unless dropped: what everybody owns nobody does. */
	owner: line.optional(),
	/** Day by which it is to be done, `YYYY-MM-DD`. "Overdue" is reckoned from it. */
	due: dayText.optional(),
	/** Where it stands. Default `open`. */
	status: z.enum(actionStatuses).default('open'),
	/** Address of the ticket that tracks the work; not in a public edition. */
	ticket: webAddress.optional(),
	/** Which of the report's `causes` it acts on; what makes "came back after its action was closed" visible. */
	addresses: z.union([causeId, z.array(causeId)]).optional(),
	/** How anyone can see that it is done: a test, a figure, a page that exists. */
	doneWhen: passage.optional(),
	/** Day on which it was done, `YYYY-MM-DD`; belongs to `status: done`. */
	completed: dayText.optional(),
	/** Why it was dropped; belongs to `status: dropped`. */
	reason: passage.optional(),
});

/** An action as the rest of the engine sees it: with an id, and `addresses` always a list. */
export interface Action extends Omit<z.output<typeof actionSchema>, 'id' | 'addresses'> {
	readonly id: string;
	readonly addresses: readonly string[];
}
