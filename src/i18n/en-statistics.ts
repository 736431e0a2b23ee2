/** English words of the figures of counts, gaps, durations and closing; those that all figures share are in `en-trends.ts`. */
export const enStatistics = {
	'say.quarter': 'Quarter',
	'say.mean': 'Mean',
	'say.limit': 'Limit of routine variation',

	'figure.per-quarter.title': 'Incidents per quarter',
	'figure.per-quarter.definition':
		'Incidents by the quarter in which they began. Quarters are compared by incidents a day, so an unfinished one counts its days so far, and the first one its days since the record began. The test asks how often incidents scattered over all those days at random would give such a difference; incidents that come in one burst can look like a signal. Limits of routine variation (XmR chart: mean ± 2.66 mean moving ranges) are drawn from eight whole quarters on, where there are more than two incidents a quarter.',
	'figure.per-quarter.total': 'Incidents',
	'figure.per-quarter.days': 'Days',
	'figure.per-quarter.unfinished': '{quarter} (in part)',
	'figure.per-quarter.unfinishedSeries': '{label}, quarter in part',
	'figure.per-quarter.first': '{incidents}; no quarter before to compare with.',
	'figure.per-quarter.finding': '{quarter} had {incidents}, and {before} had {incidentsBefore}.',
	'figure.per-quarter.more':
		'Signal: incidents came more often in {quarter} than in {before}. Chance alone gives such a difference in {chance} of cases.',
	'figure.per-quarter.fewer':
		'Signal: incidents came less often in {quarter} than in {before}. Chance alone gives such a difference in {chance} of cases.',
	'figure.per-quarter.ratio':
		'That is {ratio} times as many a day (between {low} and {high} times with 95% certainty).',
	'figure.per-quarter.outside': 'Outside the limits of routine variation: {quarters}.',
	'figure.per-quarter.runAbove': 'Every quarter from {first} to {last} lies above the mean: a shift.',
	'figure.per-quarter.runBelow': 'Every quarter from {first} to {last} lies below the mean: a shift.',
	'figure.per-quarter.routine':
		'None of the {n} whole quarters lies outside the limits of routine variation.',
} as const;
