/** What a section is about, told by its heading in English, Korean or Japanese. */

export const sectionKinds = [
	'summary',
	'impact',
	'timeline',
	'keyEvents',
	'context',
	'cause',
	'detection',
	'resolution',
	'wentWell',
	'wentPoorly',
	'gotLucky',
	'lessons',
	'actions',
	'followUps',
	'prevention',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

// The first that fits counts, so what is narrower stands before what is wider.
const patterns: readonly [kind: SectionKind, pattern: RegExp][] = [
	[
		'timeline',
		/\btime ?line\b|chronology|sequence of events|\bevent log\b|^log of events|타임라인|시간대별|장애 ?경과|사고 ?경과|^경과$|タイムライン|時系列|^経緯$|^経過$/,
	],
	['keyEvents', /^key (events|times|dates)$/],
	['gotLucky', /\bluck(y|ily)?\b|운이 ?좋|다행|運が良|幸運/],
	[
		'wentWell',
		/\b(went|go|goes|done|worked|doing) (well|right|good)\b|^positives?$|잘 ?(된|한|됐|했|되)|좋았던|うまくいったこと|うまくいった点|良かった/,
	],
	[
		'wentPoorly',
		/\b(went|gone) (wrong|poorly|bad|badly)\b|\bdid(n['’]t| not) (go|work)|not (go |work )?(so )?well|could (have )?(been|be|go|gone) better|could be improved|^negatives?$|잘못|아쉬|미흡|못한 ?점|개선할 점|うまくいかなかった|改善が必要|悪かった|反省点/,
	],
	[
		'actions',
		/\baction[- ]?items?\b|アクション ?アイテム|액션 ?아이템|후속 ?(조치|과제|작업|대응)|향후 ?(조치|과제)|개선 ?과제|対応項目|今後の(対応|アクション)/,
	],
	[
		'followUps',
		/^(actions?|to-?dos?|tasks?)$|follow[- ]?ups?\b|\bcorrective\b|\b(review|resulting|future|planned|improvement) actions?\b|\bactions? (following|points?|plan|with)\b|조치 ?계획|대응 ?계획|改善アクション/,
	],
	[
		'prevention',
		/\bprevent|\bremediation\b|next steps?\b|recommend(ed|ations?)|improvements?\b|long[- ]term (solution|fix)|future (work|measures)|going forward|looking forward|재발 ?방지|예방|방지 ?대책|개선 ?(방안|사항|계획)|再発防止|予防策|改善策|恒久対(応|策)/,
	],
	[
		'summary',
		/^(executive |issue |incident |quick |problem )?(summary|overview|abstract|description)$|^tl;?dr$|at a glance|^(사고|장애|사건)? ?(개요|요약)$|^サマリー$|^(障害|事象)?の?概要$|^要約$/,
	],
	['impact', /\bimpact\b|\bconsequences\b|^영향( ?범위)?$|영향|^影響(範囲)?$|影響/],
	['detection', /\bdetect(ion|ed)\b|\bdiscovery\b|^identified$|감지|탐지|인지|検知|発見/],
	['cause', /\bcauses?\b|\bcontributing\b|\bwhy did\b|five why|5 why|\btrigger\b|원인|原因|要因/],
	[
		'resolution',
		/\bresolution\b|\brecovery\b|\bmitigation\b|\bhow (it |we |was it )*(was )?fix|^(the )?(fix|solution|resolved|recovered)$|해결|복구|復旧|解決|緩和策/,
	],
	['lessons', /\b(lessons?|learnings?|takeaways?|insights|retrospective)\b|교훈|배운 ?점|회고|教訓|学び/],
	['context', /^(context|background|lead-?up|what happened[?？]?|incident)$|^배경$|^背景$/],
];

// What was done during the incident is no promise for afterwards.
const doneAlready =
	/\btaken\b|\bimmediate (fix|response)|\bresponse\b|즉시 ?조치|긴급 ?조치|^조치 ?(내역|사항)$|応急|暫定/;

/** What a heading announces; `undefined` when it is none of the usual ones. */
export function sectionKindOf(heading: string): SectionKind | undefined {
	const whole = plainHeading(heading);
	const inBrackets = /[(（]([^)）]+)[)）]/.exec(heading)?.[1];
	for (const words of [
		plainHeading(heading.replace(/[(（][^)）]*[)）]/g, '')),
		whole,
		inBrackets && plainHeading(inBrackets),
	]) {
		if (!words) continue;
		const kind = patterns.find(([, pattern]) => pattern.test(words))?.[0];
		if (!kind) continue;
		if ((kind === 'actions' || kind === 'followUps' || kind === 'prevention') && doneAlready.test(words))
			continue;
		return kind;
	}
	return undefined;
}

/** A heading's words in lower case, without number, emoji, emphasis and colon. */
export function plainHeading(heading: string): string {
	return heading
		.replace(/:[a-z0-9_+-]+:/gi, ' ')
		.replace(/[*_`#]|\p{Extended_Pictographic}|\ufe0f/gu, '')
		.trim()
		.replace(/^(?:\d+(?:\.\d+)*|[IVX]+|[A-Z])[.)]\s+/, '')
		.replace(/\s*[:：]\s*$/, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}
