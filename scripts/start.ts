import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serve } from '../src/site/serve.ts';
import { readSettings } from '../src/site/settings.ts';
import { CliError, runCommand } from './command.ts';

await runCommand(
	{
		usage: 'npm start --',
		describe: 'Builds the site and serves it on this machine, search included.',
		options: {
			port: { type: 'string', value: 'N', describe: 'Port (default 4321, or the next that is free)' },
			host: { type: 'string', value: 'NAME', describe: 'Address to listen on (default localhost)' },
			content: { type: 'string', value: 'DIR', describe: 'Content folder (BOKGI_CONTENT; default content)' },
			out: { type: 'string', value: 'DIR', describe: 'Folder to write (BOKGI_OUT; default dist)' },
		},
		examples: ['npm start', 'npm start -- --port 8080'],
	},
	async ({ port = '4321', host = 'localhost', content, out }) => {
		if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
			throw new CliError(`Unexpected port \`${port}\`, expected 0 to 65535.`);
		if (content) process.env['BOKGI_CONTENT'] = content;
		if (out) process.env['BOKGI_OUT'] = out;
		const built = spawnSync(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url))], {
			stdio: 'inherit',
		});
		if (built.status !== 0) return built.status ?? 2;
		const { address } = await serve(readSettings(process.env), { port: Number(port), host });
		process.stdout.write(`\n  ${address}\n\nStop with Ctrl+C.\n`);
		return new Promise<number>(() => {});
	},
);
