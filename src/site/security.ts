/**
 * The Content-Security-Policy of every page. `frame-ancestors` is not here: a browser heeds it in a header only, so the
 * header files add it. `wasm-unsafe-eval` and `connect-src` are for the search index.
 */
export const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join('; ');
