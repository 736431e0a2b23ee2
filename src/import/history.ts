/** `history.json` of a Statuspage page: months with incidents whose times are written for people. */
import type { JsonObject } from './json.ts';
import { listAt, objectAt, textAt } from './json.ts';

/** The incidents of a history, in the form of the API; none when the value is no history. */
export function historyRecords(value: unknown): JsonObject[] {
	if (typeof value !== 'object' || value === null) return [];
	return listAt(value as JsonObject, 'months').flatMap((month) => {
		if (typeof month !== 'object' || month === null) return [];
		const year = textAt(month as JsonObject, 'year');
		return listAt(month as JsonObject, 'incidents').flatMap((incident) =>
			typeof incident === 'object' && incident !== null
				? [recordOf(incident as JsonObject, year, textAt(objectAt(value as JsonObject, 'page'), 'url'))]
				: [],
		);
	});
}

/** `Apr <var>28</var>, <var>10:49</var> - <var>11:25</var> UTC` with the year of its month. */
function recordOf(incident: JsonObject, year: string, page: string): JsonObject {
	const words = textAt(incident, 'timestamp')
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	const [, day = '', start = '', endDay, end, zone = 'UTC'] =
		/^([A-Z][a-z]{2,8} \d{1,2}),? (\d{1,2}:\d{2})(?: ?[-–] ?(?:([A-Z][a-z]{2,8} \d{1,2}),? )?(\d{1,2}:\d{2}))? ?([A-Z]{2,5})?$/.exec(
			words,
		) ?? [];
	const code = textAt(incident, 'code', 'id');
	return {
		id: code,
		name: textAt(incident, 'name'),
		impact: textAt(incident, 'impact'),
		started_at: day === '' ? '' : `${day}, ${year} ${start} ${zone}`,
		resolved_at: end === undefined ? '' : `${endDay ?? day}, ${year} ${end} ${zone}`,
		text: textAt(incident, 'message'),
		...(page === '' || code === '' ? {} : { url: `${page.replace(/\/$/, '')}/incidents/${code}` }),
	};
}
