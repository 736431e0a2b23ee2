import { quoted } from '../../model/text.ts';
import type { Rule } from '../rule.ts';

/** A report in the folder of another year than that of its file name. */
export const fileYearFolder: Rule = {
	id: 'file-year-folder',
	severity: 'warning',
	manual: {
		title: { en: 'Folder of another year', ko: '다른 해의 폴더' },
		why: {
			en: 'Reports lie in a folder a year, so that a folder stays short and a year is easy to look through. The address does not depend on the folder.',
			ko: '보고서는 해마다 한 폴더에 둔다. 폴더가 짧아지고 한 해를 훑기 쉽다. 주소는 폴더와 관계없다.',
		},
		how: { en: 'Move the file into the folder of its year.', ko: '파일을 그 해의 폴더로 옮긴다.' },
		example: '# incidents/2025/2026-03-14-checkout-down.mdx\nseverity: sev3',
		message: 'Unexpected folder `2025` of a report of 2026, expected `2026`',
	},
	check(document, _context, report) {
		const year = document.id.slice(0, 4);
		const folders = document.file.split('/').slice(1, -1);
		const other = folders.find((folder) => /^\d{4}$/.test(folder) && folder !== year);
		if (other === undefined) return;
		const right = document.file.split('/').map((part) => (part === other ? year : part));
		report({
			where: { place: { line: 1, column: 1, endLine: 1, endColumn: 4 } },
			message: `Unexpected folder ${quoted(other)} of a report of ${year}, expected \`${year}\``,
			fix: `Move it to \`${right.join('/')}\`.`,
		});
	},
};
