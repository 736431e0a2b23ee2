/** Bokgi as an Astro integration: what the dev server needs to follow `content/`. The build is led by `scripts/build.ts`. */
import type { AstroIntegration } from 'astro';
import type { Settings } from './settings.ts';

export function bokgi(_settings: Settings): AstroIntegration {
	return { name: 'bokgi', hooks: {} };
}
