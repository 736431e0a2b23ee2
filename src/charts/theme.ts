/** Tells when the colours of the page change: a canvas keeps those that it was painted with. */

/** Calls back after the reader, or the system, has turned the page dark or light, until the signal ends it. */
export function followTheme(changed: () => void, signal: AbortSignal): void {
	const theme = new MutationObserver(changed);
	theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
	signal.addEventListener('abort', () => theme.disconnect());
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
}
