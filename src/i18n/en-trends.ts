/** English words of the figures and of the trends page. A figure's words stand under `figure.<id>`: `title`, `definition`, and what its sentence says. */
export const enTrends = {
	// Parts of sentences that several figures say.
	'say.tooFew': 'Too few to say whether {quarter} differs from {before}: {n} in it, {nBefore} before.',
	'say.tooFewFor': 'Too few to say: n = {n}.',
	'say.noise':
		'{quarter} beside {before}: noise. Chance alone gives a difference as large in {chance} of cases.',
	'say.quartersBefore.one': 'the quarter before it',
	'say.quartersBefore.other': 'the {count} quarters before it',
	'say.underPercent': 'under {percent}%',
	'say.median': '{median} (between {low} and {high} with 95% certainty)',
	'say.medianLabel': 'Median',
	'say.middleHalf': 'Middle half',
	'say.estimatedSeries': '{label}, estimated',

	'figure.impact-dots.title': 'Every incident, and how long it hurt',
	'figure.impact-dots.definition':
		'Each dot is an incident: its day, and the time from the start of the impact to mitigation (to resolution where no mitigation is stated). The scale is logarithmic, since a few incidents last a hundred times as long as most. Hollow dots rest on an estimated time.',
	'figure.impact-dots.axis': 'Impact',
	'figure.impact-dots.finding':
		'Half of the incidents hurt for no longer than {median}; the middle half {low} to {high}.',
	'figure.impact-dots.longer':
		'Signal: incidents of {quarter} hurt longer than those of {before}. Chance alone gives such a difference in {chance} of cases.',
	'figure.impact-dots.shorter':
		'Signal: incidents of {quarter} hurt for a shorter time than those of {before}. Chance alone gives such a difference in {chance} of cases.',
} as const;
