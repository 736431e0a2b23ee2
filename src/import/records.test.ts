/** Forms of records that other systems send: posts with other names, events that hold what they are about. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cstate } from './cstate.ts';
import { githubIssues } from './github-issues.ts';
import type { Importer } from './importer.ts';
import { pagerduty } from './pagerduty.ts';
import { statuspage } from './statuspage.ts';

const folder = mkdtempSync(join(tmpdir(), 'bokgi-records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function documentsOf(importer: Importer, name: string, source: unknown) {
	const file = join(folder, name);
	writeFileSync(file, typeof source === 'string' ? source : JSON.stringify(source));
	return [...importer.read(file)].flatMap(({ document }) => document ?? []);
}
const times = (report: { timeline?: readonly { at: string }[] | undefined } | undefined) =>
	report?.timeline?.map(({ at }) => at);

test('a status page may have times in its updates alone', () => {
	const [document] = documentsOf(statuspage, 'gate.json', {
		name: 'Gate stuck',
		impact: 'major',
		updates: [
			{ date: '2025-03-04T09:00:00Z', status: 'investigating', content: 'The gate is stuck.' },
			{ date: '2025-03-04T10:00:00Z', status: 'resolved', content: 'It opens.' },
		],
	});
	expect(document?.report).toMatchObject({
		started: '2025-03-04T09:00:00Z',
		resolved: '2025-03-04T10:00:00Z',
	});
	expect(document?.report.summary).toBe('The gate is stuck.');
});

test('a feed without updates has its summary as text', () => {
	const [document] = documentsOf(
		statuspage,
		'feed.atom',
		'<feed><entry><title>Gate stuck</title><id>a/1</id><published>2025-03-04T09:00:00Z</published><summary>The gate is stuck.</summary></entry></feed>',
	);
	expect(document?.body).toBe('The gate is stuck.');
});

test('posts of cState that stand below their times become the timeline, the earliest the summary', () => {
	const [document] = documentsOf(
		cstate,
		'gate.md',
		'\n---\ntitle: Gate stuck\ndate: 2025-03-04 09:00:00\nseverity: down\naffected: [Gate]\n---\n\n2025-03-04 10:00 UTC\n\nIt opens.\n\n---\n\n2025-03-04 09:00 UTC\n\nThe gate is stuck.\n',
	);
	expect(times(document?.report)).toEqual(['2025-03-04T09:00:00Z', '2025-03-04T10:00:00Z']);
	expect(document?.report.summary).toBe('The gate is stuck.');
});

test('posts of cState below headings have their opening before them', () => {
	const [document] = documentsOf(
		cstate,
		'lamp.md',
		'---\ntitle: Lamp out\ndate: 2025-03-04 09:00:00\nseverity: down\naffected: [Lamp]\n---\n\nThe lamp went out.\n\n## Update 04.03.2025 10:00\n\nIt burns.\n',
	);
	expect(times(document?.report)).toEqual(['2025-03-04T10:00:00Z']);
	expect(document?.report.summary).toBe('The lamp went out.');
});

const incident = {
	id: 'P1',
	type: 'incident',
	title: 'Gate stuck',
	escalation_policy: {},
	service: { summary: 'Gate' },
};

test('an event of PagerDuty tells when its incident was resolved', () => {
	const event = { event_type: 'incident.resolved', occurred_at: '2025-03-04T10:00:00Z', data: incident };
	expect(documentsOf(pagerduty, 'v3.json', { event })[0]?.report.resolved).toBe('2025-03-04T10:00:00Z');
});

test('a message of PagerDuty has the log entries beside its incident', () => {
	const messages = [
		{
			log_entries: [
				{ type: 'acknowledge_log_entry', created_at: '2025-03-04T09:05:00Z', summary: 'Seen by Kim' },
			],
			incident: { ...incident, created_at: '2025-03-04T09:00:00Z' },
		},
	];
	const [document] = documentsOf(pagerduty, 'v2.json', { messages });
	expect(times(document?.report)).toEqual(['2025-03-04T09:05:00Z']);
	expect(document?.report.summary).toBe('Gate stuck');
});

test('an issue of the GraphQL API has its lists in nodes', () => {
	const issue = {
		number: 1,
		title: 'Gate stuck',
		body: '',
		createdAt: '2025-03-04T09:00:00Z',
		labels: { nodes: [{ name: 'sev-2' }] },
		comments: { nodes: [{ id: 'c', createdAt: '2025-03-04T09:30:00Z', body: 'It opens.' }] },
	};
	const [document] = documentsOf(githubIssues, 'issue.json', {
		data: { repository: { issues: { nodes: [issue] } } },
	});
	expect(document?.report.severity).toBe('sev2');
	expect(times(document?.report)).toContain('2025-03-04T09:30:00Z');
});
