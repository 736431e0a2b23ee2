/** Issues of GitHub that tell of incidents: REST and `gh` JSON, webhooks, and those that Upptime opens. */
import type { Guess, ImportedDocument, Importer, LeftOut, ReadOptions } from './importer.ts';
import {
	addressAt,
	type JsonObject,
	listAt,
	namesIn,
	objectAt,
	objectsAt,
	recordsIn,
	textAt,
	valueAt,
} from './json.ts';
import { documentsIn, type RecordKind } from './json-records.ts';
import { reportIn } from './prose/report.ts';
import { documentOfRecord, type Update } from './record.ts';
import { type StampedTime, StampReader } from './stamps.ts';

export const githubIssues: Importer = {
	id: 'github-issues',
	title: 'issues of GitHub as JSON, those of Upptime included',
	describe: [
		'JSON of the REST API, of `gh issue list --json number,title,body,createdAt,closedAt,labels,url,comments`, or of',
		'webhooks. A postmortem in an issue is read like a Markdown file; else opening and closing are taken as beginning',
		'and end, and comments become the timeline. Labels become tags. Pull requests are skipped.',
	],
	*read(source, options = {}) {
		const comments: JsonObject[] = [];
		const kind: RecordKind = {
			...issues,
			takes(value) {
				const here = [...recordsIn(value, isComment)];
				comments.push(...here);
				return here.length > 0;
			},
		};
		yield* documentsIn(source, kind, (record, key, name) => documentOf(record, key, name, comments, options));
	},
};

const issues: RecordKind = {
	nothing: 'no issue of GitHub in it',
	updated: ['updated_at', 'updatedAt'],
	recordsOf: (value) => recordsIn(value, isIssue),
	keyOf: (record, place) =>
		textAt(record, 'html_url', 'url').replace(/^https?:\/\/(?:api\.)?github\.com\/(?:repos\/)?/, '') || place,
	refuse: (record) =>
		'pull_request' in record || /\/pull\/\d+$/.test(textAt(record, 'html_url', 'url'))
			? 'a pull request'
			: undefined,
};

function isIssue(object: JsonObject): boolean {
	return (
		typeof object['number'] === 'number' &&
		typeof object['title'] === 'string' &&
		!('incident_key' in object) &&
		!('open_issues' in object) &&
		('labels' in object || 'state' in object || 'body' in object)
	);
}

function isComment(object: JsonObject): boolean {
	return typeof object['issue_url'] === 'string' && typeof object['body'] === 'string';
}

function documentOf(
	record: JsonObject,
	key: string,
	source: string,
	all: readonly JsonObject[],
	{ zone }: ReadOptions,
): ImportedDocument {
	const guesses: Guess[] = [];
	const leftOut: LeftOut[] = [];
	const stamps = new StampReader(zone, guesses);
	const labels = namesIn(listAt(withNodes(record), 'labels'));
	const body = textAt(record, 'body');
	const opened = stamps.read(valueAt(record, 'created_at', 'createdAt'));
	const closed = stamps.read(valueAt(record, 'closed_at', 'closedAt'));
	const comments = commentsOf(record, key, all).flatMap((comment) => updateOf(comment, stamps));
	const monitor = upptimeOf(textAt(record, 'title'), body, stamps);
	const title = monitor?.title ?? textAt(record, 'title');
	const prose =
		body.trim() === '' || monitor
			? undefined
			: reportIn({
					text: body,
					frontmatter: new Map([['title', title]]),
					name: key,
					base: addressAt(record, 'html_url'),
					zone,
					day: opened?.at.slice(0, 10),
				});
	const isPostmortem = (prose?.report.timeline?.length ?? 0) >= 2;
	const times =
		isPostmortem && prose ? proseTimes(prose.report, new StampReader(prose.report.timeZone, [])) : undefined;
	const started = times?.started ?? monitor?.started ?? opened;
	if (times?.started)
		guesses.push(
			...(prose?.guesses.filter(({ field }) => field !== 'services' && field !== 'actions') ?? []),
		);
	else if (opened && !monitor?.started)
		guesses.push({ field: 'started', value: opened.at, why: 'the time at which the issue was opened' });
	const resolved = times?.resolved ?? monitor?.resolved ?? closed;
	if (resolved && resolved === closed)
		guesses.push({ field: 'resolved', value: resolved.at, why: 'the time at which the issue was closed' });
	const report = body.replace(/<!--[\s\S]*?-->/g, '').trim();
	const alert =
		monitor && !monitor.planned ? report.replace(/:\s*\n- /, ': ').replaceAll('\n- ', '; ') || title : '';
	const firstUpdate: Update[] =
		alert !== '' && opened ? [{ at: opened, status: 'Triggered', text: alert }] : [];
	return documentOfRecord(
		{
			source,
			key,
			title,
			text: report,
			summary: alert || undefined,
			times: { started, detected: times?.detected, mitigated: times?.mitigated, resolved },
			updates: isPostmortem ? [] : [...firstUpdate, ...comments],
			severity:
				monitor?.severity ??
				labels
					.find((label) => /^(?:sev(?:erity)?[-: ]?\d|p\d|severity[:/ ].+|priority[:/ ].+)$/i.test(label))
					?.replace(/^(?:severity|priority)[:/ ]\s*/i, ''),
			services: monitor?.services ?? prose?.services.filter((name) => name !== 'Unknown service') ?? [],
			tags: [...labels, ...(monitor?.planned ? ['maintenance'] : [])],
			url: addressAt(record, 'html_url', 'url'),
			urlLabel: 'Issue on GitHub',
			zone: isPostmortem ? (prose?.report.timeZone ?? stamps.zone) : stamps.zone,
			prose,
		},
		guesses,
		leftOut,
	);
}

/** An issue of the GraphQL API, whose lists stand in `nodes`, with its lists as those of the other. */
function withNodes(record: JsonObject): JsonObject {
	const lists = ['labels', 'comments'].map((name) => {
		const value = objectAt(record, name);
		const edges = objectsAt(value, 'edges').map((edge) => edge['node']);
		return [
			name,
			Array.isArray(value['nodes']) ? value['nodes'] : edges.length > 0 ? edges : record[name],
		] as const;
	});
	return { ...record, ...Object.fromEntries(lists) };
}

/** The comments on an issue, each once: those that it holds, and those that point to it. */
function commentsOf(record: JsonObject, key: string, all: readonly JsonObject[]): JsonObject[] {
	const own = all.filter((comment) => textAt(comment, 'issue_url').endsWith(`/${key}`));
	const byName = new Map<unknown, JsonObject>();
	for (const comment of [...own, ...objectsAt(withNodes(record), 'comments')])
		byName.set(valueAt(comment, 'id', 'url', 'body'), comment);
	return [...byName.values()];
}

function updateOf(comment: JsonObject, stamps: StampReader): Update[] {
	const at = stamps.read(valueAt(comment, 'created_at', 'createdAt'));
	const text = textAt(comment, 'body');
	return at && text !== '' ? [{ at, status: /^\*\*(Resolved)/.exec(text)?.[1] ?? '', text }] : [];
}

function proseTimes(report: ReturnType<typeof reportIn>['report'], stamps: StampReader) {
	const read = (text: string | undefined) => stamps.read(text);
	return {
		started: read(report.started),
		detected: read(report.detected),
		mitigated: read(report.mitigated),
		resolved: read(report.resolved),
	};
}

interface Monitor {
	readonly title: string;
	readonly services: readonly string[] | undefined;
	readonly severity: string | undefined;
	readonly started?: StampedTime | undefined;
	readonly resolved?: StampedTime | undefined;
	readonly planned: boolean;
}

/** What Upptime writes: `🛑 Shop is down`, or a maintenance whose times stand in a comment. */
function upptimeOf(title: string, body: string, stamps: StampReader): Monitor | undefined {
	const [, sign, service, state] =
		/^(🛑|⚠️?|🟨)\s*(.+?) (is down|has degraded performance|is degraded)\s*$/u.exec(title) ?? [];
	if (sign !== undefined && service !== undefined)
		return {
			title: `${service} ${state}`,
			services: [service],
			severity: state === 'is down' ? 'down' : 'degraded',
			planned: false,
		};
	const comment = /<!--([\s\S]*?)-->/.exec(body)?.[1] ?? '';
	const value = (name: string) => new RegExp(`^\\s*${name}:\\s*(.+?)\\s*$`, 'm').exec(comment)?.[1];
	if (value('start') === undefined || value('end') === undefined) return undefined;
	const services = (value('expectedDown') ?? value('expectedDegraded') ?? '')
		.split(/\s*,\s*/)
		.filter((name) => name !== '');
	return {
		title,
		services,
		severity: undefined,
		started: stamps.read(value('start')),
		resolved: stamps.read(value('end')),
		planned: true,
	};
}
