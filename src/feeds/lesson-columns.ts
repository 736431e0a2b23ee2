/** The columns of `/data/lessons.json` and `.csv`; the search among lessons reads the JSON. */
import type { Incident } from '../model/incident.ts';
import type { LessonKind } from '../model/vocabulary.ts';
import type { Writing } from './incident-columns.ts';
import type { Column } from './table.ts';

/** A lesson with its incident. */
export interface TaughtBy {
	readonly incident: Incident;
	readonly kind: LessonKind;
	readonly text: string;
	/** The causes that it names, else the root causes of its incident. */
	readonly causes: readonly string[];
}

/** The columns, in the order of the file. */
export function lessonColumns({ address, plain }: Pick<Writing, 'address' | 'plain'>): Column<TaughtBy>[] {
	return [
		{
			name: 'incident',
			meaning: { en: 'Id of the report', ko: '보고서 id' },
			value: ({ incident }) => incident.id,
		},
		{
			name: 'address',
			meaning: { en: 'Address of the lessons of the report', ko: '보고서에서 교훈이 있는 자리의 주소' },
			value: ({ incident }) => `${address(incident)}#lessons`,
		},
		{
			name: 'title',
			meaning: { en: 'Title of the report', ko: '보고서 제목' },
			value: ({ incident }) => plain(incident.title),
		},
		{
			name: 'day',
			meaning: { en: 'Day of the incident in its time zone', ko: '장애가 난 날(보고서의 시간대)' },
			value: ({ incident }) => incident.day,
		},
		{
			name: 'language',
			meaning: { en: 'Language of the report', ko: '보고서의 언어' },
			value: ({ incident }) => incident.lang,
		},
		{
			name: 'kind',
			meaning: {
				en: '`wentWell`, `wentPoorly`, `gotLucky` or `surprised`',
				ko: '`wentWell`, `wentPoorly`, `gotLucky`, `surprised`',
			},
			value: ({ kind }) => kind,
		},
		{
			name: 'text',
			meaning: { en: 'The lesson', ko: '교훈' },
			value: ({ text }) => plain(text),
		},
		{
			name: 'causes',
			meaning: {
				en: 'Causes that it names, else the root causes of its incident',
				ko: '교훈에 적힌 원인, 없으면 장애의 근본 원인',
			},
			value: ({ causes }) => causes,
		},
		{
			name: 'services',
			meaning: { en: 'Ids of the services that the incident hurt', ko: '피해 서비스 id' },
			value: ({ incident }) => incident.services,
		},
	];
}
