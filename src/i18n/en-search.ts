/** English words of the search page. */
export const enSearch = {
	'search.others.one': '{count} in another language',
	'search.others.other': '{count} in other languages',
	'search.meant': 'Searched for {meant} instead of “{written}”.',
	'search.asWritten': 'Search for “{written}”',
	'search.pasted':
		'Read as an error: numbers, ids, addresses, times and paths left out. The text stays in this page.',
	'search.sameError': 'Same error',
	'search.commands': 'First commands',
	'search.open.one': '{count} action is still open',
	'search.open.other': '{count} actions are still open',
	'search.back': 'came back on {day}',
	'search.siblings': 'Same cause',
	'search.moreSiblings.one': '{count} more',
	'search.moreSiblings.other': '{count} more',
	'search.understood': 'How the question was read',
	'search.unknownWord': 'no report has a word like it',
	'search.nearCauses': 'Causes that come near',
	'search.commonCauses': 'Most common causes',
	'search.nearServices': 'Services that come near',
	'search.commonServices': 'Services with most reports',
} as const;
