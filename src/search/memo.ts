/** Does a thing once for each key; again after it failed. */
export function memo<Value>(act: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
	const values = new Map<string, Promise<Value>>();
	return (key) => {
		let value = values.get(key);
		if (!value) {
			value = act(key);
			value.catch(() => values.delete(key));
			values.set(key, value);
		}
		return value;
	};
}

/** Does a thing the first time only; again after it failed. */
export function once<Value>(act: () => Promise<Value>): () => Promise<Value> {
	const only = memo(act);
	return () => only('');
}
