/** Bokgi as an Astro integration: what the dev server needs to follow `content/`. The build is led by `scripts/build.ts`. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteSchema } from '../model/site.ts';
import type { Settings } from './settings.ts';

export function bokgi(_settings: Settings): AstroIntegration {
	return {
		name: 'bokgi',
		hooks: { 'astro:build:done': ({ dir }) => placeNotFoundPages(fileURLToPath(dir)) },
	};
}

/** Hosts look for `404.html`, in the folder of a language too; Astro writes that name only at the root. */
function placeNotFoundPages(out: string): void {
	for (const locale of siteSchema.shape.locales.unwrap().element.options) {
		const folder = join(out, locale, '404');
		if (!existsSync(folder)) continue;
		renameSync(join(folder, 'index.html'), `${folder}.html`);
		rmSync(folder, { recursive: true });
	}
}
