/** A wording; it is looked for only where the text in lower case has one of its signs, which keeps long texts cheap. */
export interface Wording {
	readonly signs: readonly string[];
	/** Source of a pattern with the flags `giu`; a space stands for any white space. */
	readonly pattern: string;
}

const someone =
	'(?:engineers?|operators?|developers?|admins?|deployers?|reviewers?|responders?|planners?|managers?|vendor|team|on-call|someone|somebody|nobody|no one|he|she|they|we|you|I)';

const participles =
	'been|known|seen|read|caught|thought|told|made|done|set|put|kept|taken|gone|written|had|run';

const english: readonly Wording[] = [
	{
		signs: ['human', 'operator', 'pilot'],
		pattern: '(?:human|operator|pilot) (?:errors?|mistakes?)',
	},
	// User errors, in the plural, are what users see.
	{ signs: ['user'], pattern: 'user (?:error|mistakes?)' },
	{
		signs: ['rookie', 'stupid', 'dumb', 'silly', 'careless', 'obvious'],
		pattern: '(?:rookie|stupid|dumb|silly|careless) (?:mistakes?|errors?)|obvious mistakes?',
	},
	{ signs: ['careless'], pattern: 'careless(?:ly|ness)?' },
	{ signs: ['negligen'], pattern: 'negligen(?:t|ce|tly)' },
	{ signs: ['incompeten'], pattern: 'incompeten(?:t|ce|tly)' },
	{ signs: ['inattenti'], pattern: 'inattenti(?:ve|on|veness)' },
	{ signs: ['slopp'], pattern: 'slopp(?:y|iness|ily)' },
	{ signs: ['stupid'], pattern: 'stupid(?:ity|ly)?' },
	{ signs: ['finger'], pattern: 'fat[- ]finger(?:s|ed|ing)?' },
	{ signs: ['forgot'], pattern: 'forgot(?! (?:your |my )?password)(?: to)?' },
	{ signs: ['neglected'], pattern: 'neglected to' },
	{ signs: ['blame'], pattern: '(?:was|were|is|are) to blame' },
	{
		signs: ['fault', 'negligence'],
		pattern: '(?:his|her|their|your|my|whose) (?:own )?(?:fault|negligence)',
	},
	{ signs: ['lack'], pattern: 'lack of (?:care|attention|diligence|discipline)' },
	{ signs: ['paying'], pattern: '(?:was|were) not paying attention' },
	{ signs: ['failed'], pattern: `${someone} failed to` },
	{
		signs: ['should'],
		pattern: `${someone} (?:really |simply )?should (?:not |never )?have (?:\\w+ed|${participles})`,
	},
	{
		signs: ['should'],
		pattern:
			'should(?: not| never)? have (?:known|noticed|checked|double-checked|tested|asked|read|followed|reali[sz]ed|remembered|verified|reviewed|paid attention|thought|seen|been more careful|been careful)',
	},
];

const korean: readonly Wording[] = [
	['부주의'],
	// 실수 is a slip, and also a real number.
	['실수', '실수(?=로 |로,|를|가 |였|입니|이다|한 |했|하였|에 의|에서 비롯)'],
	['실수', '(?:의|담당자|작업자|운영자|개발자|직원|사람) ?실수'],
	['했어야'],
	['말았어야', '하지 말았어야'],
	// 잘못된 값 is a wrong value; 잘못했다 is somebody's wrong.
	['잘못', '잘못(?:했|하여|해서|한 (?:사람|담당자|개발자|직원|것은))'],
	['잘못', '(?:담당자|작업자|운영자|개발자|직원|기획자|엔지니어|팀원|누구|사람)의 잘못'],
	['미숙', '미숙(?!아|련)'],
	// A screen may 깜빡이다, flicker.
	['깜빡', '깜빡(?:하|했|해|한| 잊)'],
	['까먹'],
	// 형태만 is “only the form”, 업무능력 ability at work, 개인적 personal.
	['태만', '(?:(?<![가-힣])|근무|직무|업무)태만'],
	['안일', '(?<![가-힣])안일(?=하|한|했|함)'],
	['방심', '(?<![가-힣])방심'],
	['소홀'],
	['게을'],
	['무능', '(?<![가-힣])무능'],
	['휴먼', '휴먼 ?에러'],
	['인적', '(?<![가-힣])인적 ?(?:오류|실수)'],
	// 급증 탓에 only says why; 담당자 탓 says who.
	['탓', '(?:담당자|작업자|운영자|개발자|직원|기획자|엔지니어|팀원) ?(?:의 )?탓'],
	['부족', '주의(?:력)?(?:가|이)? ?부족'],
].map(([sign = '', pattern = sign]) => ({ signs: [sign], pattern }));

/** The built-in wordings; English ones count as whole words. */
export const blameWordings: readonly Wording[] = [
	...english.map(({ signs, pattern }) => ({
		signs,
		pattern: `(?<![\\p{L}\\p{N}_-])(?:${anySpace(pattern)})(?![\\p{L}\\p{N}_-])`,
	})),
	...korean,
];

/** A wording of the organisation's: whole where its letters mark word ends, with any ending in Korean. */
export function ownWording(word: string): Wording {
	const plain = word.trim();
	const pattern = anySpace(plain.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
	const end = /\p{Script=Hangul}$/u.test(plain) ? '' : '(?![\\p{L}\\p{N}])';
	return {
		signs: [plain.split(/\s/)[0]?.toLowerCase() ?? ''],
		pattern: `(?<![\\p{L}\\p{N}])${pattern}${end}`,
	};
}

function anySpace(pattern: string): string {
	return pattern.replaceAll(' ', '\\s+');
}
