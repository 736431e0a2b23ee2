/** Manuals of the diagnostics about files. See `built-in.ts`. */
import type { DescribedRule } from '../built-in.ts';

export const aboutFiles: readonly DescribedRule[] = [
	{
		id: 'file-name',
		severity: 'error',
		manual: {
			title: { en: 'File name', ko: '파일 이름' },
			why: {
				en: 'The file’s name is the report’s id and a part of its address. Names that differ only in capitals, spaces or Unicode form would replace each other’s page, so there is one form.',
				ko: '파일 이름은 보고서의 id이자 주소의 일부입니다. 대소문자나 공백, 유니코드 형식만 다른 이름은 서로의 페이지를 덮어쓰므로 한 가지 형식만 씁니다.',
			},
			how: {
				en: 'Name it `YYYY-MM-DD-slug.mdx`: the day of the incident, then letters of any script, digits and single `-`. `npm run check -- --fix` renames it where only spaces, capitals of the ending or the Unicode form are wrong.',
				ko: '`YYYY-MM-DD-slug.mdx`로 이름을 짓습니다. 장애가 난 날 뒤에 글자, 숫자, `-`를 씁니다. 공백, 확장자 대문자, 유니코드 형식만 틀렸다면 `npm run check -- --fix`가 바꾸어 줍니다.',
			},
			example: '# incidents/2026/2026-03-14 main banner.mdx',
			message:
				'Unexpected file name `2026-03-14 main banner`, expected `YYYY-MM-DD-slug` with letters, digits and single `-`',
		},
	},
	{
		id: 'file-kind',
		severity: 'error',
		manual: {
			title: { en: 'File of another kind', ko: '다른 종류의 파일' },
			why: {
				en: 'The content folder holds reports, images beside them and the organisation’s YAML files. Links are not followed, and nothing is skipped without a word: a file that is not read would be believed published.',
				ko: '콘텐츠 폴더에는 보고서, 그 옆의 이미지, 조직의 YAML 파일만 둡니다. 심볼릭 링크는 따라가지 않으며 어떤 파일도 말없이 건너뛰지 않습니다.',
			},
			how: {
				en: 'Move the file elsewhere, or turn it into a report (`.mdx`) or a PNG, JPEG, GIF, WebP or AVIF image.',
				ko: '파일을 다른 곳으로 옮기거나 보고서(`.mdx`) 또는 PNG, JPEG, GIF, WebP, AVIF 이미지로 바꿉니다.',
			},
			example: '# incidents/2026/chart.svg',
			message: 'Unexpected SVG file, expected PNG, JPEG, GIF, WebP or AVIF: an SVG can hold scripts',
		},
	},
	{
		id: 'file-size',
		severity: 'error',
		manual: {
			title: { en: 'File too large', ko: '너무 큰 파일' },
			why: {
				en: 'A report is read by people. What is larger than 256 KiB is a log, and it makes every build slower.',
				ko: '보고서는 사람이 읽는 글입니다. 256 KiB를 넘는 것은 로그이며 모든 빌드를 느리게 합니다.',
			},
			how: {
				en: 'Keep the lines that matter and link to the rest.',
				ko: '중요한 줄만 남기고 나머지는 링크합니다.',
			},
			example: '# incidents/2026/2026-03-14-too-large.mdx',
			message: 'Unexpected size of 300 KiB, expected at most 256 KiB',
		},
	},
	{
		id: 'file-unreadable',
		severity: 'error',
		manual: {
			title: { en: 'File that cannot be read', ko: '읽을 수 없는 파일' },
			why: {
				en: 'The file is there but could not be opened, so nothing is known of what is in it.',
				ko: '파일은 있지만 열 수 없어서 내용을 알 수 없습니다.',
			},
			how: {
				en: 'Look at its permissions, and whether another program was just writing it.',
				ko: '파일 권한과, 다른 프로그램이 쓰는 중이었는지를 확인합니다.',
			},
			example: '# incidents/2026/2026-03-14-gone.mdx',
			message: 'Unexpected missing file, expected a readable file',
		},
	},
	{
		id: 'file-encoding',
		severity: 'error',
		manual: {
			title: { en: 'Not UTF-8', ko: 'UTF-8이 아닌 파일' },
			why: {
				en: 'Every file is UTF-8. One in EUC-KR or UTF-16 would show other letters than its author wrote.',
				ko: '모든 파일은 UTF-8입니다. EUC-KR이나 UTF-16 파일은 쓴 것과 다른 글자로 보입니다.',
			},
			how: {
				en: 'Save the file as UTF-8 in the editor.',
				ko: '편집기에서 UTF-8로 저장합니다.',
			},
			example: '# incidents/2026/2026-03-14-euc-kr.mdx',
			message: 'Unexpected bytes at byte 11 (it looks like EUC-KR), expected UTF-8',
		},
	},
	{
		id: 'hidden-character',
		severity: 'error',
		manual: {
			title: { en: 'Hidden character', ko: '보이지 않는 문자' },
			why: {
				en: 'Control characters and direction overrides cannot be seen, yet they change what a reader, a log, a feed or a spreadsheet shows.',
				ko: '제어 문자와 방향 지정 문자는 보이지 않지만 화면, 로그, 피드, 스프레드시트에 나타나는 것을 바꿉니다.',
			},
			how: {
				en: 'Delete the character at the place given; it usually came with a paste from a terminal.',
				ko: '표시된 곳의 문자를 지웁니다. 대개 터미널에서 붙여 넣을 때 들어옵니다.',
			},
			example: 'title: Checkout⟨U+0007⟩ was down',
			message: 'Unexpected character U+0007 in `title`, expected text without control characters',
		},
	},
	{
		id: 'organisation-file',
		severity: 'error',
		manual: {
			title: { en: 'Organisation’s files', ko: '조직의 파일' },
			why: {
				en: '`site.yaml` and `taxonomy/*.yaml` name what reports refer to. Ids must be there, and once only.',
				ko: '`site.yaml`과 `taxonomy/*.yaml`은 보고서가 가리키는 이름을 정합니다. id는 있어야 하고 한 번만 나와야 합니다.',
			},
			how: {
				en: 'Add the missing file or entry, or correct the id.',
				ko: '없는 파일이나 항목을 더하거나 id를 고칩니다.',
			},
			example: '# taxonomy/services.yaml\n- { id: payments-api, label: Payments, tier: 1, team: paymnts }',
			message: "Unexpected team `paymnts`, expected one of the taxonomy's",
		},
	},
];
