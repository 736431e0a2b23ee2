import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sampleContent } from '../site/sample-folder.ts';
import { lessonFeatures } from './lesson-features.ts';
import { repeatedLessons, type TaughtLesson } from './repeated-lessons.ts';

const lesson = (incident: string, text: string, rest: Partial<TaughtLesson> = {}): TaughtLesson =>
	Object.freeze({ incident, text, causes: Object.freeze([] as string[]), praise: false, ...rest });

/** Lessons that share little with each other, so that what is rare can be told from what is common. */
const others = [
	'The kill switch worked within two minutes and everybody knew where it was.',
	'Rights that lapse when unused lapse exactly for the emergency.',
	'A load test in which nobody shares anything finds no locks.',
	'The question lay in a channel for three hours. It was nobody’s channel.',
	'We plan steps for our own releases and take other people’s at once.',
	'Image errors do not count as errors anywhere. Every graph was green.',
	'요청이 오지 않는 장애는 우리 로그에 한 줄도 남기지 않는다.',
	'시간대 없는 시각은 서버를 옮기는 날 바뀐다.',
	'예비 회선은 3년 동안 한 번도 쓰지 않았지만 살아 있었다.',
	'푸시 일정을 아는 사람이 소통 채널에 없었다.',
	'같은 팀이 만든 두 서비스의 JVM 옵션이 달랐다.',
	'보안 필터가 등록되지 않아도 애플리케이션은 아무 말 없이 뜬다.',
].map((text, index) => lesson(`other-${index}`, text));

const meet = (a: string, b: string, causes: readonly string[] = []): boolean =>
	repeatedLessons([...others, lesson('a', a, { causes }), lesson('b', b, { causes })]).length === 1;

describe('features of a lesson', () => {
	it('are stems of English words, with numbers alike and idle words left out', () => {
		expect(lessonFeatures('The retries of 3 clients filled the **queue** in two minutes.')).toEqual(
			new Set(['retr', '#', 'client', 'fill', 'queu']),
		);
	});
	it('are pairs of syllables of Korean words without their particles', () => {
		expect(lessonFeatures('커넥션 풀의 대기에는 알림이')).toEqual(lessonFeatures('커넥션 풀 대기 알림은'));
		expect(lessonFeatures('배포이력을')).toEqual(new Set(['배포', '포이', '이력']));
	});
	it('do not depend on the form in which syllables are written, nor on where a link leads', () => {
		expect(lessonFeatures('롤백'.normalize('NFD'))).toEqual(lessonFeatures('롤백'));
		expect(lessonFeatures('[rollback](https://wiki.example/deploy)')).toEqual(lessonFeatures('rollback'));
		expect(lessonFeatures('…')).toEqual(new Set());
	});
});

describe('lessons that say the same', () => {
	it.each([
		[
			'인증서를 어디에 몇 개 쓰는지 아무도 한 번에 답하지 못했다.',
			'어떤 인증서를 어디에서 쓰는지 목록이 없어 아무도 답하지 못했다.',
		],
		['풀 대기 알림이 없어서 늦게 알았다.', '커넥션 풀의 대기에 알림이 없어 20분 늦게 알았다.'],
		[
			'비즈니스 임계점 알림이 1분 만에 울렸다. CPU 알림은 6분 뒤에 울렸다.',
			'비즈니스 알림이 3분 만에 울렸고 8분 만에 장애 책임자가 정해졌다.',
		],
		['Nobody knew where all the certificates were used.', 'We had no list of where certificates are used.'],
		['The runbook was out of date.', 'Our runbook was out of date and named a host that is gone.'],
		[
			'A feature flag let us switch it off without a release.',
			'Feature flags let us turn the banner off without a deploy.',
		],
	])('stand together: %s | %s', (a, b) => {
		expect(meet(a, b)).toBe(true);
	});
	it.each([
		['캐시가 비워지지 않았다.', '캐시를 비우는 명령을 아무도 몰랐다.'],
		['The database was slow.', 'The database ran out of disk.'],
		['재시작부터 하느라 16분을 썼다.', '절차서와 실물이 달라 25분을 썼다.'],
		['The alert came within two minutes.', 'The rollback was done within four minutes.'],
	])('do not meet by a common subject: %s | %s', (a, b) => {
		expect(meet(a, b, ['data/cache'])).toBe(false);
	});
	it('need be less alike when they belong to one cause', () => {
		const [a, b] = [
			'온콜이 결제 서비스의 권한이 없어 20분을 기다렸다.',
			'권한을 가진 사람을 찾느라 30분을 썼다. 온콜에게 결제 권한이 없었다.',
		];
		expect([meet(a, b), meet(a, b, ['process/access'])]).toEqual([false, true]);
	});
	it('do not meet when one is praise and one complaint', () => {
		const text = 'The alert fired within two minutes.';
		const both = [lesson('a', text, { praise: true }), lesson('b', 'The alert did not fire.')];
		expect(repeatedLessons([...others, ...both])).toEqual([]);
	});
	it('are counted by incidents: said twice in one report is said once', () => {
		const text = 'Retries without a budget keep a service down.';
		expect(repeatedLessons([...others, lesson('a', text), lesson('a', text)])).toEqual([]);
		const thrice = [lesson('a', text), lesson('a', text), lesson('b', text)];
		expect(repeatedLessons([...thrice, ...others])).toEqual([{ lessons: thrice, incidents: 2 }]);
		expect(repeatedLessons([])).toEqual([]);
		expect(repeatedLessons([lesson('a', '…'), lesson('b', '…')])).toEqual([]);
	});
});

describe('the lessons of the sample reports', () => {
	it('stand together where two reports say the same, and nowhere else', () => {
		const folder = join(sampleContent, 'incidents');
		const lessons = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.mdx'))
			.sort()
			.flatMap((name) => {
				const typed = parse(readFileSync(join(folder, name), 'utf8').split('\n---\n')[0]?.slice(4) ?? '');
				return Object.entries<(string | { text: string; causes?: string[] })[]>(typed.lessons ?? {}).flatMap(
					([kind, of]) =>
						of.map((one) =>
							lesson(name, typeof one === 'string' ? one : one.text, {
								causes: typeof one === 'string' ? [] : (one.causes ?? []),
								praise: kind === 'wentWell',
							}),
						),
				);
			});
		expect(lessons.length).toBeGreaterThan(100);
		expect(repeatedLessons(lessons).map((group) => group.lessons.map(({ text }) => text))).toEqual([
			[
				'비즈니스 임계점 알림이 1분 만에 울렸다. CPU 알림은 6분 뒤에 울렸다.',
				'비즈니스 알림이 3분 만에 울렸고 8분 만에 장애 책임자가 정해졌다.',
			],
		]);
	});
});

describe('any lessons', () => {
	const words = fc.constantFrom('pool', 'alert', 'retry', '대기', '알림이', '롤백', 'cache', 'disk', 'lock');
	const some = fc.array(
		fc.record({
			incident: fc.constantFrom('a', 'b', 'c', 'd'),
			text: fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
			causes: fc.subarray(['x/1', 'y/1']),
			praise: fc.boolean(),
		}),
		{ maxLength: 30 },
	);
	it('are in one group at most, and the same lesson is never in two', () => {
		fc.assert(
			fc.property(some, (lessons) => {
				const groups = repeatedLessons(lessons);
				const members = groups.flatMap((group) => group.lessons);
				expect(new Set(members).size).toBe(members.length);
				for (const { lessons: of, incidents } of groups) {
					expect(new Set(of.map(({ incident }) => incident)).size).toBe(incidents);
					expect(new Set(of.map(({ praise }) => praise)).size).toBe(1);
				}
				for (const { text, praise, causes } of lessons) {
					const same = (member: TaughtLesson): boolean =>
						member.text === text && member.praise === praise && `${member.causes}` === `${causes}`;
					expect(groups.filter((group) => group.lessons.some(same)).length).toBeLessThanOrEqual(1);
				}
			}),
		);
	});
});
