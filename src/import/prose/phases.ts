/** Phases of a response, from the label of an entry or the status of an update. */
import type { phases } from '../../model/vocabulary.ts';

type Phase = (typeof phases)[number];

const labels: readonly [phase: Phase, pattern: RegExp][] = [
	['detection', /^(detection|detected|discovery|discovered|first detected|検知|発見|감지|탐지|인지)/i],
	[
		'assessment',
		/^(root cause( identified)?|cause|identified|diagnosis|原因特定|原因分析|調査開始|切り分け|원인( 파악| 분석)?|식별)/i,
	],
	['notification', /^(incident declared|declared|announcement|communication|通知|共有|공지|전파)/i],
	['response', /^(mitigation|mitigated|response|workaround|緩和|対応開始|修正|一次緩和|조치|대응|완화)/i],
	[
		'resolution',
		/^(recovery|recovered|resolved|resolution|repaired|restored|fixed|復旧|部分復旧|一次復旧|解決|복구|해결)/i,
	],
	['monitoring', /^(monitoring|監視|経過観察|모니터링|관찰)/i],
];

/** The phase that the label at an entry's beginning names: `**Detection:** …`, `Resolved`. */
export function phaseOf(text: string): Phase | undefined {
	const label =
		/^(?:\*\*|__)\s*([^*_]{2,40}?)\s*[:：]?\s*(?:\*\*|__)/.exec(text)?.[1] ??
		(text.length <= 40 ? text.trim() : '');
	return labels.find(([, pattern]) => pattern.test(label))?.[0];
}

/** The phase of a status page's word: `Investigating`, `monitoring`, `Completed`. */
export function phaseOfStatus(status: string): Phase | undefined {
	const word = status
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, ' ');
	if (/^(investigating|triggered|open|opened|detected)$/.test(word)) return 'detection';
	if (/^(identified|cause)$/.test(word)) return 'assessment';
	if (/^(acknowledged|in progress|mitigating|mitigated|fixing|verifying)$/.test(word)) return 'response';
	if (/^(monitoring|watching)$/.test(word)) return 'monitoring';
	if (/^(resolved|completed?|closed|fixed|available|restored)$/.test(word)) return 'resolution';
	if (/^(post-?mortem)$/.test(word)) return 'learning';
	return undefined;
}
