/** Every importer, by the word after `--from`. */
import { astro } from './astro.ts';
import { cstate } from './cstate.ts';
import { csv } from './csv.ts';
import { githubIssues } from './github-issues.ts';
import { icco } from './icco.ts';
import type { Importer } from './importer.ts';
import { markdown } from './markdown.ts';
import { pagerduty } from './pagerduty.ts';
import { statuspage } from './statuspage.ts';

export const importers: ReadonlyMap<string, Importer> = new Map(
	[markdown, cstate, statuspage, pagerduty, githubIssues, astro, csv, icco].map((importer) => [
		importer.id,
		importer,
	]),
);
