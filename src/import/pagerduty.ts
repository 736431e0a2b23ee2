/** Incidents of PagerDuty: REST API, its older form, webhooks; with log entries and notes where the export has them. */
import type { Guess, ImportedDocument, Importer, ReadOptions } from './importer.ts';
import { addressAt, type JsonObject, objectAt, objectsAt, recordsIn, textAt, valueAt } from './json.ts';
import { documentsIn, type RecordKind } from './json-records.ts';
import { documentOfRecord, type Update } from './record.ts';
import { type StampedTime, StampReader } from './stamps.ts';

export const pagerduty: Importer = {
	id: 'pagerduty',
	title: 'incidents of PagerDuty, JSON of its API',
	describe: [
		'Lists, single incidents and webhooks. The time of the first alert is taken as beginning and detection, the first',
		'acknowledgement as such. Log entries and notes become the timeline; priority, else nothing, the severity.',
	],
	*read(source, options = {}) {
		yield* documentsIn(source, incidents, (record, key, name) => documentOf(record, key, name, options));
	},
};

const incidents: RecordKind = {
	nothing: 'no incident of PagerDuty in it',
	updated: ['occurred_at', 'updated_at', 'last_status_change_at', 'last_status_change_on'],
	recordsOf: (value) =>
		[...recordsIn(value, (object) => isEvent(object) || isMessage(object) || isIncident(object))].map(
			ofEvent,
		),
	keyOf: (record, place) => textAt(record, 'id', 'incident_number', 'number') || place,
};

/** An event of a webhook of the third version, which holds the incident and when it happened. */
function isEvent(object: JsonObject): boolean {
	return (
		/^incident\./.test(textAt(object, 'event_type')) &&
		'occurred_at' in object &&
		isIncident(objectAt(object, 'data'))
	);
}

/** A message of a webhook of the second version, whose log entries stand beside the incident. */
function isMessage(object: JsonObject): boolean {
	return Array.isArray(object['log_entries']) && isIncident(objectAt(object, 'incident'));
}

/** The incident of an event or message, with the times that it tells; an incident as it is. */
function ofEvent(object: JsonObject): JsonObject {
	if (isMessage(object)) return { log_entries: object['log_entries'], ...objectAt(object, 'incident') };
	if (!isEvent(object)) return object;
	const at = object['occurred_at'];
	const kind = textAt(object, 'event_type');
	return {
		...objectAt(object, 'data'),
		occurred_at: at,
		...(kind === 'incident.triggered' && valueAt(objectAt(object, 'data'), 'created_at') === undefined
			? { created_at: at }
			: {}),
		...(kind === 'incident.resolved' ? { resolved_at: at } : {}),
		...(kind === 'incident.acknowledged' ? { acknowledgements: [{ at }] } : {}),
	};
}

function isIncident(object: JsonObject): boolean {
	const numbered = typeof object['incident_number'] === 'number' || typeof object['number'] === 'number';
	const ofPagerDuty =
		'incident_key' in object ||
		'escalation_policy' in object ||
		'seconds_to_resolve' in object ||
		/pagerduty/.test(
			textAt(object, 'html_url', 'self') || textAt(objectAt(object, 'service'), 'self', 'html_url'),
		);
	const named = numbered || (textAt(object, 'type') === 'incident' && textAt(object, 'title') !== '');
	return named && ofPagerDuty && ['service', 'status', 'service_name'].some((name) => name in object);
}

function documentOf(
	record: JsonObject,
	key: string,
	source: string,
	{ zone }: ReadOptions,
): ImportedDocument {
	const guesses: Guess[] = [];
	const stamps = new StampReader(zone, guesses);
	const created = stamps.read(valueAt(record, 'created_at', 'created_on'));
	if (created)
		for (const name of ['started', 'detected'] as const)
			guesses.push({ field: name, value: created.at, why: 'the time at which the incident was created' });
	const title =
		textAt(record, 'title') ||
		textAt(objectAt(record, 'trigger_summary_data'), 'subject', 'description') ||
		textAt(record, 'summary', 'description', 'incident_key');
	const description = textAt(objectAt(record, 'body'), 'details') || textAt(record, 'description');
	const service = objectAt(record, 'service');
	const updates = updatesOf(record, stamps);
	return documentOfRecord(
		{
			source,
			key,
			title,
			text: description === title ? '' : description,
			// Of the log entries the alert alone says what happened; the others tell what people did.
			summary: description || updates.find(({ status }) => status === 'Triggered')?.text || title,
			times: {
				started: created,
				detected: created,
				acknowledged: firstAt(objectsAt(record, 'acknowledgements'), stamps),
				resolved: resolutionOf(record, stamps, guesses),
			},
			updates,
			severity:
				textAt(objectAt(record, 'priority'), 'summary', 'name') ||
				textAt(record, 'priority_name') ||
				undefined,
			services: [textAt(service, 'summary', 'name') || textAt(record, 'service_name')],
			url: addressAt(record, 'html_url'),
			urlLabel: 'Incident in PagerDuty',
			zone: stamps.zone,
		},
		guesses,
		textAt(objectAt(record, 'priority'), 'summary', 'name') === '' && textAt(record, 'urgency') !== ''
			? [
					{
						field: 'severity',
						value: textAt(record, 'urgency'),
						why: '`urgency` says how to call people, not how grave it was',
					},
				]
			: [],
	);
}

function firstAt(list: readonly JsonObject[], stamps: StampReader): StampedTime | undefined {
	return list.flatMap((entry) => stamps.read(entry['at']) ?? []).toSorted((a, b) => a.instant - b.instant)[0];
}

function resolutionOf(record: JsonObject, stamps: StampReader, guesses: Guess[]): StampedTime | undefined {
	const stated = stamps.read(record['resolved_at']);
	if (stated || textAt(record, 'status') !== 'resolved') return stated;
	const changed = stamps.read(valueAt(record, 'last_status_change_at', 'last_status_change_on'));
	if (changed)
		guesses.push({
			field: 'resolved',
			value: changed.at,
			why: 'no `resolved_at`: the last change of the status',
		});
	return changed;
}

function updatesOf(record: JsonObject, stamps: StampReader): Update[] {
	return objectsAt(record, 'log_entries', 'notes').flatMap((entry) => {
		const at = stamps.read(entry['created_at']);
		const text = textAt(objectAt(entry, 'channel'), 'summary') || textAt(entry, 'summary', 'content');
		const kind = /^(trigger|acknowledge|resolve)/.exec(textAt(entry, 'type'))?.[1];
		const status =
			kind === undefined
				? ''
				: { trigger: 'Triggered', acknowledge: 'Acknowledged', resolve: 'Resolved' }[kind as 'trigger'];
		return at && text !== '' ? [{ at, status, text }] : [];
	});
}
