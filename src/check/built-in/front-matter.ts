/** Manuals of the diagnostics about front matter. See `built-in.ts`. */
import type { DescribedRule } from '../built-in.ts';

export const aboutFrontMatter: readonly DescribedRule[] = [
	{
		id: 'frontmatter-form',
		severity: 'error',
		manual: {
			title: { en: 'Form of the front matter', ko: '프런트매터의 형식' },
			why: {
				en: 'A report begins with a line of exactly three dashes, then fields, then another such line. Anything else is read differently by different programs.',
				ko: '보고서는 대시 세 개만 있는 줄로 시작하고, 필드 뒤에 같은 줄로 끝납니다. 그 밖의 형식은 프로그램마다 다르게 읽습니다.',
			},
			how: {
				en: 'Begin the file with `---`, end the fields with `---`, and write a space after each colon.',
				ko: '파일을 `---`로 시작하고 필드를 `---`로 끝내며 콜론 뒤에 한 칸을 띕니다.',
			},
			example: '+++\ntitle = "Checkout was down"\n+++',
			message: 'Unexpected first line `+++`, expected `---`',
		},
	},
	{
		id: 'frontmatter-yaml',
		severity: 'error',
		manual: {
			title: { en: 'YAML that is not read', ko: '읽지 않는 YAML' },
			why: {
				en: 'Front matter is plain YAML 1.2: fields, lists and texts. Anchors, aliases, tags, tabs and directives are refused, since what they mean depends on the program that reads them.',
				ko: '프런트매터는 필드, 목록, 글만 있는 YAML 1.2입니다. 앵커, 별칭, 태그, 탭, 지시문은 읽는 프로그램마다 뜻이 달라 받지 않습니다.',
			},
			how: {
				en: 'Write values out, indent with spaces, and put texts with `:`, `#` or quotes into single quotes.',
				ko: '값을 그대로 쓰고 공백으로 들여 쓰며, `:`, `#`, 따옴표가 든 글은 작은따옴표로 감쌉니다.',
			},
			example: 'title: &name Checkout was down',
			message: 'Unexpected anchor, expected a plain value',
		},
	},
	{
		id: 'frontmatter-duplicate-key',
		severity: 'error',
		manual: {
			title: { en: 'Field given twice', ko: '두 번 쓴 필드' },
			why: {
				en: 'Which of the two would count is a matter of luck.',
				ko: '둘 중 어느 것이 쓰일지 알 수 없습니다.',
			},
			how: { en: 'Delete one of them.', ko: '하나를 지웁니다.' },
			example: 'status: draft\nstatus: reviewed',
			message: 'Unexpected second `status`, expected each field once',
		},
	},
	{
		id: 'frontmatter-hash',
		severity: 'warning',
		manual: {
			title: { en: 'Text cut at `#`', ko: '`#`에서 잘린 글' },
			why: {
				en: 'In YAML a `#` after a space begins a comment, so the rest of the line is lost without a word.',
				ko: 'YAML에서 공백 뒤의 `#`은 주석을 시작하므로 줄의 나머지가 말없이 사라집니다.',
			},
			how: { en: 'Put the text into quotes.', ko: '글을 따옴표로 감쌉니다.' },
			example: 'title: Outage #42',
			message: 'Unexpected ` #` in an unquoted text, expected quotes: what follows was read as a comment',
		},
	},
	{
		id: 'schema-missing-field',
		severity: 'error',
		manual: {
			title: { en: 'Field missing', ko: '빠진 필드' },
			why: {
				en: 'Lists, search and statistics rely on these fields of every report.',
				ko: '목록, 검색, 통계는 모든 보고서의 이 필드에 기댑니다.',
			},
			how: {
				en: 'Add the field; the reference of the schema says what it means.',
				ko: '필드를 더합니다. 뜻은 스키마 설명에 있습니다.',
			},
			example: 'title: Checkout was down',
			message: 'Unexpected absence of `summary`, expected a text',
		},
	},
	{
		id: 'schema-unknown-field',
		severity: 'error',
		manual: {
			title: { en: 'Unknown field', ko: '모르는 필드' },
			why: {
				en: 'A misspelt field would be dropped: a report whose `visibilty` is internal would be published.',
				ko: '철자가 틀린 필드는 버려집니다. `visibilty: internal`인 보고서가 공개될 수 있습니다.',
			},
			how: {
				en: 'Correct the name, or move what it says into the text.',
				ko: '이름을 고치거나 내용을 본문으로 옮깁니다.',
			},
			example: 'titel: Checkout was down',
			message: 'Unexpected field `titel`, expected `title`',
		},
	},
	{
		id: 'schema-value',
		severity: 'error',
		manual: {
			title: { en: 'Value of another kind', ko: '다른 종류의 값' },
			why: {
				en: 'The value has another type than its field, or is none of the words that the field knows.',
				ko: '값의 종류가 필드와 다르거나 필드가 아는 단어가 아닙니다.',
			},
			how: {
				en: 'Write one of the values in the message. Put numbers and dates that are meant as text into quotes.',
				ko: '메시지에 나온 값 가운데 하나를 씁니다. 글로 쓴 숫자와 날짜는 따옴표로 감쌉니다.',
			},
			example: 'status: finished',
			message: 'Unexpected `finished` in `status`, expected `draft`, `in-review`, `reviewed` or `closed`',
		},
	},
	{
		id: 'time-not-existing',
		severity: 'error',
		manual: {
			title: { en: 'Time that no clock showed', ko: '없었던 시각' },
			why: {
				en: 'When clocks go forward, an hour is skipped. A reading inside it is a slip, and every duration made of it would be wrong.',
				ko: '서머타임이 시작될 때 한 시간이 건너뜁니다. 그 사이의 시각은 잘못 적은 것이며 거기서 나온 시간 길이는 모두 틀립니다.',
			},
			how: {
				en: 'Write the time with its offset, as in `2026-03-08T03:30:00-04:00`.',
				ko: '`2026-03-08T03:30:00-04:00`처럼 오프셋과 함께 씁니다.',
			},
			example: 'timeZone: America/New_York\nstarted: 2026-03-08 02:30',
			message:
				'Unexpected time `2026-03-08 02:30` in `started`, expected one that clocks in America/New_York showed',
		},
	},
];
