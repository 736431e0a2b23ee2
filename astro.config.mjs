// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSiteAddress } from './src/site/address.ts';
import { bokgi } from './src/site/integration.ts';
import { readSettings } from './src/site/settings.ts';

const settings = readSettings(process.env);
const { site, base } = readSiteAddress(settings.content);

export default defineConfig({
	site,
	base,
	outDir: process.env.BOKGI_BUILD_OUT ?? settings.out,
	cacheDir: process.env.BOKGI_BUILD_CACHE ?? './node_modules/.cache/bokgi/astro',
	trailingSlash: 'always',
	integrations: [mdx(), bokgi(settings)],
	// The Content-Security-Policy has no place for inline styles and scripts.
	build: { inlineStylesheets: 'never', format: 'directory' },
	// Shiki colours by inline styles, for which it has no place either.
	markdown: { syntaxHighlight: false },
	vite: {
		build: { assetsInlineLimit: 0 },
		server: { watch: { ignored: ['**/dist*/**', '**/tests/.output/**'] } },
	},
	experimental: { incrementalBuild: true },
	devToolbar: { enabled: false },
});
