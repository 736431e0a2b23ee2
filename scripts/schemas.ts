import { schemasFolder, writeCollections, writeSchemas } from '../src/site/editor-files.ts';
import { readSettings } from '../src/site/settings.ts';
import { runCommand } from './command.ts';
import { requireFolder } from './paths.ts';

await runCommand(
	{
		usage: 'npm run schemas --',
		describe:
			'Writes the JSON Schemas from which editors complete: schemas/ for everybody, and for the Astro extension one of front matter with the ids of your services, teams and causes.',
		options: {
			content: { type: 'string', value: 'DIR', describe: 'Content folder (BOKGI_CONTENT; default content)' },
		},
		examples: ['npm run schemas', 'npm run schemas -- --content ../reports'],
	},
	({ content }) => {
		const settings = readSettings({ ...process.env, ...(content ? { BOKGI_CONTENT: content } : {}) });
		requireFolder(settings.content);
		const written = writeSchemas();
		writeCollections(settings.content);
		process.stdout.write(
			written.length === 0
				? `The schemas in ${schemasFolder} are current.\n`
				: `Wrote ${written.join(', ')} in ${schemasFolder}.\n`,
		);
		return 0;
	},
);
