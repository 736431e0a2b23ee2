/** The doc comments above the fields of the schemas, read from their source: the schema is the manual. */
import ts from 'typescript';

/** The comment of each field of a schema by its path: `timeline.at`. Items of a list have the path of the list. */
export type Comments = ReadonlyMap<string, string>;

/**
 * Comments of the schemas that some modules define as constants, by the name of the constant. `sources` are the texts of
 * the modules; a schema may use constants of another.
 */
export function readComments(sources: readonly string[]): (schema: string) => Comments {
	const constants = new Map<string, { source: ts.SourceFile; value: ts.Expression }>();
	for (const text of sources) {
		const source = ts.createSourceFile('schema.ts', text, ts.ScriptTarget.Latest, true);
		for (const statement of source.statements)
			if (ts.isVariableStatement(statement))
				for (const { name, initializer } of statement.declarationList.declarations)
					if (ts.isIdentifier(name) && initializer) constants.set(name.text, { source, value: initializer });
	}

	/** Adds the fields that an expression defines, or that a constant in it does. */
	function collect(node: ts.Node, prefix: string, into: Map<string, string>): void {
		if (ts.isFunctionLike(node)) return;
		if (ts.isCallExpression(node) && isObjectSchema(node)) {
			const [shape] = node.arguments;
			if (shape && ts.isObjectLiteralExpression(shape)) {
				for (const field of shape.properties) collectField(field, prefix, into);
				return;
			}
		}
		if (ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent)) {
			const constant = constants.get(node.text);
			if (constant) collect(constant.value, prefix, into);
			return;
		}
		ts.forEachChild(node, (child) => collect(child, prefix, into));
	}

	function collectField(field: ts.ObjectLiteralElementLike, prefix: string, into: Map<string, string>): void {
		const name = field.name?.getText();
		if (name === undefined) return;
		const path = prefix === '' ? name : `${prefix}.${name}`;
		const comment = commentAbove(field);
		if (comment !== undefined) into.set(path, comment);
		if (ts.isPropertyAssignment(field)) collect(field.initializer, path, into);
		else if (ts.isShorthandPropertyAssignment(field)) {
			const constant = constants.get(name);
			if (constant) collect(constant.value, path, into);
		}
	}

	return (schema) => {
		const comments = new Map<string, string>();
		const constant = constants.get(schema);
		if (constant) collect(constant.value, '', comments);
		return comments;
	};
}

function isObjectSchema(call: ts.CallExpression): boolean {
	return ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'strictObject';
}

/** The words of the last doc comment above a node, on one line. */
function commentAbove(node: ts.Node): string | undefined {
	const text = node.getSourceFile().text;
	const range = ts
		.getLeadingCommentRanges(text, node.getFullStart())
		?.findLast(({ pos }) => text.startsWith('/**', pos));
	if (!range) return undefined;
	return text
		.slice(range.pos + 3, range.end - 2)
		.replace(/^\s*\* ?/gm, '')
		.replace(/\s+/g, ' ')
		.trim();
}
