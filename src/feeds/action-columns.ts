/** The columns of `/data/actions.json` and `.csv`. */
import { ageDays, overdueDays } from '../analyse/actions.ts';
import type { Action } from '../model/action.ts';
import type { Incident } from '../model/incident.ts';
import type { Writing } from './incident-columns.ts';
import type { Column } from './table.ts';

/** An action with its incident. */
export interface PromisedAction {
	readonly incident: Incident;
	readonly action: Action;
}

/** The columns, in the order of the file. */
export function actionColumns({ address, plain, today }: Writing): Column<PromisedAction>[] {
	return [
		{
			name: 'incident',
			meaning: { en: 'Id of the report', ko: '보고서 id' },
			value: ({ incident }) => incident.id,
		},
		{
			name: 'id',
			meaning: { en: 'Id in the report', ko: '보고서 안의 id' },
			value: ({ action }) => action.id,
		},
		{
			name: 'address',
			meaning: { en: 'Address of the action', ko: '조치의 주소' },
			value: ({ incident, action }) => `${address(incident)}#action-${action.id}`,
		},
		{
			name: 'title',
			meaning: { en: 'What will be done', ko: '할 일' },
			value: ({ action }) => plain(action.title),
		},
		{
			name: 'type',
			meaning: { en: 'What it is for', ko: '무엇을 위한 것인지' },
			value: ({ action }) => action.type,
		},
		{
			name: 'strength',
			meaning: { en: 'How strongly it binds', ko: '얼마나 강하게 막는지' },
			value: ({ action }) => action.strength,
		},
		{
			name: 'owner',
			meaning: { en: 'Who sees to it', ko: '담당' },
			value: ({ action }) => (action.owner === undefined ? undefined : plain(action.owner)),
		},
		{
			name: 'teams',
			meaning: { en: 'Ids of the teams of the incident', ko: '장애에 대응한 팀 id' },
			value: ({ incident }) => incident.teams,
		},
		{
			name: 'severity',
			meaning: { en: 'Id of the severity of the incident', ko: '장애 등급 id' },
			value: ({ incident }) => incident.severity,
		},
		{
			name: 'services',
			meaning: { en: 'Ids of the services that the incident hurt', ko: '피해 서비스 id' },
			value: ({ incident }) => incident.services,
		},
		{
			name: 'due',
			meaning: { en: 'Day by which it is to be done', ko: '기한' },
			value: ({ action }) => action.due,
		},
		{
			name: 'status',
			meaning: {
				en: '`open`, `in-progress`, `done` or `dropped`',
				ko: '`open`, `in-progress`, `done`, `dropped`',
			},
			value: ({ action }) => action.status,
		},
		{
			name: 'overdueDays',
			meaning: { en: 'Days overdue on the day of the build', ko: '빌드한 날 기한이 지난 날수' },
			value: ({ action }) => overdueDays(action, today),
		},
		{
			name: 'ageDays',
			meaning: {
				en: 'Days from the incident to the build, while it is open',
				ko: '장애가 난 날부터 빌드한 날까지의 날수, 남은 조치만',
			},
			value: ({ incident, action }) => ageDays(action, incident, today),
		},
		{
			name: 'completed',
			meaning: { en: 'Day on which it was done', ko: '끝낸 날' },
			value: ({ action }) => action.completed,
		},
		{
			name: 'ticket',
			meaning: { en: 'Address of its ticket', ko: '티켓 주소' },
			value: ({ action }) => action.ticket,
		},
		{
			name: 'doneWhen',
			meaning: { en: 'How anyone can see that it is done', ko: '완료 기준' },
			value: ({ action }) => action.doneWhen && plain(action.doneWhen),
		},
		{
			name: 'reason',
			meaning: { en: 'Why it was dropped', ko: '하지 않기로 한 이유' },
			value: ({ action }) => action.reason && plain(action.reason),
		},
		{
			name: 'addresses',
			meaning: { en: 'Causes that it acts on', ko: '대상 원인' },
			value: ({ action }) => action.addresses,
		},
	];
}
