import type { Rule } from '../rule.ts';

/** A file whose name has another date than the day on which its incident started. */
export const fileDate: Rule = {
	id: 'file-date',
	severity: 'warning',
	manual: {
		title: { en: 'Date of the file name', ko: '파일 이름의 날짜' },
		why: {
			en: 'The file name is the id and the address of the report, and people find reports by the day that they remember. The day is that of `started` on the calendar of the report’s `timeZone`.',
			ko: '파일 이름은 보고서의 id이자 주소이고, 사람들은 기억하는 날짜로 보고서를 찾는다. 날짜는 보고서의 `timeZone` 달력으로 본 `started`의 날이다.',
		},
		how: {
			en: 'Rename the file before it is merged, or correct `started`. After that leave the name: links point to it.',
			ko: '병합하기 전이라면 파일 이름을 바꾸거나 `started`를 고친다. 병합한 뒤에는 링크가 있으니 이름을 그대로 둔다.',
		},
		example: '# incidents/2026/2026-03-12-checkout-down.mdx\nstarted: 2026-03-14T09:00:00+09:00',
		message: 'Unexpected date `2026-03-12` in the file name, expected `2026-03-14`, the day of `started`',
	},
	check(document, _context, report) {
		if (document.kind !== 'incident') return;
		const { day, times } = document.incident;
		if (times.started === undefined) return;
		const named = document.id.slice(0, 10);
		if (day === named) return;
		report({
			where: { path: ['started'] },
			message: `Unexpected date \`${named}\` in the file name, expected \`${day}\`, the day of \`started\``,
			fix: `Rename the file to \`${day}${document.id.slice(10)}.mdx\`, or correct \`started\`.`,
		});
	},
};
