import type { Incident } from '../../model/incident.ts';
import { defaultRequirements, type Requirable, type Requirement } from '../../model/site.ts';
import { foldId, type IncidentSource, type Rule, type RuleContext } from '../rule.ts';
import { isGiven, writtenAt } from '../written.ts';

/** What the policy asks of reports of this status, severity and kind, and the report does not have. */
export const requiredByStatus: Rule = {
	id: 'required-by-status',
	severity: 'error',
	scope: 'corpus',
	manual: {
		title: { en: 'Missing for this status', ko: '이 상태에서 빠진 것' },
		why: {
			en: 'A draft may be thin; a report that others read must tell the whole story. What each status, severity and kind must have stands in `policy.require` of `site.yaml`. Trends are only as good as the reports are complete.',
			ko: '초안은 짧아도 되지만 남이 읽을 보고서는 이야기가 온전해야 한다. 상태, 등급, 종류마다 무엇이 있어야 하는지는 `site.yaml`의 `policy.require`에 있다. 보고서가 빠짐없어야 통계도 믿을 수 있다.',
		},
		how: {
			en: 'Add what is missing, or set `status` back. A time that is only known roughly may be given and listed in `estimated`.',
			ko: '빠진 것을 채우거나 `status`를 되돌린다. 대략만 아는 시각은 적은 뒤 `estimated`에 이름을 올린다.',
		},
		example: 'status: in-review\ndetection: { signal: 5xx over 3% }',
		message:
			'Unexpected absence of `detection.source`, expected it in an incident report (`in-review`, `sev3`)',
	},
	check(document, context, report) {
		if (document.kind !== 'incident') return;
		const { incident } = document;
		const required = context.site.policy.require ?? defaultRequirements;
		const fields = new Set(
			required.filter((rule) => appliesTo(rule, incident)).flatMap((rule) => rule.fields),
		);
		for (const field of fields) {
			if (has(document, field, context)) continue;
			report({
				where: { path: ['status'], part: 'key' },
				message: `Unexpected absence of \`${field}\`, expected it in ${descriptionOf(incident)}`,
				fix: snippetOf(field, document),
			});
		}
	},
};

function appliesTo({ status, severity, kind }: Requirement, incident: Incident): boolean {
	return (
		(!status || status.includes(incident.status)) &&
		(!severity || (incident.severity !== undefined && severity.includes(incident.severity))) &&
		(!kind || kind.includes(incident.kind))
	);
}

function descriptionOf({ kind, status, severity }: Incident): string {
	const what = { incident: 'an incident report', 'near-miss': 'a near-miss report', drill: 'a drill report' }[
		kind
	];
	return `${what} (\`${status}\`${severity ? `, \`${severity}\`` : ''})`;
}

function has(document: IncidentSource, field: Requirable, context: RuleContext): boolean {
	if (field === 'fiveWhys') return context.analysesByIncident.has(foldId(document.id));
	return writtenAt(document, ...field.split('.')).some(({ value }) => isGiven(value));
}

const shapes: { readonly [field in Requirable]?: string } = {
	symptoms: 'symptoms:\n  - …',
	signatures: 'signatures:\n  - …',
	causes: 'causes:\n  - family/cause',
	timeline: 'timeline:\n  - at: {day} 09:05\n    event: …',
	barriers: 'barriers:\n  - { name: …, result: held }',
	lessons: 'lessons:\n  wentWell:\n    - …\n  wentPoorly:\n    - …',
	actions: 'actions:\n  - title: …\n    owner: …\n    due: {day}\n    doneWhen: …',
	reviewers: 'reviewers: [role or alias]',
	published: 'published: {day}',
	fiveWhys: 'five-whys/{id}.mdx with incident: {id}',
};

const milestones = /^(introduced|started|detected|acknowledged|firstAction|mitigated|resolved)$/;

function snippetOf(field: Requirable, { incident, frontmatter }: IncidentSource): string {
	const [outer, inner] = field.split('.');
	const isThere = inner !== undefined && outer !== undefined && Object.hasOwn(frontmatter.data ?? {}, outer);
	const nested = inner === undefined ? `${field}: …` : `${outer}:\n  ${inner}: …`;
	const shape = shapes[field] ?? (milestones.test(field) ? `${field}: {day} 09:05` : nested);
	const text = isThere ? `  ${inner}: …  (in \`${outer}\`)` : shape;
	return text.replaceAll('{day}', incident.day).replaceAll('{id}', incident.id);
}
