/** Reports images that cannot be published: not beside the reports, missing, of another kind, or too large. */
import { posix } from 'node:path';
import { classifyLink, joinFrom, type Link } from '../../model/link.ts';
import { quoted } from '../../model/text.ts';
import { imageKinds } from '../../read/files.ts';
import { spelledAs } from '../../read/image.ts';
import { addressesOf } from '../../read/links.ts';
import { placeOfNode } from '../../read/place.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { nearest } from '../suggest.ts';

type Problem = Pick<Finding, 'message' | 'fix'>;

export const image: Rule = {
	id: 'image',
	severity: 'error',
	manual: {
		title: { en: 'Image that cannot be published', ko: '실을 수 없는 이미지' },
		why: {
			en: 'Images are published from the content folder alone: a remote image would tell its host who reads the report, and one that changes or goes away takes the evidence with it. The file must be what its ending says, at most 2 MiB and 4096 pixels on a side. SVG is not taken, since it can hold scripts.',
			ko: '이미지는 콘텐츠 폴더에 있는 것만 싣습니다. 외부 이미지는 누가 읽는지 알려 주고, 바뀌거나 사라지면 근거도 사라집니다. 파일은 확장자와 내용이 같아야 하고 2 MiB, 한 변 4096픽셀 이하여야 합니다. SVG는 스크립트를 담을 수 있어 받지 않습니다.',
		},
		how: {
			en: 'Put the file beside the report as PNG, JPEG, GIF, WebP or AVIF and write its path from the report: `![5xx rate from 9:00](./errors.png)`.',
			ko: '파일을 PNG, JPEG, GIF, WebP, AVIF로 보고서 옆에 두고 보고서에서 본 경로를 씁니다: `![9시부터의 5xx 비율](./errors.png)`.',
		},
		example: '![5xx rate](https://grafana.example.org/render/1.png)',
		message: 'Unexpected remote image, expected the path of a file beside the report',
	},
	check({ tree, file }, context, report) {
		if (!tree) return;
		for (const { use, url, node } of addressesOf(tree)) {
			const problem = use === 'image' ? problemOf(classifyLink(url), file, context) : undefined;
			if (problem) report({ where: { place: placeOfNode(node) }, ...problem });
		}
	},
};

const expected = 'expected the path of a file beside the report';

function problemOf(link: Link, file: string, { images, publicEdition }: RuleContext): Problem | undefined {
	if (link.kind === 'refused')
		return { message: `Unexpected ${link.fault.replace(/, expected .*$/s, '')} of an image, ${expected}` };
	if (link.kind === 'web')
		return {
			message: `Unexpected remote image, ${expected}`,
			fix: 'Save the image beside the report and write `./name.png`.',
		};
	if (link.kind === 'root')
		return { message: `Unexpected path from the root, ${expected}`, fix: 'Write `./name.png`.' };
	if (link.kind !== 'path') return { message: `Unexpected address of an image, ${expected}` };
	if (link.query !== '' || link.fragment !== '')
		return { message: 'Unexpected `?` or `#` in the path of an image, expected the path alone' };
	const path = joinFrom(file, link.path);
	if (path === undefined || !/^(incidents|five-whys)\//.test(path))
		return { message: 'Unexpected path to another folder, expected one inside `incidents` or `five-whys`' };
	const name = posix.basename(path);
	const ending = /\.([^.]*)$/.exec(name)?.[1] ?? '';
	if (!imageKinds.has(ending))
		return {
			message: `Unexpected kind of image ${quoted(name)}, expected ${[...imageKinds.keys()].map((kind) => `\`.${kind}\``).join(', ')}`,
			...(ending.toLowerCase() === 'svg'
				? { fix: 'Export the drawing as PNG: an SVG can hold scripts.' }
				: {}),
		};
	const info = images.get(spelledAs(path, images) ?? '');
	if (info) return info.fault === undefined ? undefined : { message: `Unexpected ${info.fault}` };
	const near = nearest(
		name,
		[...images.keys()].map((known) => posix.basename(known)),
	);
	return {
		message: `Unexpected path of a missing image ${quoted(name)}, expected a file that exists`,
		...(near && near !== name && !publicEdition ? { fix: `Did you mean \`${near}\`?` } : {}),
	};
}
