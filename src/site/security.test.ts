import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headersFile, securityHeaders, staticWebAppFile } from './security.ts';

describe('security', () => {
	it('is the policy of the design', () => {
		expect(securityHeaders['Content-Security-Policy']).toBe(
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
		);
		expect(contentSecurityPolicy).not.toContain('frame-ancestors');
	});
	// `vitest -u` writes these files anew.
	it('stands in the files that hosts read', async () => {
		await expect(headersFile()).toMatchFileSnapshot('../../public/_headers');
		await expect(staticWebAppFile()).toMatchFileSnapshot('../../public/staticwebapp.config.json');
	});
});
