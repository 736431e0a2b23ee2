/** A source's word for how grave an incident was → the organisation's severities, as a guess. */
import type { Guess } from '../importer.ts';

const levels: readonly [severity: string, pattern: RegExp][] = [
	['sev1', /^(critical|blocker|down|major[- _]?outage|full[- _]?outage|fatal|emergency|심각|치명|重大|致命)/],
	['sev2', /^(major|high|disrupted|partial[- _]?outage|severe|urgent|높음|중대|高)/],
	['sev3', /^(minor|medium|moderate|degraded|degraded[- _]?performance|warning|보통|중간|中)/],
	['sev4', /^(none|low|notice|trivial|info|informational|negligible|낮음|경미|低|軽微)/],
];

/** The severity of a source's word: stated when it names a level (`SEV-3`), guessed from its meaning else. */
export function severityOf(word: string, guesses: Guess[]): string | undefined {
	const plain = word
		.replace(/[*_`]/g, '')
		.replace(/\p{Extended_Pictographic}|\ufe0f/gu, '')
		.trim()
		.toLowerCase();
	const named = /^sev(?:erity)?[- ]?([0-5])\b/.exec(plain)?.[1];
	if (named) return levelOf(named);
	const number = /^(?:p0|p?[1-5])(?!\d)/.exec(plain)?.[0].at(-1);
	const severity = number ? levelOf(number) : levels.find(([, pattern]) => pattern.test(plain))?.[0];
	if (severity === undefined) return undefined;
	guesses.push({
		field: 'severity',
		value: severity,
		why: `the source says \`${plain.split(/[\s(（]/)[0]?.slice(0, 30) ?? ''}\``,
	});
	return severity;
}

/** Of five or six levels: those that begin with 0 have two for the gravest. */
function levelOf(number: string): string {
	return `sev${Math.min(4, Math.max(1, Number(number)))}`;
}
