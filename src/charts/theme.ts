/** Tells when the colours of the page change: a canvas keeps those that it was painted with. */

/** Calls back after the reader, the system, or a printer, whose paper is light, has turned the page dark or light, until the signal ends it. */
export function followTheme(changed: () => void, signal: AbortSignal): void {
	const theme = new MutationObserver(changed);
	theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
	signal.addEventListener('abort', () => theme.disconnect());
	for (const query of ['(prefers-color-scheme: dark)', 'print'])
		matchMedia(query).addEventListener('change', changed, { signal });
}
