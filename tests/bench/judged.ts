/** The judged collection (`docs.json`) → a content folder, among seeded reports that mention the same things as ruled out. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { randomFrom } from './generate.ts';

/** A report as the judged collection writes it. */
export interface JudgedReport {
	readonly id: string;
	readonly lang: 'ko' | 'en';
	readonly cause: string;
	readonly severity: string;
	readonly service: string;
	readonly date: string;
	readonly title: string;
	readonly summary: string;
	readonly symptoms: string;
	readonly rootCause: string;
	readonly resolution: string;
	readonly lessons: readonly string[];
	readonly errors: readonly string[];
}

/** What the sample organisation calls the collection's families of causes. */
const causes: Readonly<Record<string, string>> = {
	hardware: 'hardware/server',
	bug: 'software/logic-error',
	security: 'security/vulnerability',
	config: 'configuration/wrong-value',
	deploy: 'change/no-staged-rollout',
	thirdparty: 'dependency/third-party',
	process: 'process/manual-step',
};

/** Writes the reports and `fillers` more into a fresh folder. The id of a judged report ends with its own id: `2023-02-14-k001`. */
export function writeJudged(
	folder: string,
	reports: readonly JudgedReport[],
	fillers: number,
	organisation: string,
): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'taxonomy'), { recursive: true });
	for (const name of ['severities.yaml', 'teams.yaml', 'causes.yaml'])
		cpSync(join(organisation, 'taxonomy', name), join(folder, 'taxonomy', name));
	writeFileSync(
		join(folder, 'site.yaml'),
		stringify({
			name: 'Judged',
			address: 'https://example.org/',
			timeZone: 'Asia/Seoul',
			locales: ['en', 'ko'],
		}),
	);
	const services = [...new Set(reports.map(({ service }) => service))];
	writeFileSync(
		join(folder, 'taxonomy', 'services.yaml'),
		stringify(
			services.map((label, number) => ({ id: `service-${number}`, label, tier: 2, team: 'platform' })),
		),
	);
	const all = [...reports, ...Array.from({ length: fillers }, (_, number) => fillerReport(reports, number))];
	for (const report of all) {
		const year = join(folder, 'incidents', report.date.slice(0, 4));
		mkdirSync(year, { recursive: true });
		writeFileSync(
			join(year, `${report.date}-${report.id}.mdx`),
			textOf(report, `service-${services.indexOf(report.service)}`),
		);
	}
}

function textOf(report: JudgedReport, service: string): string {
	const { lang, title, summary, symptoms, errors, rootCause, resolution, lessons, date } = report;
	const cause = causes[report.cause] ?? 'software/logic-error';
	const started = `${date} 10:00`;
	const front = stringify(
		{
			title,
			summary,
			lang,
			status: 'draft',
			severity: report.severity.toLowerCase(),
			services: [service],
			started,
			detected: `${date} 10:05`,
			acknowledged: `${date} 10:07`,
			mitigated: `${date} 10:40`,
			resolved: `${date} 11:00`,
			detection: { source: 'alert' },
			symptoms: [symptoms],
			...(errors.length > 0 ? { signatures: errors } : {}),
			trigger: 'unknown',
			causes: [{ cause, role: 'root', note: rootCause }],
			impact: { summary },
			resolution,
			lessons: { wentPoorly: lessons },
			authors: ['on-call'],
		},
		{ lineWidth: 0 },
	);
	return `---\n${front}---\n`;
}

const plain = {
	ko: {
		titles: [
			'문구 수정 요청 처리',
			'정기 점검 결과 정리',
			'색상 교체 작업',
			'약관 개정 반영',
			'좌석 배치 변경',
		],
		ruledOut: '처음에는 “{title}”와 같은 일이라고 의심했으나 관련이 없었다.',
		note: '확인 결과 “{symptom}” 현상은 이번 건과 무관했다.',
		end: '담당 팀이 요청대로 처리하고 닫았다.',
	},
	en: {
		titles: ['Copy edits on request', 'Routine review', 'Colour swap', 'Terms of use revised', 'Desk moves'],
		ruledOut: 'At first it looked like “{title}”, which was ruled out.',
		note: 'We checked whether “{symptom}” applied here; it did not.',
		end: 'The team did as asked and closed the ticket.',
	},
} as const;

/** A report of no consequence that names two others only to rule them out. */
function fillerReport(reports: readonly JudgedReport[], number: number): JudgedReport {
	const random = randomFrom(number + 1);
	const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
	const lang = number % 12 < 7 ? 'ko' : 'en';
	const own = reports.filter((report) => report.lang === lang);
	const [one, other] = [pick(own), pick(own)];
	const words = plain[lang];
	const symptom = other.symptoms.split(/(?<=\.)\s/)[0] ?? '';
	return {
		...pick(own),
		id: `f${lang[0]}${String(number).padStart(3, '0')}`,
		date: `20${15 + (number % 9)}-0${1 + (number % 9)}-1${number % 10}`,
		title: `${pick(own).service}: ${pick(words.titles)}`,
		summary: words.ruledOut.replace('{title}', one.title),
		symptoms: words.end,
		rootCause: words.note.replace('{symptom}', symptom),
		resolution: words.end,
		lessons: [words.end],
		errors: [],
	};
}
