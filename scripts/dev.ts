import { projectFolder } from '../src/site/cache-folder.ts';
import { readSettings } from '../src/site/settings.ts';
import { CliError, runCommand } from './command.ts';
import { requireFolder } from './paths.ts';

await runCommand(
	{
		usage: 'npm run dev --',
		describe:
			'Serves the site while you write: every save shows at once, in search too, with what is wrong on top of the page.',
		options: {
			port: { type: 'string', value: 'N', describe: 'Port (default 4321, or the next that is free)' },
			host: { type: 'string', value: 'NAME', describe: 'Address to listen on (default localhost)' },
			content: { type: 'string', value: 'DIR', describe: 'Content folder (BOKGI_CONTENT; default content)' },
		},
		examples: ['npm run dev', 'npm run dev -- --content ../reports --port 8080'],
	},
	async ({ port = '4321', host = 'localhost', content }) => {
		if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
			throw new CliError(`Unexpected port \`${port}\`, expected 0 to 65535.`);
		if (content) process.env['BOKGI_CONTENT'] = content;
		const settings = readSettings(process.env);
		requireFolder(settings.content);
		process.env['BOKGI_CONTENT'] = settings.content;
		process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
		process.chdir(projectFolder);
		const { dev } = await import('astro');
		await dev({ root: projectFolder, server: { port: Number(port), host } });
		return new Promise<number>(() => {});
	},
);
