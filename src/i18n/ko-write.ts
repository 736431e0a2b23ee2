/** Korean words of the commands for writers; `en-write.ts` says where each stands. */
import type { enWrite } from './en-write.ts';

export const koWrite = {
	'similar.none': '비슷한 지난 장애가 없습니다.',
	'similar.causes': '같은 원인',
	'similar.services': '같은 서비스',
	'similar.signature': '같은 오류 문구',
	'similar.words': '낱말',
	'similar.stopped': '무엇으로 멈췄나',
	'similar.open': '남은 조치',
	'similar.due': '{due}까지',
	'incident.similar': '비슷한 장애',
} as const satisfies { readonly [key in keyof typeof enWrite]: string };
