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
	'figure.per-quarter.finding': '{quarter} had {incidents}; {before} had {incidentsBefore}.',
	'figure.per-quarter.more':
		'incidents came more often in {quarter} than in {before}. Chance alone gives such a difference in {chance} of cases.',
	'figure.per-quarter.fewer':
		'incidents came less often in {quarter} than in {before}. Chance alone gives such a difference in {chance} of cases.',
	'figure.per-quarter.ratio':
		'That is {ratio} times as many a day (between {low} and {high} times with 95% certainty).',
	'figure.per-quarter.outside': 'Outside the limits of routine variation: {quarters}.',
	'figure.per-quarter.runAbove': 'Every quarter from {first} to {last} lies above the mean: a shift.',
	'figure.per-quarter.runBelow': 'Every quarter from {first} to {last} lies below the mean: a shift.',
	'figure.per-quarter.routine':
		'None of the {n} whole quarters lies outside the limits of routine variation.',

	'figure.between.title': 'Days between incidents',
	'figure.between.definition':
		'Days from one incident to the next, and from the last one to the last day asked about; more is better. Limits (T chart: XmR limits of the 3.6th roots, Nelson 1994) are drawn from eight gaps on, unless incidents come more often than daily. A gap outside them is one that routine variation does not explain. The open gap is in no limit, and it can only be called long. It is no target: a quiet time may also be one in which nobody wrote reports.',
	'figure.between.axis': 'Days since the incident before',
	'figure.between.gap': 'Days between',
	'figure.between.openGap': 'Open gap',
	'figure.between.verdict': 'Stands out',
	'figure.between.long': 'unusually long',
	'figure.between.short': 'unusually short',
	'figure.between.routine': 'no',
	'figure.between.centre': 'Centre',
	'figure.between.bySeverity': 'By severity',
	'figure.between.all': 'All',
	'figure.between.count': 'Gaps',
	'figure.between.upper': 'Upper limit',
	'figure.between.open': 'Open so far',
	'figure.between.finding': 'Half of the gaps between incidents were no longer than {median}.',
	'figure.between.since': 'The open gap is {days} so far.',
	'figure.between.isLong':
		'routine variation explains gaps up to {limit} only. Either incidents have become rarer, or reports are missing.',
	'figure.between.isUsual': 'routine variation explains gaps up to {limit}.',
	'figure.between.gapsTooFew': 'whether that is long takes eight gaps, and there are {n}.',
	'figure.between.frequent': 'Incidents come more often than daily, so their number per quarter says more.',
	'figure.between.outside.one': '{count} earlier gap lies outside the limits.',
	'figure.between.outside.other': '{count} earlier gaps lie outside the limits.',

	'figure.durations.title': 'How long each step took',
	'figure.durations.definition':
		'Each duration runs between two milestones of a report and is counted where both are stated. The median has half of the incidents below it; its 95% interval needs six incidents (order statistics), so with fewer there is no median. There is no mean: one long incident would decide it. An incident that was detected before it hurt counts as detected at once. The last whole quarter is set beside those before it by a permutation test of ranks, adjusted (Holm) since several durations are tested at once.',
	'figure.durations.duration': 'Duration',
	'figure.durations.all': 'All incidents',
	'figure.durations.n': 'n',
	'figure.durations.low': 'Median at least',
	'figure.durations.high': 'Median at most',
	'figure.durations.lowerQuartile': 'Middle half from',
	'figure.durations.upperQuartile': 'Middle half to',
	'figure.durations.estimated': 'Of these estimated',
	'figure.durations.bySeverity': 'By severity',
	'figure.durations.ofQuarter': '{quarter} beside the quarters before it',
	'figure.durations.medianOf': 'Median: {period}',
	'figure.durations.nOf': 'n: {period}',
	'figure.durations.verdict': 'Difference',
	'figure.durations.chance': 'By chance alone',
	'figure.durations.finding': 'Medians: {medians}.',
	'figure.durations.longer':
		'{metric} was longer in {quarter} than in {before}. Chance alone gives such a difference in {chance} of cases.',
	'figure.durations.shorter':
		'{metric} was shorter in {quarter} than in {before}. Chance alone gives such a difference in {chance} of cases.',

	'figure.action-closing.title': 'How long actions stay open',
	'figure.action-closing.definition':
		'The share of promised actions that are still open so many days after the incident (reports do not tell the day of the promise). Actions that are open today count as far as they have waited (Kaplan and Meier), since a mean of those that are done would forget them; the interval holds with 95% certainty (log-log, Greenwood). Dropped actions are left out. An action is in time when it was done by its due day; one that is not due yet is left out of that table.',
	'figure.action-closing.few': '{n} actions, {done} of them done; the curve takes six that are done.',
	'figure.action-closing.notHalf':
		'Fewer than half of {n} actions are done, counting how long the open ones have waited, so there is no median yet.',
	'figure.action-closing.median': 'Counted from the incident, half of {n} actions are done within {median}.',
	'figure.action-closing.unknown': 'a day not reached yet',
	'figure.action-closing.after':
		'After {days} {percent} are still open (between {low} and {high} with 95% certainty).',
	'figure.action-closing.inTime':
		'Of {due} that are due or done: {inTime} in time, {late} late, {overdue} overdue.',
	'figure.action-closing.bySeverity': 'Done in time, by severity',
	'figure.action-closing.all': 'All',
	'figure.action-closing.days': 'Days since the incident',
	'figure.action-closing.done': 'Done on this day',
	'figure.action-closing.atRisk': 'Open until then',
	'figure.action-closing.open': 'Still open, %',
	'figure.action-closing.low': 'At least, %',
	'figure.action-closing.high': 'At most, %',
	'figure.action-closing.due': 'Due or done',
	'figure.action-closing.onTime': 'In time',
	'figure.action-closing.late': 'Late',
	'figure.action-closing.overdue': 'Overdue',
	'figure.action-closing.share': 'In time, %',

	'leftOut.dropped.one': '{count} dropped',
	'leftOut.dropped.other': '{count} dropped',
	'leftOut.not-due-yet.one': '{count} that is not due yet',
	'leftOut.not-due-yet.other': '{count} that are not due yet',
	'leftOut.no-strength.one': '{count} without a strength',
	'leftOut.no-strength.other': '{count} without a strength',
} as const;
