/** MDX pages without the code at their top: imports go, and plain texts of an exported object are read like front matter. */

/** The text without `import` and `export` statements, and the strings that an `export const … = { … }` holds. Nothing is run. */
export function withoutCode(text: string): { body: string; data: ReadonlyMap<string, unknown> } {
	const data = new Map<string, unknown>();
	let fence = false;
	const kept: string[] = [];
	const lines = text.split('\n');
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? '';
		if (/^\s*(```|~~~)/.test(line)) fence = !fence;
		const statement = fence ? undefined : statementAt(lines, index);
		if (statement === undefined) {
			kept.push(line);
			continue;
		}
		for (const [, key = '', value = ''] of statement
			.join('\n')
			.matchAll(/^\s*(\w+):\s*(["'`])(.*)\2,?\s*$/gm)
			.map(([all, key, , value]) => [all, key, value] as const))
			if (!data.has(key)) data.set(key, value);
		index += statement.length - 1;
	}
	return { body: kept.join('\n'), data };
}

/** The lines of a statement that begins on a line: to the blank line behind it, where its brackets are closed. */
function statementAt(lines: readonly string[], index: number): string[] | undefined {
	const first = lines[index] ?? '';
	if (
		!/^import\s+(?:[\w*{][^'"]*\sfrom\s+)?['"]/.test(first) &&
		!/^export\s+(?:const|default|function|let)\b/.test(first)
	)
		return undefined;
	const statement: string[] = [];
	for (const line of lines.slice(index, index + 200)) {
		if (line.trim() === '' && depthOf(statement.join('\n')) <= 0) break;
		statement.push(line);
		if (depthOf(statement.join('\n')) <= 0 && !/[,({[=>]\s*$/.test(line)) break;
	}
	return statement;
}

function depthOf(code: string): number {
	const plain = code.replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, '');
	return (plain.match(/[{([]/g)?.length ?? 0) - (plain.match(/[})\]]/g)?.length ?? 0);
}
