/** The columns of `/data/incidents.json` and `.csv`. Nothing else of a report leaves the site as data. */
import { isOpen, overdueDays } from '../analyse/actions.ts';
import { type DurationName, duration, durationNames } from '../analyse/durations.ts';
import type { Incident } from '../model/incident.ts';
import { type MilestoneName, milestoneNames } from '../model/vocabulary.ts';
import type { Column } from './table.ts';

/** What columns need beside the report: how addresses, texts and times are written. */
export interface Writing {
	/** Absolute address of an incident's page. */
	readonly address: (incident: Incident) => string;
	/** A text without its inline Markdown. */
	readonly plain: (text: string) => string;
	/** An instant as ISO 8601 with the offset of a zone. */
	readonly time: (at: number, zone: string) => string;
	/** The day from which "overdue" is reckoned. */
	readonly today: string;
}

const milestoneKo: Readonly<Record<MilestoneName, string>> = {
	introduced: '결함이 들어온 시각',
	started: '영향이 시작된 시각',
	detected: '처음 안 시각',
	acknowledged: '대응자가 맡은 시각',
	firstAction: '첫 조치 시각',
	mitigated: '고객이 더는 느끼지 않게 된 시각',
	resolved: '원인이 사라진 시각',
};

const durationMeaning: Readonly<Record<DurationName, { readonly en: string; readonly ko: string }>> = {
	dormancy: { en: 'from introduced to started', ko: '결함 유입부터 시작까지' },
	timeToDetect: { en: 'from started to detected', ko: '시작부터 감지까지' },
	timeToAcknowledge: { en: 'from detected to acknowledged', ko: '감지부터 대응자 확인까지' },
	timeToFirstAction: { en: 'from detected to the first action', ko: '감지부터 첫 조치까지' },
	timeToMitigate: { en: 'from started to mitigated', ko: '시작부터 완화까지' },
	timeToResolve: { en: 'from started to resolved', ko: '시작부터 해결까지' },
};

/** The columns, in the order of the file. */
export function incidentColumns({ address, plain, time, today }: Writing): Column<Incident>[] {
	return [
		{ name: 'id', meaning: { en: 'Id of the report', ko: '보고서 id' }, value: ({ id }) => id },
		{ name: 'address', meaning: { en: 'Address of its page', ko: '페이지 주소' }, value: address },
		{ name: 'title', meaning: { en: 'Title', ko: '제목' }, value: ({ title }) => plain(title) },
		{ name: 'summary', meaning: { en: 'Summary', ko: '요약' }, value: ({ summary }) => plain(summary) },
		{
			name: 'language',
			meaning: { en: 'Language of the report', ko: '보고서의 언어' },
			value: ({ lang }) => lang,
		},
		{
			name: 'kind',
			meaning: {
				en: '`incident`, `near-miss` or `drill`; leave drills out of statistics',
				ko: '`incident`, `near-miss`, `drill`. 통계에서는 훈련을 빼십시오',
			},
			value: ({ kind }) => kind,
		},
		{
			name: 'status',
			meaning: { en: 'How far the report is', ko: '보고서의 상태' },
			value: ({ status }) => status,
		},
		{
			name: 'severity',
			meaning: { en: 'Id of the severity', ko: '등급 id' },
			value: ({ severity }) => severity,
		},
		{
			name: 'services',
			meaning: { en: 'Ids of the services that were hurt', ko: '피해 서비스 id' },
			value: ({ services }) => services,
		},
		{
			name: 'teams',
			meaning: { en: 'Ids of the teams that took part', ko: '대응 팀 id' },
			value: ({ teams }) => teams,
		},
		{
			name: 'day',
			meaning: { en: 'Day of the incident in its time zone', ko: '장애가 난 날(보고서의 시간대)' },
			value: ({ day }) => day,
		},
		...milestoneNames.map(
			(name): Column<Incident> => ({
				name,
				meaning: { en: `Time of the milestone \`${name}\``, ko: milestoneKo[name] },
				value: ({ times, timeZone }) => {
					const at = times[name];
					return at === undefined ? undefined : time(at, timeZone);
				},
			}),
		),
		{
			name: 'estimated',
			meaning: { en: 'Milestones that are guesses', ko: '어림한 시점' },
			value: ({ estimated }) => estimated,
		},
		...durationNames.map(
			(name): Column<Incident> => ({
				name: `${name}Minutes`,
				meaning: {
					en: `Minutes ${durationMeaning[name].en}`,
					ko: `${durationMeaning[name].ko} 걸린 분`,
				},
				value: (incident) => rounded(duration(incident, name)?.minutes),
			}),
		),
		{
			name: 'detectionSource',
			meaning: { en: 'Who or what noticed first', ko: '먼저 알아챈 것' },
			value: ({ detection }) => detection.source,
		},
		{
			name: 'detectionThreshold',
			meaning: { en: '`business` or `system`', ko: '`business` 또는 `system`' },
			value: ({ detection }) => detection.threshold,
		},
		{
			name: 'detectionGap',
			meaning: { en: 'What kept it from being seen sooner', ko: '감지를 늦춘 것' },
			value: ({ detection }) => detection.gap,
		},
		{
			name: 'trigger',
			meaning: { en: 'What changed last', ko: '직전에 바뀐 것' },
			value: ({ trigger }) => trigger,
		},
		{
			name: 'rootCauses',
			meaning: { en: 'Causes in the part of a root', ko: '근본 원인' },
			value: causesOf(true),
		},
		{ name: 'otherCauses', meaning: { en: 'All other causes', ko: '그 밖의 원인' }, value: causesOf(false) },
		{
			name: 'users',
			meaning: { en: 'Users who felt it', ko: '영향을 받은 사용자 수' },
			value: ({ impact }) => impact?.users,
		},
		{
			name: 'percent',
			meaning: { en: 'Part of users or requests that felt it, 0 to 100', ko: '영향을 받은 비율, 0에서 100' },
			value: ({ impact }) => impact?.percent,
		},
		{
			name: 'requests',
			meaning: { en: 'Requests that failed', ko: '실패한 요청 수' },
			value: ({ impact }) => impact?.requests,
		},
		{
			name: 'revenue',
			meaning: { en: 'Revenue lost, in `currency`', ko: '잃은 매출, `currency` 단위' },
			value: ({ impact }) => impact?.revenue?.amount,
		},
		{
			name: 'currency',
			meaning: { en: 'ISO 4217 code', ko: 'ISO 4217 통화 코드' },
			value: ({ impact }) => impact?.revenue?.currency,
		},
		{
			name: 'tickets',
			meaning: { en: 'Customer tickets', ko: '고객 문의 건수' },
			value: ({ impact }) => impact?.tickets,
		},
		{
			name: 'mitigationFirst',
			meaning: { en: 'What was tried first', ko: '먼저 해 본 것' },
			value: ({ mitigation }) => mitigation?.first,
		},
		{
			name: 'mitigationFinal',
			meaning: { en: 'What stopped it', ko: '멈추게 한 것' },
			value: ({ mitigation }) => mitigation?.final,
		},
		{
			name: 'actions',
			meaning: { en: 'Number of actions', ko: '조치 수' },
			value: ({ actions }) => actions.length,
		},
		{
			name: 'openActions',
			meaning: { en: 'How many are open', ko: '남은 조치 수' },
			value: ({ actions }) => actions.filter(isOpen).length,
		},
		{
			name: 'overdueActions',
			meaning: { en: 'How many are overdue on the day of the build', ko: '빌드한 날 기한이 지난 조치 수' },
			value: ({ actions }) => actions.filter((action) => overdueDays(action, today) !== undefined).length,
		},
		{
			name: 'recurs',
			meaning: { en: 'Id of the incident that it repeats', ko: '되풀이한 앞선 장애의 id' },
			value: ({ recurs }) => recurs,
		},
		{
			name: 'published',
			meaning: { en: 'Day of publication', ko: '공개한 날' },
			value: ({ published }) => published,
		},
		{ name: 'tags', meaning: { en: 'Tags', ko: '태그' }, value: ({ tags }) => tags },
	];
}

function causesOf(root: boolean): (incident: Incident) => string[] {
	return ({ causes }) => [
		...new Set(causes.filter(({ role }) => (role === 'root') === root).map(({ cause }) => cause)),
	];
}

function rounded(minutes: number | undefined): number | undefined {
	return minutes === undefined ? undefined : Math.round(minutes * 10) / 10;
}
