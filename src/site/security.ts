/**
 * What every page may load and do, once: the meta tag of the layout and the header files of hosts are made of it.
 * `wasm-unsafe-eval` and `connect-src` are for the search index.
 */
const directives = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
];

/** The policy for a meta tag, in which browsers do not heed `frame-ancestors`. */
export const contentSecurityPolicy = directives.join('; ');

/** The headers that a host should send with every file. */
export const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': [...directives, "frame-ancestors 'none'"].join('; '),
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'same-origin',
};

/** `_headers`, which Netlify and Cloudflare Pages read. */
export function headersFile(): string {
	const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
	return ['/*', ...lines, ''].join('\n');
}

/** `staticwebapp.config.json`, which Azure Static Web Apps reads. */
export function staticWebAppFile(): string {
	const config = {
		globalHeaders: securityHeaders,
		trailingSlash: 'always',
		responseOverrides: { 404: { rewrite: '/404.html' } },
	};
	return `${JSON.stringify(config, null, '\t')}\n`;
}
