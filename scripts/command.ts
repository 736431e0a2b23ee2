/** What every command shares: one table of options that is parsed and printed as help, and one place where errors end. */
import { parseArgs } from 'node:util';
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
	const options = Object.fromEntries(
		Object.entries({ ...command.options, help: { type: 'boolean', short: 'h' } as const }).map(
			([name, option]) => [
				name,
				{
					type: option.type,
					...(option.short ? { short: option.short } : {}),
					...('multiple' in option && option.multiple ? { multiple: true } : {}),
				},
			],
		),
	);
	try {
		return parseArgs({
			options,
			allowPositionals: command.positionals !== undefined,
			args: process.argv.slice(2),
		});
	} catch (error) {
		throw new CliError(`${(error as Error).message}\nSee \`${command.usage} --help\`.`);
	}
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
