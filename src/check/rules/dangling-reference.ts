import { quoted } from '../../model/text.ts';
import { type DocumentSource, foldId, type ReportFinding, type Rule, type RuleContext } from '../rule.ts';
import { nearest } from '../suggest.ts';
import { mostHints } from '../unknown.ts';
import { actionsOf, recordsAt, textsAt, type Written } from '../written.ts';
import { causeIds } from './unknown-cause.ts';

/** References that lead nowhere, or back to where they stand. */
export const danglingReference: Rule = {
	id: 'dangling-reference',
	severity: 'error',
	scope: 'corpus',
	manual: {
		title: { en: 'A reference that leads nowhere', ko: '가리키는 것이 없는 참조' },
		why: {
			en: 'References tie incidents that belong together, analyses to their incident and actions to the cause they act on. One that names nothing is a dead link for the reader and a hole in the statistics.',
			ko: '참조는 관련된 장애를, 분석과 장애를, 대책과 그 원인을 이어 준다. 없는 것을 가리키면 독자에게는 죽은 링크이고 통계에는 빈칸이다.',
		},
		how: {
			en: 'Write the id of a report (its file name without `.mdx`), of an action or cause of the same incident, or the number of an earlier question.',
			ko: '보고서의 id(`.mdx`를 뺀 파일 이름), 같은 장애의 대책이나 원인, 또는 앞선 질문의 번호를 적는다.',
		},
		example: 'related: [2026-03-01-payment-timeout]',
		message: 'Unexpected `2026-03-01-payment-timeout` in `related`, expected the id of a report that exists',
	},
	check(document, context, report) {
		checkReports(
			[...textsAt(document, 'related', '*'), ...textsAt(document, 'recurs')],
			document,
			context,
			report,
		);
		if (document.kind === 'incident') checkAddresses(document, context, report);
		else {
			checkReports(textsAt(document, 'incident'), document, context, report);
			checkBranches(document, report);
			checkCountermeasures(document, context, report);
		}
	},
};

function checkReports(
	names: readonly Written<string>[],
	document: DocumentSource,
	context: RuleContext,
	report: ReportFinding,
): void {
	let hints = 0;
	for (const { path, value } of names) {
		const field = String(path[0]);
		const target = context.incidentById.get(foldId(value));
		if (target && document.kind === 'incident' && foldId(value) === foldId(document.id))
			report({
				where: { path },
				message: `Unexpected ${quoted(value)} in \`${field}\`, expected another report than this one`,
			});
		if (target) continue;
		const near = hints++ < mostHints ? nearest(value, idsToShow(context)) : undefined;
		report({
			where: { path },
			message: `Unexpected ${quoted(value)} in \`${field}\`, expected the id of a report that exists`,
			fix: near ? `Did you mean \`${near}\`?` : 'An id is the name of a file of `incidents/` without `.mdx`.',
		});
	}
}

/** Ids that may be named in a hint: a public edition must not name internal reports. */
function idsToShow({ incidents, publicEdition }: RuleContext): string[] {
	return incidents.filter(({ visibility }) => !publicEdition || visibility === 'public').map(({ id }) => id);
}

function checkAddresses(document: DocumentSource, { taxonomy }: RuleContext, report: ReportFinding): void {
	const listed = [...textsAt(document, 'causes', '*'), ...textsAt(document, 'causes', '*', 'cause')].map(
		({ value }) => value,
	);
	const known = causeIds(taxonomy);
	const named = [
		...textsAt(document, 'actions', '*', 'addresses'),
		...textsAt(document, 'actions', '*', 'addresses', '*'),
	];
	for (const { path, value } of named) {
		if (listed.includes(value) || !known.includes(value)) continue;
		report({
			where: { path },
			message: `Unexpected ${quoted(value)} in \`addresses\`, expected one of the report’s \`causes\``,
			fix:
				listed.length > 0
					? `Write one of ${listed.map(quoted).join(', ')}, or add it to \`causes\`.`
					: 'Add it to `causes`.',
		});
	}
}

function checkBranches(document: DocumentSource, report: ReportFinding): void {
	const earlier = new Set<unknown>();
	for (const { path, value } of recordsAt(document, 'whys', '*')) {
		const { of, id } = value;
		const number = Number(path[1]) + 1;
		const isThere = typeof of === 'number' ? of >= 1 && of < number : earlier.has(of);
		if (id !== undefined) earlier.add(id);
		if ((typeof of !== 'number' && typeof of !== 'string') || isThere) continue;
		report({
			where: { path: [...path, 'of'] },
			message: `Unexpected \`of: ${quoted(of).slice(1, -1)}\` on question ${number}, expected the number or id of an earlier one`,
			fix:
				number === 1
					? 'Delete it: the first question is about the problem itself.'
					: `Write a number from 1 to ${number - 1}.`,
		});
	}
}

function checkCountermeasures(document: DocumentSource, context: RuleContext, report: ReportFinding): void {
	const incident = textsAt(document, 'incident').map(({ value }) =>
		context.incidentById.get(foldId(value)),
	)[0];
	if (!incident) return;
	const ids = actionsOf(incident).map(({ id }) => id);
	for (const { path, value } of textsAt(document, 'countermeasures', '*')) {
		if (ids.includes(value)) continue;
		const near = nearest(value, ids);
		const all = ids.length > 0 ? `Its actions are ${ids.map(quoted).join(', ')}.` : 'It has no actions yet.';
		report({
			where: { path },
			message: `Unexpected ${quoted(value)} in \`countermeasures\`, expected the id of an action of the incident`,
			fix: near ? `Did you mean \`${near}\`?` : all,
			cause: {
				document: incident,
				where: { path: ['actions'], part: 'key' },
				message: 'the incident’s actions are here',
			},
		});
	}
}
