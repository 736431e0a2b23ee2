import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../check/diagnostic.ts';
import { testCorpus, testIncident } from '../testing-corpus.ts';
import { draftsView } from './drafts.ts';

const old = testIncident('2026-03-01-old', {
	status: 'draft',
	severity: 'sev1',
	times: { resolved: Date.parse('2026-03-02T16:00:00Z') },
});
const young = testIncident('2026-03-05-young', { status: 'draft', owner: 'lead' });
const read = testIncident('2026-03-04-read', { status: 'in-review' });
const agreed = testIncident('2026-03-03-agreed', { status: 'reviewed' });
const corpus = testCorpus([young, read, agreed, old]);

test('reports that are not agreed stand by status, those in review first, each the oldest first', () => {
	const { groups } = draftsView(corpus, 'en');
	expect(groups.map(({ status, drafts }) => [status, drafts.map(({ row }) => row.id)])).toEqual([
		['in-review', ['2026-03-04-read']],
		['draft', ['2026-03-01-old', '2026-03-05-young']],
	]);
	expect(draftsView(testCorpus([agreed]), 'en').groups).toEqual([]);
});

test('a missing field leads to its place in the reference', () => {
	const [draft] = draftsView(corpus, 'ko').groups[1]?.drafts ?? [];
	expect(draft?.missing[0]).toEqual({
		field: 'started',
		href: '/ko/handbook/schema/#incident.started',
	});
});

describe('the day by which a report is to be reviewed', () => {
	const withDays = {
		...corpus,
		today: '2026-03-12',
		taxonomy: {
			...corpus.taxonomy,
			severities: [{ id: 'sev1', label: 'SEV1', reviewDays: 5 }],
		},
	};

	test('is counted from the day of resolution in the zone of the report', () => {
		const [draft] = draftsView(withDays, 'en').groups[1]?.drafts ?? [];
		expect(draft?.due).toEqual({ day: '2026-03-08', overdueDays: 4 });
		expect(draft?.ageDays).toBe(11);
	});

	test('is not known without a severity or a resolution', () => {
		const drafts = draftsView(withDays, 'en').groups.flatMap(({ drafts: of }) => of);
		expect(drafts.filter(({ due }) => due)).toHaveLength(1);
	});
});

test('what check says is counted for each report and listed for all files', () => {
	const diagnostic: Diagnostic = {
		file: `content/${old.file}`,
		severity: 'error',
		rule: 'x',
		message: 'Unexpected',
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 2,
	};
	const view = draftsView(
		corpus,
		'en',
		new Map([
			[old.file, [diagnostic, { ...diagnostic, severity: 'warning' as const }]],
			['incidents/Bad Name.mdx', [diagnostic]],
		]),
	);
	const [draft] = view.groups[1]?.drafts ?? [];
	expect(draft).toMatchObject({ errors: 1, warnings: 1 });
	expect(view.problems.map(({ file }) => file)).toEqual([old.file, 'incidents/Bad Name.mdx']);
});
