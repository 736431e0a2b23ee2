/** Tables that take a while and wait behind a closed heading. */
import type { Figure, FigureTable } from './figure.ts';

/** A table that is made when it is first read: after a filter, most are never opened. */
export function lazyTable(make: () => FigureTable, title?: string): Figure['tables'][number] {
	let made: FigureTable | undefined;
	return {
		...(title === undefined ? {} : { title }),
		get table() {
			made ??= make();
			return made;
		},
	};
}
