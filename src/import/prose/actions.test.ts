import { expect, test } from 'vitest';
import { reportIn } from './report.ts';

test('a task goes without the sign that it is one', () => {
	const { report } = reportIn({
		text: '# Gate stuck\n\n## Action items\n\n- TODO: Oil the hinge\n- **TODO:** Fit a sensor\n- Name the todo list\n',
		frontmatter: new Map(),
		name: 'gate.md',
	});
	expect(report.actions?.map(({ title }) => title)).toEqual([
		'Oil the hinge',
		'Fit a sensor',
		'Name the todo list',
	]);
});
