// A plain Astro site over the same reports: what Bokgi's build is compared with.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://example.org', integrations: [mdx()] });
