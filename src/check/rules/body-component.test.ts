import { describe, expect, test } from 'vitest';
import { componentShapes } from '../../model/components.ts';
import { bodyComponent } from './body-component.ts';
import { diagnosticsOf } from './testing.ts';
import { saidOf } from './testing-body.ts';

describe('reports', () => {
	test.each([
		['a <b>c</b>', ['1:3 Unexpected `<b>`, expected `**text**`']],
		[
			'<constructor />\n\n<__proto__ />',
			[
				'1:1 Unexpected `<constructor>`, expected Markdown or a component (Callout, Figure, Timeline, FiveWhys, Chart, Internal)',
				'3:1 Unexpected `<__proto__>`, expected Markdown or a component (Callout, Figure, Timeline, FiveWhys, Chart, Internal)',
			],
		],
		[
			'<svg><script>a</script></svg>',
			[
				'1:1 Unexpected `<svg>`, expected Markdown or a component (Callout, Figure, Timeline, FiveWhys, Chart, Internal)',
				'1:6 Unexpected `<script>`, expected Markdown or a component (Callout, Figure, Timeline, FiveWhys, Chart, Internal)',
			],
		],
		[
			'<React.Fragment />',
			[
				'1:1 Unexpected `<React.Fragment>`, expected Markdown or a component (Callout, Figure, Timeline, FiveWhys, Chart, Internal)',
			],
		],
		[
			'<svg:use />',
			[
				'1:1 Unexpected `<svg:use>`, expected Markdown or a component (Callout, Figure, Timeline, FiveWhys, Chart, Internal)',
			],
		],
		['<>a</>', ['1:1 Unexpected `<>`, expected Markdown']],
		['<callout>\n\na\n\n</callout>', ['1:1 Unexpected `<callout>`, expected `<Callout>`']],
		[
			'<Callout type="warnin">\n\na\n\n</Callout>',
			['1:10 Unexpected `warnin` in `type`, expected `note`, `tip` or `warning`'],
		],
		[
			'<Callout kind="note">\n\na\n\n</Callout>',
			['1:10 Unexpected attribute `kind` in `<Callout>`, expected `type` or `title`'],
		],
		['<kbd onClick="a">b</kbd>', ['1:6 Unexpected event handler `onClick` in `<kbd>`, expected none']],
		['<kbd class="a">b</kbd>', ['1:6 Unexpected attribute `class` in `<kbd>`, expected none']],
		['<abbr title="a" title="b">c</abbr>', ['1:17 Unexpected second `title` in `<abbr>`, expected it once']],
		['<Figure src="a.png" />', ['1:1 Unexpected absence of `alt` in `<Figure>`, expected a text']],
		['<Figure src="a.png" alt="" />', ['1:21 Unexpected empty text in `alt`, expected at least one word']],
		[
			'<Figure src="a.png" alt="b">\n\nc\n\n</Figure>',
			['1:1 Unexpected content in `<Figure>`, expected none'],
		],
		[
			'a <Callout>b</Callout>',
			['1:3 Unexpected `<Callout>` inside a line of text, expected it on lines of its own'],
		],
		[
			'<Callout client:load>\n\na\n\n</Callout>',
			['1:10 Unexpected attribute `client:load` in `<Callout>`, expected `type` or `title`'],
		],
		[
			'<Callout __proto__="a">\n\nb\n\n</Callout>',
			['1:10 Unexpected attribute `__proto__` in `<Callout>`, expected `type` or `title`'],
		],
	])('%j', (body, said) => {
		expect(saidOf(bodyComponent, body)).toEqual(said);
	});
});

describe('is silent about', () => {
	test.each([
		'<Callout>One line.</Callout>',
		'<Callout type="tip" title="A &amp; B">\n\n**Text**\n\n- <kbd>Ctrl</kbd>\n\n</Callout>',
		'<details>\n<summary>Log</summary>\n\n```\na\n```\n\n</details>',
		'<details><summary>Log</summary>a <mark>b</mark></details>',
		'H<sub>2</sub>O<br />x<sup>2</sup> <abbr title="Service level">SLO</abbr>',
		'`<b>`',
		'\\<b>',
		'<Callout type={a}>\n\nb\n\n</Callout>',
	])('%j', (body) => {
		expect(saidOf(bodyComponent, body)).toEqual([]);
	});

	test.each([...componentShapes])('the example of %s', (_name, { example }) => {
		expect(saidOf(bodyComponent, example)).toEqual([]);
	});
});

test('marks the name of the element', () => {
	expect(diagnosticsOf(bodyComponent, 'a <font>b</font>')[0]).toMatchObject({ column: 3, endColumn: 8 });
});
