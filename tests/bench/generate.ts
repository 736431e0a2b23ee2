/** Seeded incident reports of about 4 KB each, a quarter of them Korean, for measuring. The same seed gives the same bytes. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const words = {
	en: 'the payment service connection pool timeout deploy rollback alert threshold database replica failover latency queue worker config change review customer order checkout cache node traffic limit error metric dashboard retry token request response partition leader batch session gateway certificate region index schema migration'.split(
		' ',
	),
	ko: '결제 서비스가 커넥션 풀에서 타임아웃을 냈고 배포를 롤백했다 알림 임계값은 데이터베이스 복제 지연 때문에 늦게 울렸다 주문 화면에서 오류가 늘었으며 담당 팀이 캐시를 비우고 트래픽을 나누어 지표를 확인했다 설정 변경 검토 절차와 대시보드를 고쳐 다음에는 더 빨리 알 수 있게 했다'.split(
		' ',
	),
};

const causes = [
	'capacity/connection-pool',
	'configuration/unvalidated',
	'change/test-gap',
	'data/stale-cache',
	'design/retry-storm',
	'observability/missing-alert',
	'process/manual-step',
];
const services = [
	'storefront',
	'search',
	'catalog',
	'cart',
	'checkout',
	'payments',
	'accounts',
	'notifications',
	'fulfillment',
	'data-pipeline',
];
const triggers = ['deploy', 'config-change', 'traffic', 'scheduled-job', 'external-dependency', 'unknown'];

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Writes `count` reports over eight years into a fresh folder, with the sample organisation around them; gives their paths. */
export function generate(
	folder: string,
	count: number,
	locales: readonly string[],
	organisation: string,
): string[] {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	cpSync(join(organisation, 'taxonomy'), join(folder, 'taxonomy'), { recursive: true });
	cpSync(join(organisation, 'glossary.yaml'), join(folder, 'glossary.yaml'));
	writeFileSync(
		join(folder, 'site.yaml'),
		`name: Benchmark\naddress: https://example.org/\ntimeZone: Asia/Seoul\nlocales: [${locales.join(', ')}]\n`,
	);
	const step = (8 * 365 * 86_400_000) / count;
	const first = Date.UTC(2018, 8, 1);
	return Array.from({ length: count }, (_, index) => {
		const started = new Date(first + Math.floor(index * step));
		const id = `${started.toISOString().slice(0, 10)}-report-${index}`;
		const path = join('incidents', id.slice(0, 4), `${id}.mdx`);
		mkdirSync(join(folder, 'incidents', id.slice(0, 4)), { recursive: true });
		writeFileSync(join(folder, path), report(index, started));
		return path;
	});
}

function report(index: number, started: Date): string {
	const random = randomFrom(index + 1);
	const lang = index % 4 === 3 ? 'ko' : 'en';
	const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
	const text = (count: number) => Array.from({ length: count }, () => pick(words[lang])).join(' ');
	const at = (minutes: number) =>
		new Date(started.getTime() + minutes * 60_000).toISOString().replace('.000', '');
	const detected = 2 + Math.floor(random() * 20);
	const mitigated = detected + 5 + Math.floor(random() * 90);
	const service = pick(services);
	return `---
title: '${text(6)}'
summary: '${text(24)}.'
lang: ${lang}
status: reviewed
severity: sev${1 + Math.floor(random() * 4)}
services: [${service}]
timeZone: UTC
started: ${at(0)}
detected: ${at(detected)}
acknowledged: ${at(detected + 2)}
mitigated: ${at(mitigated)}
resolved: ${at(mitigated + 30)}
detection: { source: alert, signal: '${service}_5xx_rate', threshold: system, channel: slack }
trigger: ${pick(triggers)}
signatures: ['ERR-${index}: upstream timed out after ${1000 + index} ms']
causes: [${pick(causes)}]
impact: { summary: '${text(12)}.', users: ${Math.floor(random() * 9000)} }
mitigation: { first: restart, final: ${pick(['rollback', 'hotfix', 'failover', 'config-fix'])} }
resolution: '${text(14)}.'
timeline:
  - { at: '${at(0)}', phase: detection, event: '${text(8)}' }
  - { at: '${at(detected)}', phase: detection, event: '${text(8)}' }
  - { at: '${at(detected + 2)}', phase: response, event: '${text(8)}' }
  - { at: '${at(mitigated)}', phase: resolution, event: '${text(8)}' }
lessons:
  wentWell: ['${text(12)}']
  wentPoorly: ['${text(12)}']
actions:
  - { title: '${text(6)}', type: prevent, strength: guardrail, owner: on-call, due: ${at(40_000).slice(0, 10)}, status: done, completed: ${at(30_000).slice(0, 10)}, doneWhen: '${text(5)}' }
authors: [on-call]
visibility: ${index % 3 === 0 ? 'public' : 'internal'}
---

## ${text(3)}

${text(60)}. **${text(3)}** ${text(20)} \`max_connections=${index}\` ${text(12)} [${text(2)}](https://example.com/${index}).

## ${text(2)}

| ${text(1)} | ${text(1)} |
| --- | --- |
${Array.from({ length: 6 }, (_, row) => `| 10:0${row} | ${text(7)} |`).join('\n')}

${text(50)}.

## ${text(2)}

${text(70)}.

\`\`\`sh
kubectl rollout undo deployment/${service} --to-revision=${index}
\`\`\`

- ${text(10)}
- ${text(10)}
- ${text(10)}

## ${text(3)}

${text(50)}.
`;
}
