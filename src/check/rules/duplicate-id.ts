import { quoted } from '../../model/text.ts';
import type { Path } from '../../read/located.ts';
import { type DocumentSource, foldId, type ReportFinding, type Rule, type RuleContext } from '../rule.ts';
import { actionsOf, textsAt } from '../written.ts';

const fileStart = { place: { line: 1, column: 1, endLine: 1, endColumn: 4 } };

/** Ids that are given twice: of reports, of a report's actions, of an analysis's questions. */
export const duplicateId: Rule = {
	id: 'duplicate-id',
	severity: 'error',
	scope: 'corpus',
	manual: {
		title: { en: 'The same id twice', ko: '같은 id가 두 번 쓰임' },
		why: {
			en: 'An id is an address: with two of them one page replaces the other, and links lead to either. Ids are compared without regard to capitals and Unicode form, because some file systems and hosts do the same.',
			ko: 'id는 주소다. 둘이 같으면 한쪽 페이지가 다른 쪽을 덮어쓰고 링크가 어디로 갈지 알 수 없다. 대소문자와 유니코드 정규화 형식의 차이는 무시하고 비교한다. 그렇게 다루는 파일 시스템과 호스트가 있기 때문이다.',
		},
		how: { en: 'Rename one of the two.', ko: '둘 중 하나의 이름을 바꾼다.' },
		example: '# incidents/archive/2026-03-01-Payment-Timeouts.mdx\nstarted: 2026-03-01T09:00:00+09:00',
		message:
			'Unexpected id of `2026-03-01-Payment-Timeouts.mdx`, expected one that differs from `2026-03-01-payment-timeouts.mdx`',
	},
	check(document, context, report) {
		const first = firstOfId(document, context);
		if (first && first.file !== document.file)
			report({
				where: fileStart,
				message: `Unexpected id of \`${nameOf(document)}\`, expected one that differs from \`${nameOf(first)}\``,
				fix: 'Rename one of the two files.',
				cause: { document: first, where: fileStart, message: 'the other is here' },
			});
		const actions = actionsOf(document).map(({ path, id, fields }) => ({
			path: fields['id'] === undefined ? path : [...path, 'id'],
			id,
		}));
		reportRepeats('action', actions, document, report);
		const whys = textsAt(document, 'whys', '*', 'id').map(({ path, value: id }) => ({ path, id }));
		reportRepeats('question', whys, document, report);
	},
};

function reportRepeats(
	what: string,
	items: readonly { readonly id: string; readonly path: Path }[],
	document: DocumentSource,
	report: ReportFinding,
): void {
	const seen = new Map<string, Path>();
	for (const { id, path } of items) {
		const other = seen.get(id);
		if (other)
			report({
				where: { path },
				message: `Unexpected second ${what} of id ${quoted(id)}, expected an id of its own`,
				cause: { document, where: { path: other }, message: 'the first is here' },
			});
		else seen.set(id, path);
	}
}

const analysesById = new WeakMap<RuleContext, Map<string, DocumentSource>>();

function firstOfId(document: DocumentSource, context: RuleContext): DocumentSource | undefined {
	if (document.kind === 'incident') return context.incidentById.get(foldId(document.id));
	let byId = analysesById.get(context);
	if (!byId) {
		byId = new Map(context.analyses.toReversed().map((analysis) => [foldId(analysis.id), analysis]));
		analysesById.set(context, byId);
	}
	return byId.get(foldId(document.id));
}

function nameOf({ file }: DocumentSource): string {
	return file.split('/').at(-1) ?? file;
}
