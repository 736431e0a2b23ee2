/** Reports links to reports, pages and headings that are not there. */
import { posix } from 'node:path';
import { classifyLink, type LinkTarget, targetOf } from '../../model/link.ts';
import { quoted } from '../../model/text.ts';
import { headingsOf } from '../../read/headings.ts';
import { addressesOf } from '../../read/links.ts';
import { placeOfNode } from '../../read/place.ts';
import { type DocumentSource, type Finding, foldId, type Rule, type RuleContext } from '../rule.ts';
import { nearest } from '../suggest.ts';

type Problem = Omit<Finding, 'where'>;

export const linkInternal: Rule = {
	id: 'link-internal',
	severity: 'error',
	manual: {
		title: { en: 'Link to something that is not there', ko: '없는 곳을 가리키는 링크' },
		why: {
			en: 'A link to a report that does not exist would be dead on the site (an error). A heading or a page that is not there is a warning: the link still opens something. A public report that links to an internal one shows the words without a link.',
			ko: '없는 보고서로 가는 링크는 사이트에서 깨집니다(오류). 없는 제목이나 페이지는 경고입니다. 공개 보고서에서 내부 보고서로 가는 링크는 글자만 보입니다.',
		},
		how: {
			en: 'Link to the other report’s file (`../2025/2025-01-02-slug.mdx`) or to its page (`/incidents/2025-01-02-slug/`), and to a heading by its words in lower case with `-` between them.',
			ko: '다른 보고서의 파일(`../2025/2025-01-02-slug.mdx`)이나 페이지(`/incidents/2025-01-02-slug/`)로, 제목은 소문자 단어를 `-`로 이어서 링크합니다.',
		},
		example: 'It came back, see [the first time](/incidents/2026-03-01-payment-timeout/).',
		message: 'Unexpected link to `2026-03-01-payment-timeout`, expected a report that exists',
	},
	check(document, context, report) {
		const { tree } = document;
		if (!tree) return;
		let ids: readonly string[] | undefined;
		const headings = () => (ids ??= headingsOf(tree).map(({ id }) => id));
		for (const { use, url, node } of addressesOf(tree)) {
			const link = use === 'link' ? classifyLink(url) : undefined;
			if (link?.kind !== 'anchor' && link?.kind !== 'path' && link?.kind !== 'root') continue;
			const problem = problemOf(targetOf(link, document.file), headings, document, context);
			if (problem) report({ where: { place: placeOfNode(node) }, ...problem });
		}
	},
};

function problemOf(
	target: LinkTarget,
	headings: () => readonly string[],
	document: DocumentSource,
	context: RuleContext,
): Problem | undefined {
	switch (target.kind) {
		case 'anchor':
			return anchorProblem(target.fragment, headings);
		case 'incident':
		case 'five-whys':
			return reportProblem(target, document, context);
		case 'page':
			return pageProblem(target.path, context);
		case 'file':
			return {
				message: `Unexpected link to the file ${quoted(posix.basename(target.file))}, expected a report (\`.mdx\`), a page or a web address`,
			};
		case 'outside':
			return { message: 'Unexpected path out of the content folder, expected one inside it' };
	}
}

function anchorProblem(fragment: string, headings: () => readonly string[]): Problem | undefined {
	if (fragment === '') return undefined;
	const ids = headings();
	const wanted = fragment.normalize('NFC');
	if (ids.some((id) => id.normalize('NFC') === wanted)) return undefined;
	const near = nearest(fragment, ids);
	return {
		severity: 'warning',
		message: `Unexpected link to ${quoted(`#${fragment}`)}, expected a heading of this report`,
		...(near ? { fix: `Did you mean \`#${near}\`?` } : {}),
	};
}

function reportProblem(
	target: Extract<LinkTarget, { kind: 'incident' | 'five-whys' }>,
	document: DocumentSource,
	context: RuleContext,
): Problem | undefined {
	const reports: readonly DocumentSource[] =
		target.kind === 'incident' ? context.incidents : context.analyses;
	const found =
		target.kind === 'incident'
			? context.incidentById.get(foldId(target.id))
			: reports.find(({ id }) => foldId(id) === foldId(target.id));
	if (!found) {
		const near = nearest(
			target.id,
			reports
				.filter((report) => !context.publicEdition || visibilityOf(report, context) === 'public')
				.map(({ id }) => id),
		);
		return {
			message: `Unexpected link to ${quoted(target.id)}, expected a report that exists`,
			...(near ? { fix: `Did you mean \`${near}\`?` } : {}),
		};
	}
	if (target.file !== undefined && target.file.normalize('NFC') !== found.file.normalize('NFC'))
		return {
			message: `Unexpected path to ${quoted(target.id)}, expected the path of its file`,
			fix: posix.relative(posix.dirname(document.file), found.file),
		};
	if (visibilityOf(document, context) === 'public' && visibilityOf(found, context) === 'internal')
		return {
			severity: 'warning',
			message: 'Unexpected link from a public report to an internal one, expected a public one',
			fix: 'The public edition shows the words without the link.',
		};
	return undefined;
}

/** An analysis is as public as its incident. */
function visibilityOf(document: DocumentSource, context: RuleContext): 'internal' | 'public' {
	if (document.kind === 'incident') return document.visibility;
	return context.incidentById.get(foldId(document.fiveWhys.incident))?.visibility ?? 'internal';
}

const pages = [
	'incidents',
	'five-whys',
	'causes',
	'services',
	'teams',
	'lessons',
	'actions',
	'trends',
	'retros',
	'search',
	'handbook',
	'data',
];

function pageProblem(path: string, { taxonomy, publicEdition }: RuleContext): Problem | undefined {
	const [folder = '', first, second, ...rest] = path.split('/').filter((part) => part !== '');
	const unknown = (what: string, near: string | undefined): Problem => ({
		severity: 'warning',
		message: `Unexpected link to ${quoted(path)}, expected ${what}`,
		...(near ? { fix: `Did you mean \`${near}\`?` } : {}),
	});
	if (folder === '') return undefined;
	if (!pages.includes(folder)) return unknown('a page of this site', nearest(folder, pages));
	if (first === undefined) return undefined;
	const known = new Map<string, readonly string[]>([
		['services', taxonomy.services.map(({ id }) => id)],
		['teams', taxonomy.teams.map(({ id }) => id)],
		[
			'causes',
			taxonomy.causes.flatMap(({ id, causes }) => [id, ...causes.map((cause) => `${id}/${cause.id}`)]),
		],
	]).get(folder);
	const wanted = second === undefined ? first : [first, second, ...rest].join('/');
	if (!known || known.includes(wanted)) return undefined;
	const near = publicEdition ? undefined : nearest(wanted, known);
	return unknown(`one of the ${folder} that the taxonomy has`, near);
}
