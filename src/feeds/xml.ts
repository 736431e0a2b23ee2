/** Text for XML: what XML 1.0 forbids is left out, what it reads as markup is escaped. */

/** A text without the characters that no XML document may hold: controls, U+FFFE, U+FFFF; a lone surrogate becomes U+FFFD. */
export function xmlSafe(text: string): string {
	return text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}

/** A text for an element or an attribute of XML. */
export function escapeXml(text: string): string {
	return xmlSafe(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
