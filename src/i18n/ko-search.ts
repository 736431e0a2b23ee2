/** 검색 화면의 한국어. */
import type { enSearch } from './en-search.ts';

export const koSearch: { readonly [key in keyof typeof enSearch]: string } = {
	'search.others.one': '다른 언어로 쓴 보고서 {count}건',
	'search.others.other': '다른 언어로 쓴 보고서 {count}건',
	'search.meant': '‘{written}’ 대신 찾은 말: {meant}.',
	'search.asWritten': '‘{written}’ 그대로 찾기',
	'search.pasted':
		'오류로 읽었습니다. 숫자·식별자·주소·시각·경로는 빼고 찾습니다. 붙여 넣은 글은 이 화면 밖으로 나가지 않습니다.',
	'search.sameError': '같은 오류',
	'search.commands': '먼저 실행한 명령',
	'search.open.one': '끝나지 않은 조치 {count}건',
	'search.open.other': '끝나지 않은 조치 {count}건',
	'search.back': '{day} 재발',
	'search.siblings': '같은 원인',
	'search.moreSiblings.one': '{count}건 더',
	'search.moreSiblings.other': '{count}건 더',
	'search.understood': '질문을 이렇게 읽었습니다',
	'search.unknownWord': '비슷한 낱말이 있는 보고서 없음',
	'search.nearCauses': '가까운 원인',
	'search.commonCauses': '잦은 원인',
	'search.nearServices': '가까운 서비스',
	'search.commonServices': '보고서가 많은 서비스',
};
