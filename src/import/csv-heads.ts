/** Which field a column holds, by the name in its head, in the words of other systems and of three languages. */
export const mappedFields = [
	'id',
	'title',
	'summary',
	'text',
	'service',
	'severity',
	'started',
	'detected',
	'acknowledged',
	'mitigated',
	'resolved',
	'url',
	'tags',
] as const;
export type MappedField = (typeof mappedFields)[number];

/** Names of columns by field; of several that stand in one head, that of the earlier pattern is taken. */
export const heads: readonly (readonly [field: MappedField, ...patterns: RegExp[]])[] = [
	[
		'id',
		/^(?:incident|issue|ticket|alert|tiny)? ?(?:id|key|number|no\.?)$|^#$|^(?:장애|사고)? ?번호$|^(?:障害|管理)?番号$/,
	],
	[
		'title',
		/^(?:incident|issue|alert|outage|event)? ?(?:title|name|subject)$|^(?:제목|장애 ?명|사고 ?명|건명)$|^(?:件名|タイトル|障害名|障害タイトル)$/,
		/^(?:short description|headline|message|incident|outage|event|장애 ?(?:내용|현상)|障害内容|事象)$/,
	],
	['summary', /^(?:summary|short description|executive summary|요약|개요|장애 ?개요|概要|サマリー?)$/],
	[
		'text',
		/^(?:(?:incident )?description|details?|notes?|comments?|내용|설명|상세|상세 ?내용|비고|詳細|説明|内容)$/,
	],
	[
		'service',
		/^(?:(?:affected|impacted) )?(?:services?|systems?|components?|applications?|products?)(?: name| affected| impacted)?$|^(?:영향 ?)?(?:서비스|시스템)(?:명)?$|^(?:影響|対象)?(?:サービス|システム)(?:名)?$/,
		/^(?:business service|cmdb ci|configuration item|component s|영향 ?범위|影響範囲)$/,
	],
	[
		'severity',
		/^(?:severity|sev|severity level|장애 ?등급|등급|심각도|重大度|深刻度)$/,
		/^(?:priority|우선 ?순위|優先度|重要度)$/,
		/^(?:impact|impact level)$/,
	],
	[
		'started',
		/^(?:downtime|outage|incident|impact)? ?(?:start|started|begin|began|from|onset|occurred)(?: ?(?:time|date|datetime|timestamp|at|on|utc))*$|^(?:장애 ?)?(?:발생|시작) ?(?:일시|시각|시간|일)?$|^(?:障害)?(?:発生|開始)(?:日時|時刻|日)?$/,
		/^(?:incident )?(?:date|datetime|date time|timestamp|date of incident|incident time)$|^(?:일시|날짜|일자|日時|日付)$/,
		/^(?:opened|reported|triggered)(?: ?(?:at|date|on|time))?$|^(?:접수|등록|起票|登録) ?(?:일시|시각|日時)?$/,
		/^(?:sys )?created(?: ?(?:at|date|on|time))?$/,
	],
	[
		'detected',
		/^(?:detected|detection)(?: (?:at|time|date|on))?$|^(?:감지|인지) ?(?:일시|시각|시간)?$|^検知(?:日時|時刻)?$/,
	],
	['acknowledged', /^(?:first )?(?:acknowledged|acked)(?: (?:at|time|date|on))?$/],
	['mitigated', /^mitigated(?: (?:at|time|date|on))?$/],
	[
		'resolved',
		/^(?:downtime|outage|incident|impact)? ?(?:end|ended|to|resolved|restored|recovered|fixed)(?: ?(?:time|date|datetime|timestamp|at|on|utc))*$|^(?:장애 ?)?(?:복구|종료|해결|해소)(?: ?완료)? ?(?:일시|시각|시간|일)?$|^(?:障害)?(?:復旧|終了|解決)(?:日時|時刻|日)?$/,
		/^(?:closed|completed)(?: (?:at|date|on|time))?$/,
	],
	['url', /^(?:html )?(?:url|link|permalink|주소|링크|リンク)$/],
	['tags', /^(?:tags?|labels?|태그|タグ)$/],
];

/** The name of a column in lower case, its words parted by spaces: `createdAt`, `Created (UTC)`, `created_at`. */
export function plainName(name: string): string {
	return name
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.replace(/[_\-/()（）[\]]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Which column holds a field: the first that the earliest of its patterns names. */
export function columnOf(
	patterns: readonly RegExp[],
	names: readonly string[],
	taken: ReadonlySet<number>,
): number {
	for (const pattern of patterns) {
		const index = names.findIndex((name, at) => !taken.has(at) && pattern.test(name));
		if (index >= 0) return index;
	}
	return -1;
}
