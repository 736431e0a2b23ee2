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

	// Events of the calendar.
	'calendar.name': 'Actions due, {site}',
	'calendar.teamName': 'Actions due, {team}, {site}',
	'calendar.incident': 'Incident',
} as const;
