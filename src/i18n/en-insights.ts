/** English words of what reports say together: the tracker of actions, lessons and causes across incidents, statistics by severity. */
export const enInsights = {
	// Filters of actions.
	'filter.owner': 'Owner',
	'filter.status': 'Status',
	'actionStatus.overdue': 'Overdue',

	// The page of actions.
	'actions.noMatch': 'No action matches these filters.',
	'actions.first': 'The first {count} of {total}.',
	'actions.partial':
		'Filters look through what this page lists. The page of a team lists all of its open actions, and the CSV file has everything.',
	'actions.takeAway': 'Data and calendar',
	'actions.files': 'Data',
	'actions.calendar': 'Calendar',
	'actions.calendarAll': 'all teams',
	'actions.calendarNote':
		'Due days of open actions, to subscribe to by address (.ics). Actions without a due day are in none.',
	'actions.tracker': 'with those that are settled',

	// The page of lessons.
	'data.lessons': 'Lessons',
	'lessons.search': 'Search the lessons',
	'lessons.hint': 'alert, rollback, 알림…',
	'lessons.noMatch': 'No lesson matches.',
	'lessons.loading': 'Loading the lessons…',
	'lessons.failed':
		'The lessons could not be loaded. Load the page again, or look by cause and service below.',
	'lessons.repeated': 'Said again and again',
	'lessons.repeatedNote':
		'Lessons that reports of several incidents teach in like words, found by their words and causes. Each is counted once per incident; what went well is kept apart, and so are languages.',
	'lessons.saidBy.one': '{count} incident',
	'lessons.saidBy.other': '{count} incidents',
	'lessons.saidAgain.one': 'said after {count} incident',
	'lessons.saidAgain.other': 'said after {count} incidents',
	'lessons.moreRepeated': 'The {count} said most often, of {total}.',
	'lessons.byCause': 'By cause',
	'lessons.byService': 'By service',
	'lessons.ofService': 'Lessons',
	'lessons.latestOf': 'The latest {count} of {total}.',
	'lessons.allOfService': 'all of them',

	// Whether an action held.
	'held.after.one': 'Came back {count} day after it was done',
	'held.after.other': 'Came back {count} days after it was done',
	'held.before.open.one': 'Came back {count} day after the incident, while it was open',
	'held.before.open.other': 'Came back {count} days after the incident, while it was open',
	'held.before.dropped.one': 'Came back {count} day after the incident; it was dropped',
	'held.before.dropped.other': 'Came back {count} days after the incident; it was dropped',
	'held.before.done-undated.one':
		'Came back {count} day after the incident; the report does not say when it was done',
	'held.before.done-undated.other':
		'Came back {count} days after the incident; the report does not say when it was done',
	'held.doneAfterReturn.one': 'Came back while it was open; not in the {count} day since it was done',
	'held.doneAfterReturn.other': 'Came back while it was open; not in the {count} days since it was done',
	'held.quiet.done.one': 'Not come back in the {count} day since it was done',
	'held.quiet.done.other': 'Not come back in the {count} days since it was done',
	'held.quiet.done-undated.one': 'Not come back in the {count} day since the incident',
	'held.quiet.done-undated.other': 'Not come back in the {count} days since the incident',
	'held.quiet.open.one': 'Not come back in the {count} day since the incident',
	'held.quiet.open.other': 'Not come back in the {count} days since the incident',
	'held.quiet.dropped.one': 'Not come back in the {count} day since the incident, though it was dropped',
	'held.quiet.dropped.other': 'Not come back in the {count} days since the incident, though it was dropped',
	'held.definition':
		'An action held if the cause has not come back in a service of its incident since. That it has not come back does not prove that the action is why.',

	// Causes together.
	'causes.pareto': 'Which few stand behind most',
	'causes.paretoNote':
		'An incident with several causes counts once for each of them, so the counts add up to more than there are incidents. “Covered” counts every incident once: the share that has this cause or one above it.',
	'causes.by.incidents': 'By incidents',
	'causes.by.minutes': 'By impact time',
	'causes.amount.incidents': 'Incidents',
	'causes.amount.minutes': 'Impact time',
	'causes.covered': 'Covered',
	'causes.wholeTimes': 'Each incident’s whole time counts for each of its causes.',
	'causes.firstOf': 'The first {count} of {total}.',
	'causes.trends': 'Rising and falling',
	'causes.trendsFirst': 'There is no quarter before {quarter} to compare it with.',
	'causes.trendsTooFew':
		'Too few to say of any cause whether it rises or falls: the test asks for ten incidents of a cause in {quarter} and {before} together.',
	'causes.trendsNone.one':
		'Of {count} cause with incidents enough for the test, none rises or falls beyond chance: {quarter} beside {before}.',
	'causes.trendsNone.other':
		'Of {count} causes with incidents enough for the test, none rises or falls beyond chance: {quarter} beside {before}.',
	'causes.trendsTooFewOthers.one': '{count} more cause has too few.',
	'causes.trendsTooFewOthers.other': '{count} more causes have too few.',
	'causes.rising': 'Rising in {quarter} beside {before}: {causes}.',
	'causes.falling': 'Falling in {quarter} beside {before}: {causes}.',
	'causes.trendsNote':
		'Incidents a day, by the conditional binomial test, adjusted for testing many causes at once (Holm). Incidents that come in bursts are no chance scatter, so a signal may also be one burst.',
	'causes.verdict': 'Verdict',
	'causes.verdict.signal.up': 'Signal: more',
	'causes.verdict.signal.down': 'Signal: fewer',
	'causes.chance': 'By chance alone',
	'causes.chains': 'What came back',
	'causes.chainsNote':
		'Incidents that share a cause and a service with one in the year before, or whose report says that they repeat one, by cause: an incident with two such causes stands under both. Near misses count, drills do not.',
	'causes.chainSaid': 'its report says so',
	'causes.chainUnnamed': 'Said by reports alone',
	'causes.backAfter.done': 'came back after it was done',
	'causes.backAfter.open': 'came back while it was open',
	'causes.backAfter.overdue': 'came back while it was overdue',
	'causes.backAfter.dropped': 'came back; it had been dropped',

	// Statistics by severity.
	'statistics.title': 'By severity and quarter',
	'statistics.current': '{quarter} so far',
	'statistics.ever': 'All time',
	'statistics.trend': 'Trend: {title}',
	'statistics.findings': 'What the numbers say',

	// Events of the calendar.
	'calendar.name': 'Actions due, {site}',
	'calendar.teamName': 'Actions due, {team}, {site}',
	'calendar.incident': 'Incident',
} as const;
