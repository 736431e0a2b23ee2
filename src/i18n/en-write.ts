/** English words of the commands for writers: similar incidents, new files, the brief for reviewers. */
export const enWrite = {
	// Similar incidents.
	'similar.none': 'No past incident is like this one.',
	'similar.causes': 'Same cause',
	'similar.services': 'Same service',
	'similar.signature': 'Same error text',
	'similar.words': 'Words',
	'similar.stopped': 'What stopped it',
	'similar.open': 'Still open',
	'similar.due': 'due {due}',
	'incident.similar': 'Similar incidents',
} as const;
