/** What every command shares: one table of options that is parsed and printed as help, and one place where errors end. */
import { parseArgs } from 'node:util';
import { nearest } from '../src/check/suggest.ts';
import { SettingsError } from '../src/site/settings.ts';

/** An option as the help shows it. */
export interface Option {
	readonly type: 'string' | 'boolean';
	readonly short?: string;
	readonly multiple?: boolean;
	/** Word for the value in the help: `DIR`. */
	readonly value?: string;
	readonly describe: string;
}

/** A command's table. */
export interface Command<Options extends Readonly<Record<string, Option>>> {
	/** As it is typed: `npm run check --`. */
	readonly usage: string;
	readonly describe: string;
	readonly options: Options;
	readonly examples: readonly string[];
	/** Names of positional arguments, or none. */
	readonly positionals?: string;
}

/** Values of the options that were given. */
export type Values<Options extends Readonly<Record<string, Option>>> = {
	readonly [name in keyof Options]?: Options[name]['type'] extends 'boolean'
		? boolean
		: Options[name]['multiple'] extends true
			? string[]
			: string;
};

/** An error that is the user's to mend; printed without a stack. Exit code 2 unless it says otherwise. */
export class CliError extends Error {
	readonly exitCode: number;
	constructor(message: string, exitCode = 2) {
		super(message);
		this.exitCode = exitCode;
	}
}

/**
 * Parses the arguments, prints help when asked, runs the command and sets the exit code: what `main` returns (0 for
 * clean, 1 for problems in content), or 2 for wrong use.
 */
export async function runCommand<Options extends Readonly<Record<string, Option>>>(
	command: Command<Options>,
	main: (values: Values<Options>, positionals: readonly string[]) => number | Promise<number>,
): Promise<void> {
	try {
		const { values, positionals } = parse(command);
		if (values['help']) {
			process.stdout.write(helpOf(command));
			return;
		}
		process.exitCode = await main(values as Values<Options>, positionals);
	} catch (error) {
		if (error instanceof CliError || error instanceof SettingsError) {
			process.stderr.write(`${error.message}\n`);
			process.exitCode = error instanceof CliError ? error.exitCode : 2;
			return;
		}
		process.stderr.write(
			`Unexpected error: ${process.env['BOKGI_DEBUG'] ? (error as Error).stack : (error as Error).message}\n`,
		);
		if (!process.env['BOKGI_DEBUG']) process.stderr.write('Set BOKGI_DEBUG=1 to see where it came from.\n');
		process.exitCode = 2;
	}
}

function parse(command: Command<Readonly<Record<string, Option>>>) {
	const table: Readonly<Record<string, Option>> = {
		...command.options,
		help: { type: 'boolean', short: 'h', describe: '' },
	};
	const options = Object.fromEntries(
		Object.entries(table).map(([name, { type, short, multiple }]) => [
			name,
			{ type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) },
		]),
	);
	const parsed = parseArgs({ options, args: process.argv.slice(2), strict: false, tokens: true });
	const faults = parsed.tokens.flatMap((token) => {
		if (token.kind === 'option') return faultOfOption(token, table);
		if (token.kind === 'positional' && command.positionals === undefined)
			return [`Unexpected \`${token.value}\`, expected options alone.`];
		return [];
	});
	if (faults.length > 0) throw new CliError(`${faults.join('\n')}\nSee \`${command.usage} --help\`.`);
	return parsed;
}

/** What is wrong with one option as it was typed: whole messages, at most one. A value that begins with `-` needs `=` before it. */
function faultOfOption(
	{ name, rawName, value, inlineValue }: OptionToken,
	table: Readonly<Record<string, Option>>,
): string[] {
	const option = table[name];
	if (option === undefined || !Object.hasOwn(table, name)) {
		const near = nearest(name, Object.keys(table));
		return [`Unexpected option \`${rawName}\`.${near ? ` Did you mean \`--${near}\`?` : ''}`];
	}
	const word = option.value ?? 'VALUE';
	if (option.type === 'boolean')
		return value === undefined ? [] : [`Unexpected value of \`${rawName}\`, expected none.`];
	if (value === undefined) return [`Unexpected absence of a value, expected \`${rawName} ${word}\`.`];
	return value.startsWith('-') && !inlineValue
		? [
				`Unexpected \`${value}\` after \`${rawName}\`, expected \`${rawName}=${value}\` where it is the value.`,
			]
		: [];
}

interface OptionToken {
	readonly name: string;
	readonly rawName: string;
	readonly value?: string | undefined;
	readonly inlineValue?: boolean | undefined;
}

function helpOf(command: Command<Readonly<Record<string, Option>>>): string {
	const rows = Object.entries({
		...command.options,
		help: { type: 'boolean', short: 'h', describe: 'Show this help' } as Option,
	});
	const names = rows.map(
		([name, { short, value }]) => `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
	);
	const width = Math.max(...names.map(({ length }) => length)) + 2;
	const lines = rows.map(([, { describe }], index) => `  ${(names[index] ?? '').padEnd(width)}${describe}`);
	const positionals = command.positionals ? ` ${command.positionals}` : '';
	return [
		`${command.describe}`,
		'',
		`Usage: ${command.usage} [options]${positionals}`,
		'',
		'Options:',
		...lines,
		'',
		'Examples:',
		...command.examples.map((example) => `  ${example}`),
		'',
		'',
	]
		.join('\n')
		.replace(/\n+$/, '\n');
}
