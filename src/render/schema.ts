import type { Schema } from 'hast-util-sanitize';
import { elementShapes } from '../model/components.ts';

/** What may stand in a rendered body: what Markdown makes, the plain elements of the registry, and a component's place. */
export function bodySchema(placeholder: string): Schema {
	return {
		tagNames: [
			...['a', 'blockquote', 'br', 'code', 'del', 'em', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'input', 'li'],
			...['ol', 'p', 'pre', 'section', 'span', 'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
			...elementShapes.keys(),
			placeholder,
		],
		attributes: {
			[placeholder]: ['dataIndex'],
			a: [
				'href',
				['rel', 'external', 'noopener'],
				'ariaDescribedBy',
				'ariaLabel',
				['className', 'data-footnote-backref'],
				'dataFootnoteBackref',
				'dataFootnoteRef',
				'id',
			],
			abbr: ['title'],
			code: [['className', /^language-[\w+#.-]{1,30}$/]],
			h2: ['id', ['className', 'sr-only']],
			h3: ['id'],
			h4: ['id'],
			h5: ['id'],
			h6: ['id'],
			img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
			input: [['type', 'checkbox'], ['disabled', true], 'checked'],
			li: ['id', ['className', 'task-list-item']],
			ol: ['start'],
			section: ['dataFootnotes', ['className', 'footnotes']],
			td: ['align'],
			th: ['align'],
			ul: [['className', 'contains-task-list']],
		},
		// Ids come from rendering alone, prefixed already: no attribute of the author's can set one.
		clobber: [],
		protocols: { href: ['http', 'https', 'mailto'] },
		required: { input: { type: 'checkbox', disabled: true } },
		strip: ['script', 'style'],
	};
}
