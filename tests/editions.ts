/**
 * Content for tests of the two editions: two public reports, and with `secrets` all that a public edition must not tell,
 * a different canary in every place: an internal report with its analysis and image, entries of the taxonomy that only
 * it names, passages, links and comments of the public ones.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { root } from './site.ts';

/** A word for a place, found nowhere else; it is in lower case and without signs, so that it may be an id. */
export function canary(place: string): string {
	return `canary${place}q7d1f`;
}

/** Places whose canaries a text holds, sorted. */
export function canariesIn(text: string): string[] {
	return [
		...new Set([...text.matchAll(/canary([a-z]+)q7d1f/gi)].map(([, place = '']) => place.toLowerCase())),
	].sort();
}

export const publicId = '2026-03-02-public-payment-errors';
export const publicTitle = 'Payment errors that everybody may read of';
export const internalId = `2026-03-01-${canary('id')}`;
/** An id whose letters are escaped in addresses. */
export const koreanId = '2026-03-05-내부-결제-장애';
export const internalTitle = `A title with ${canary('title')} in it`;

const internalReport = `---
# ${canary('comment')}
title: ${internalTitle}
summary: A summary with ${canary('summary')} that nobody outside may read.
status: reviewed
severity: ${canary('severity')}
services: [${canary('service')}]
teams: [${canary('team')}]
started: 2026-03-01T09:00:00+09:00
detected: 2026-03-01T09:05:00+09:00
mitigated: 2026-03-01T09:41:00+09:00
resolved: 2026-03-01T10:30:00+09:00
detection: { source: alert, signal: 'Alert ${canary('signal')}' }
symptoms: ['It shows ${canary('symptom')}']
signatures: ['ERR ${canary('signature')}']
trigger: deploy
causes:
  - { cause: configuration/${canary('cause')}, note: 'A note of ${canary('causenote')}', evidence: 'Seen in ${canary('causeevidence')}' }
  - ${canary('family')}/${canary('ownfamily')}
impact: { summary: 'It hurt ${canary('impact')}', dataLoss: 'Lost ${canary('dataloss')}', regions: ['${canary('region')}'] }
mitigation: { final: rollback, commands: ['undo ${canary('command')}'], checkFirst: ['Look at ${canary('checkfirst')}'] }
resolution: It ended with ${canary('resolution')}.
timeline:
  - { at: 2026-03-01T09:00:00+09:00, event: 'Then ${canary('event')}', evidence: 'As in ${canary('eventevidence')}' }
barriers: [{ name: 'A gate of ${canary('barrier')}', result: failed }]
lessons:
  wentWell: ['We had ${canary('lesson')}']
  gotLucky: [{ text: 'Luck of ${canary('luck')}', causes: [configuration/${canary('cause')}] }]
actions:
  - id: ${canary('actionid')}
    title: Add ${canary('action')}
    type: prevent
    strength: guardrail
    owner: ${canary('actionowner')}
    due: 2026-05-01
    ticket: https://tickets.example.com/${canary('ticket')}
    addresses: configuration/${canary('cause')}
    doneWhen: A test of ${canary('donewhen')} passes.
links: [{ label: 'Dashboard ${canary('linklabel')}', url: 'https://example.com/${canary('linkurl')}' }]
related: [${publicId}]
tags: [${canary('tag')}]
authors: [${canary('author')}]
owner: ${canary('owner')}
facilitator: ${canary('facilitator')}
reviewers: [${canary('reviewer')}]
---

## A heading of ${canary('heading')}

A body with ${canary('body')} and [a link](https://example.com/${canary('bodylink')}).

![A picture of ${canary('alt')}](./${canary('image')}.png)

\`\`\`
${canary('code')}
\`\`\`

{/* ${canary('bodycomment')} */}
`;

const koreanReport = `---
title: 결제 환적장이 멈춘 내부 장애
summary: 밖에 알리지 않는 결제 환적장 장애이며 ${canary('korean')} 때문에 일어났다.
lang: ko
status: draft
services: [payments-api]
started: 2026-03-05T09:00:00+09:00
trigger: deploy
authors: [on-call]
---

결제 환적장의 소비자가 모두 멈춰서 주문이 쌓였다.
`;

const internalAnalysis = `---
incident: ${internalId}
title: An analysis of ${canary('analysistitle')}
problem: The problem of ${canary('problem')}
held: 2026-03-06
facilitator: ${canary('analysisfacilitator')}
participants: [${canary('participant')}]
whys:
  - { why: 'Why ${canary('why')}?', because: 'As ${canary('because')}.', evidence: 'In ${canary('whyevidence')}' }
  - { why: 'Why so?', because: 'It was so.' }
  - { why: 'Why that?', because: 'The tool allows it.', cause: configuration/${canary('cause')} }
countermeasures: [${canary('actionid')}]
---

Words with ${canary('analysisbody')}.
`;

function publicReport(secrets: boolean): string {
	const only = (text: string) => (secrets ? text : '');
	return `---
title: ${publicTitle}
summary: A config change made payment calls fail for 90 minutes until it was rolled back.
status: in-review
severity: sev3
services: [payments-api]
started: 2026-03-02T09:00:00+09:00
detected: 2026-03-02T09:05:00+09:00
detection: { source: alert }
trigger: config-change
causes: [configuration/unvalidated]
impact: { summary: About 3% of payment calls failed. }
resolution: The change was rolled back.
links:
  - { label: Status page, url: 'https://status.example.com/' }
${only(`  - { label: 'Notes ${canary('privatelabel')}', url: 'https://example.com/${canary('privateurl')}', visibility: internal }
related: [${internalId}]
recurs: ${internalId}
`)}authors: [on-call]
visibility: public
---

## What happened

Payment calls failed, as they did [before](${secrets ? `./${internalId}.mdx` : './2026-03-04-public-web-errors.mdx'}).
${only(`
<Internal>

## A heading of ${canary('passageheading')}

A sentence of ${canary('passage')} with [a link](https://example.com/${canary('passagelink')}) and a note[^private].

![A picture of ${canary('passagealt')}](./${canary('passageimage')}.png)

| Name | Value |
| --- | --- |
| ${canary('passagecell')} | 1 |

</Internal>

{/* ${canary('publiccomment')} */}
`)}
## What we changed

A gate refuses such values.
${only(`
[^private]: A footnote of ${canary('footnote')}.
`)}`;
}

const otherPublicReport = `---
title: The web was slow
summary: A deploy made the web slow for an hour until it was rolled back.
status: in-review
severity: sev4
services: [web]
started: 2026-03-04T09:00:00+09:00
detected: 2026-03-04T09:05:00+09:00
detection: { source: customer-report }
trigger: deploy
causes: [software/unhandled-exception]
impact: { summary: Pages took ten seconds. }
resolution: The deploy was rolled back.
authors: [on-call]
visibility: public
---

## What happened

Pages were slow.
`;

function publicAnalysis(secrets: boolean): string {
	return `---
incident: ${publicId}
title: Why payments failed
problem: Payment calls failed.
whys:
  - { why: 'Why did calls fail?', because: 'A value was wrong.' }
  - { why: 'Why was it wrong?', because: 'Nothing checks it.' }
  - { why: 'Why does nothing check it?', because: 'The tool takes any value.', cause: configuration/unvalidated }
---

We stopped here.
${secrets ? `\n<Internal>\n\nAnother sentence of ${canary('analysispassage')}.\n\n</Internal>\n` : ''}`;
}

/** A picture of one point, with a text in its metadata as cameras and screenshots have it. */
function png(text: string): Buffer {
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
		const size = Buffer.alloc(4);
		size.writeUInt32BE(data.length);
		const sum = Buffer.alloc(4);
		sum.writeUInt32BE(crc32(body));
		return Buffer.concat([size, body, sum]);
	};
	const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('tEXt', Buffer.from(`Comment\0${text}`, 'latin1')),
		chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Writes the content into a folder. Without `secrets` it is what a public edition of it may tell, and no more. */
export function writeEditions(folder: string, { secrets }: { secrets: boolean }): void {
	const put = (file: string, text: string | Buffer) => {
		const path = join(folder, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	};
	const add = (file: string, text: string) => put(file, readFileSync(join(folder, file), 'utf8') + text);
	cpSync(join(root, 'tests/fixtures/base'), folder, { recursive: true });
	put(`incidents/2026/${publicId}.mdx`, publicReport(secrets));
	put('incidents/2026/2026-03-04-public-web-errors.mdx', otherPublicReport);
	put(`five-whys/${publicId}.mdx`, publicAnalysis(secrets));
	if (!secrets) return;
	put(`incidents/2026/${internalId}.mdx`, internalReport);
	put(`incidents/2026/${koreanId}.mdx`, koreanReport);
	put(`five-whys/${internalId}.mdx`, internalAnalysis);
	put(`incidents/2026/${canary('image')}.png`, png(canary('imagetext')));
	put(`incidents/2026/${canary('passageimage')}.png`, png(canary('passageimagetext')));
	const entry = (name: string) =>
		`id: ${canary(name)}, label: 'Label ${canary(`${name}label`)}', description: 'Of ${canary(`${name}description`)}'`;
	add('taxonomy/severities.yaml', `- { ${entry('severity')} }\n`);
	add('taxonomy/teams.yaml', `- { ${entry('team')} }\n- { ${entry('ownerteam')} }\n`);
	add(
		'taxonomy/services.yaml',
		`- { ${entry('service')}, tier: 3, team: ${canary('ownerteam')}, aliases: [${canary('alias')}] }\n`,
	);
	const causes = readFileSync(join(folder, 'taxonomy/causes.yaml'), 'utf8');
	put(
		'taxonomy/causes.yaml',
		`${causes.replace('- { id: unvalidated', `- { ${entry('cause')} }\n    - { id: unvalidated`)}- ${entry('family').replaceAll(', ', '\n  ')}\n  causes: [{ ${entry('ownfamily')} }]\n`,
	);
	add('glossary.yaml', `- [payment, ${canary('glossary')}]\n`);
	add(
		'site.yaml',
		`policy:
  blameWords: [${canary('blameword')}]
  internalHosts: [.${canary('host')}.internal]
  allow: [{ text: ${canary('allowed')}, reason: 'Since ${canary('allowreason')}.' }]
`,
	);
}
