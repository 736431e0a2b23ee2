/** Numbers in rising order; the input stays as it is. */
export function ascending(values: Iterable<number>): Float64Array {
	return Float64Array.from(values).sort();
}

/**
 * The value below which a share of the numbers lies, 0 to 1, from numbers in rising order; between two of them in
 * proportion (definition 7 of Hyndman & Fan 1996, the default of R's `quantile`). `undefined` without numbers.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number | undefined {
	const position = (sorted.length - 1) * share;
	const below = sorted[Math.floor(position)];
	const above = sorted[Math.ceil(position)];
	if (below === undefined || above === undefined) return undefined;
	return below + (above - below) * (position - Math.floor(position));
}
