/** In which quarters, and in which services, causes came up. */
import { type CauseLevel, type CausePart, causesAt } from './cause-levels.ts';
import type { IncidentFacts } from './facts.ts';
import { keep, type Population } from './population.ts';
import { quarterOf, quartersSpanned } from './quarter.ts';

/** Counts of incidents by cause and column. */
export interface CauseGrid {
	/** Quarters in order, or ids of services by how many incidents they had. */
	readonly columns: readonly {
		readonly id: string;
		/** Incidents of the column, each once; less than the sum of its cells where incidents have several causes. */
		readonly incidents: number;
	}[];
	/** Causes by how many incidents have them, ties by id. */
	readonly rows: readonly {
		readonly cause: string;
		/** Incidents of the cause, each once; less than the sum of its cells where incidents hurt several services. */
		readonly incidents: number;
		/** Ids of the incidents of each column. */
		readonly cells: readonly (readonly string[])[];
	}[];
	readonly population: Population;
}

type Counted = Pick<IncidentFacts, 'id' | 'day' | 'services' | 'causes' | 'completeness'>;

/** Causes by the quarter of the incident, the empty quarters between the first and the last too. Hand in incidents of one kind. */
export function causeByQuarter(
	incidents: readonly Counted[],
	level: CauseLevel,
	part: CausePart = 'all',
): CauseGrid {
	return grid(
		incidents,
		level,
		part,
		({ day }) => [quarterOf(day)],
		quartersSpanned(incidents.map(({ day }) => day)),
	);
}

/** Causes by service; an incident stands in each service that it hurt. Hand in incidents of one kind. */
export function causeByService(
	incidents: readonly Counted[],
	level: CauseLevel,
	part: CausePart = 'all',
): CauseGrid {
	return grid(incidents, level, part, ({ services }) => [...new Set(services)]);
}

function grid(
	incidents: readonly Counted[],
	level: CauseLevel,
	part: CausePart,
	columnsOf: (incident: Counted) => readonly string[],
	order?: readonly string[],
): CauseGrid {
	const { kept, population } = keep(
		incidents,
		(incident) => (causesAt(incident, level, part).length === 0 ? 'no-cause' : undefined),
		({ completeness }) => completeness,
	);
	const columnCounts = new Map((order ?? []).map((id) => [id, 0]));
	const rows = new Map<string, { incidents: number; cells: Map<string, string[]> }>();
	for (const incident of kept) {
		const columns = columnsOf(incident);
		for (const column of columns) columnCounts.set(column, (columnCounts.get(column) ?? 0) + 1);
		for (const cause of causesAt(incident, level, part)) {
			const row = rows.get(cause) ?? { incidents: 0, cells: new Map() };
			rows.set(cause, row);
			row.incidents++;
			for (const column of columns) {
				const cell = row.cells.get(column);
				if (cell) cell.push(incident.id);
				else row.cells.set(column, [incident.id]);
			}
		}
	}
	const columns = [...columnCounts].map(([id, count]) => ({ id, incidents: count }));
	if (order === undefined) columns.sort((a, b) => b.incidents - a.incidents || (a.id < b.id ? -1 : 1));
	return {
		columns,
		rows: [...rows]
			.map(([cause, row]) => ({
				cause,
				incidents: row.incidents,
				cells: columns.map(({ id }) => row.cells.get(id) ?? []),
			}))
			.sort((a, b) => b.incidents - a.incidents || (a.cause < b.cause ? -1 : 1)),
		population,
	};
}
