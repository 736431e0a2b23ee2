/** Incidents of Atlassian Statuspage and pages like it: API v2, its webhooks, and the histories that pages publish. */

import { atomRecords } from './atom.ts';
import { historyRecords } from './history.ts';
import type { Guess, ImportedDocument, Importer, ReadOptions } from './importer.ts';
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
import { documentOfRecord, fromHtml, type Update } from './record.ts';
import { type StampedTime, StampReader } from './stamps.ts';

export const statuspage: Importer = {
	id: 'statuspage',
	title: 'incidents of a status page: Statuspage API v2 and histories',
	describe: [
		'JSON of the Statuspage API (a list, one incident, `{ incidents: […] }`, a webhook), one incident a line,',
		'history.json and history.atom of a page, and the status JSON of Google Cloud. Updates become the timeline, the',
		'postmortem the text. Planned maintenance gets the tag `maintenance`.',
	],
	*read(source, options = {}) {
		yield* documentsIn(source, incidents, (record, key, name) => documentOf(record, name, key, options));
	},
};

const incidents: RecordKind = {
	endings: ['.atom', '.rss'],
	nothing: 'no incident of a status page in it',
	updated: ['updated_at', 'modified'],
	recordsOf: (value) =>
		typeof value === 'string'
			? atomRecords(value)
			: [...historyRecords(value), ...recordsIn(value, isIncident)],
	keyOf: (record, place) => textAt(record, 'id', 'code', 'number') || place,
};

const updateLists = ['incident_updates', 'updates'];
const updateTimes = ['display_at', 'when', 'at', 'created_at', 'timestamp', 'date', 'time'];

/** Whether an object is an incident of a status page, and not a component, a page or an update. */
function isIncident(object: JsonObject): boolean {
	const named = textAt(object, 'name', 'title', 'external_desc') !== '';
	const timed =
		textAt(object, 'created_at', 'started_at', 'begin', 'published_at', 'scheduled_for', 'start') !== '' ||
		objectsAt(object, ...updateLists).some((update) => valueAt(update, ...updateTimes) !== undefined);
	const telling = [
		'incident_updates',
		'updates',
		'impact',
		'shortlink',
		'incident_id',
		'postmortem_body',
		'external_desc',
		'status_sequence',
	];
	return (
		named &&
		timed &&
		telling.some((name) => name in object) &&
		!('service' in object && 'incident_key' in object)
	);
}

function documentOf(
	record: JsonObject,
	source: string,
	key: string,
	{ zone, base }: ReadOptions,
): ImportedDocument {
	const guesses: Guess[] = [];
	const stamps = new StampReader(zone, guesses);
	const updates = updatesOf(record, stamps);
	const planned = isPlanned(record, updates);
	const postmortem = fromHtml(textAt(record, 'postmortem_body', 'text'));
	const resolution = updates.find(({ status }) => /^(resolved|completed|available|closed)$/i.test(status));
	return documentOfRecord(
		{
			source,
			key,
			title: textAt(record, 'name', 'title', 'external_desc'),
			text: postmortem,
			times: {
				started: startOf(record, updates, planned, stamps, guesses),
				mitigated: mitigationOf(record, stamps, guesses),
				resolved:
					stamps.read(valueAt(record, 'resolved_at', 'end', ...(planned ? ['scheduled_until'] : []))) ??
					resolution?.at,
			},
			updates,
			severity: planned ? undefined : textAt(record, 'impact_override', 'impact', 'severity') || undefined,
			services: servicesOf(record),
			tags: planned ? ['maintenance'] : [],
			url: addressAt(record, 'shortlink', 'url', 'html_url') ?? base,
			urlLabel: 'Incident on the status page',
			zone: stamps.zone,
		},
		guesses,
	);
}

/** Planned maintenance: a kind of its own, or announced before it began. */
function isPlanned(record: JsonObject, updates: readonly Update[]): boolean {
	const words = [textAt(record, 'status'), ...updates.map(({ status }) => status)].map((word) =>
		word.toLowerCase().replaceAll('_', ' '),
	);
	return (
		textAt(record, 'impact') === 'maintenance' ||
		words.some((word) => /^(scheduled|in progress|verifying|completed)$/.test(word))
	);
}

function startOf(
	record: JsonObject,
	updates: readonly Update[],
	planned: boolean,
	stamps: StampReader,
	guesses: Guess[],
): StampedTime | undefined {
	const stated = stamps.read(
		valueAt(record, 'started_at', 'begin', 'start', ...(planned ? ['scheduled_for'] : [])),
	);
	if (stated) return stated;
	const posts = [
		stamps.read(valueAt(record, 'created_at', 'published_at')),
		...updates.map(({ at }) => at),
	].filter((time) => time !== undefined);
	const first = posts.toSorted((a, b) => a.instant - b.instant)[0];
	if (first)
		guesses.push({
			field: 'started',
			value: first.at,
			why: 'no time of the beginning: that of the first post',
		});
	return first;
}

function mitigationOf(record: JsonObject, stamps: StampReader, guesses: Guess[]): StampedTime | undefined {
	const time = stamps.read(record['monitoring_at']);
	if (time)
		guesses.push({
			field: 'mitigated',
			value: time.at,
			why: '`monitoring_at` is taken as the time of mitigation',
		});
	return time;
}

function updatesOf(record: JsonObject, stamps: StampReader): Update[] {
	return objectsAt(record, ...updateLists).flatMap((update) => {
		const at = stamps.read(valueAt(update, ...updateTimes));
		const status = textAt(update, 'status').replaceAll('_', ' ');
		return at
			? [
					{
						at,
						status: status.charAt(0).toUpperCase() + status.slice(1),
						text: fromHtml(textAt(update, 'body', 'message', 'text', 'content', 'description')),
					},
				]
			: [];
	});
}

function servicesOf(record: JsonObject): string[] {
	const named = namesIn(listAt(record, 'components', 'affected_products', 'affected_components'));
	if (named.length > 0) return named;
	return [textAt(record, 'service_name'), textAt(objectAt(record, 'component'), 'name')].filter(
		(name) => name !== '',
	);
}
