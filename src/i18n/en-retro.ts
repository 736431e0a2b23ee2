/** English words of retrospectives: the list of quarters, the page of one, how it is presented, and the note of it. */
export const enRetro = {
	'nav.retros': 'Retros',

	// The list of quarters.
	'retros.title': 'Retrospectives',
	'retros.description': 'One page for each quarter that a team walks through in an hour.',
	'retros.note':
		'A quarter has the incidents that began in it. A team’s own page has the incidents that it took part in and the actions that are its own.',
	'retros.guide': 'How to hold one',
	'retros.quarter': 'Quarter',
	'retros.reports': 'Reports',
	'retros.teams': 'By team',
	'retros.soFar': 'not over yet',
	'retros.quiet': 'no report',
	'home.retro': 'Retrospective of {quarter}',

	// The head of one.
	'retro.title': 'Retrospective {quarter}',
	'retro.titleOfTeam': 'Retrospective {quarter}, {team}',
	'retro.description':
		'What {quarter} taught, in an hour: promises, incidents, causes, surprises, decisions.',
	'retro.days': '{first} to {last}.',
	'retro.asOf': 'As of {day}.',
	'retro.unfinished':
		'This quarter is not over: {days} of its {of} days have begun, and it is compared by those days.',
	'retro.everybody': 'All teams',
	'retro.teams': 'Teams',
	'retro.earlier': 'Earlier',
	'retro.later': 'Later',
	'retro.agenda': 'The hour',
	'retro.minutes': '{count} min',

	// Presenting.
	'retro.present': 'Present',
	'retro.presenting': 'Presentation',
	'retro.presentKeys': 'P presents, one section a screen: ← → move, Home and End jump, Esc ends.',
	'retro.previous': 'Previous section',
	'retro.next': 'Next section',
	'retro.leave': 'End presentation',
	'retro.progress': '{at} / {of}',

	// Its sections.
	'retro.opening': 'Before we begin',
	'retro.promises': 'What we had promised',
	'retro.incidents': 'What happened',
	'retro.severity': 'More than before, or fewer?',
	'retro.causes': 'What comes back',
	'retro.surprises': 'What surprised us',
	'retro.deeper': 'Worth a deeper look',
	'retro.questions': 'Questions',
	'retro.decisions': 'What we decide',

	// The opening.
	'retro.directive':
		'We start from the belief that everyone did what made sense to them at the time, given what they knew, what they could do and what the situation asked of them. We look for what made it make sense.',
	'retro.directiveSource':
		'After the Retrospective Prime Directive of Norman L. Kerth, Project Retrospectives (Dorset House, 2001), in our own words.',
	'retro.rule.systems':
		'We talk about systems, tools and rules. Nobody’s name is needed to learn from what happened.',
	'retro.rule.time': 'Each section has its minutes. What does not fit becomes a question for later.',
	'retro.rule.lessons': 'A good hour may end without a single new action: what we understand counts.',

	// What had been promised.
	'retro.promises.none': 'Nothing promised before this quarter was open when it began.',
	'retro.promises.open.one': '{count} action from before the quarter is still open ({overdue} overdue).',
	'retro.promises.open.other': '{count} actions from before the quarter are still open ({overdue} overdue).',
	'retro.promises.allDone': 'Everything that was open when the quarter began is done.',
	'retro.promises.done': 'Done since the quarter began',
	'retro.promises.doneOn': 'done on {day}',
	'retro.promises.unknown.one':
		'{count} more was dropped, or done on a day that nobody noted; whether it was open then cannot be said.',
	'retro.promises.unknown.other':
		'{count} more were dropped, or done on a day that nobody noted; whether they were open then cannot be said.',
	'retro.promises.new.one': 'The quarter’s own reports promise {count} action ({open} open).',
	'retro.promises.new.other': 'The quarter’s own reports promise {count} actions ({open} open).',
	'retro.promises.more': '{count} more on the page of all actions',

	// What happened.
	'retro.incidents.none': 'No report is of this quarter.',
	'retro.incidents.summary': '{incidents}, {nearMisses}, {drills}.',
	'retro.nearMisses.one': '{count} near miss',
	'retro.nearMisses.other': '{count} near misses',
	'retro.drills.one': '{count} drill',
	'retro.drills.other': '{count} drills',
	'retro.incidents.more':
		'The gravest {shown} of {total} are listed; all of them are on the line and in the list of incidents.',
	'retro.incidents.strip': 'The quarter’s days from left to right, one line for each severity',
	'retro.lane.unjudged': 'not judged',
	'retro.unreviewed.one': '{count} report is not reviewed yet: what it says may change.',
	'retro.unreviewed.other': '{count} reports are not reviewed yet: what they say may change.',

	// Severity beside the quarters before.
	'retro.severity.severity': 'Severity',
	'retro.severity.verdict': 'Against the quarters before',
	'retro.severity.total': 'Incidents',
	'retro.severity.first': 'from {day}',
	'retro.severity.soFar': '{days} of {of} days',
	'retro.severity.signal.up':
		'There were more incidents than in the quarters before: {n} in {days} days, after {before} in {daysBefore} days. Chance alone would make a difference this large {chance}.',
	'retro.severity.signal.down':
		'There were fewer incidents than in the quarters before: {n} in {days} days, after {before} in {daysBefore} days. Chance alone would make a difference this large {chance}.',
	'retro.severity.noise':
		'Nothing says that there were more or fewer incidents than before: {n} in {days} days, after {before} in {daysBefore} days. Chance alone would make a difference this large {chance}.',
	'retro.severity.tooFew':
		'Too few to say whether there were more or fewer than before: {n} in {days} days, after {before} in {daysBefore} days.',
	'retro.severity.noneBefore': 'There is no earlier quarter to compare with.',
	'retro.chance.rare': 'in fewer than 1 of 100 quarters',
	'retro.chance.of': 'in about {percent} of 100 quarters',
	'retro.verdict.up': 'more, and not by chance alone',
	'retro.verdict.down': 'fewer, and not by chance alone',
	'retro.verdict.noise': 'within chance',
	'retro.verdict.tooFew': 'too few to say',
	'retro.verdict.untested': 'not tested',
	'retro.severity.method':
		'All incidents of both are scattered over their days by chance (conditional binomial test of two rates); the severities are tested together (Holm), so that testing several raises no more false alarms. A verdict needs {fewest} incidents in all and {quarter} in the quarter. Near misses and drills are not tested: more of them may be better.',
	'retro.severity.caution':
		'A count tells of what was written down as much as of what broke. More reports may mean more openness.',
	'retro.charts.period': 'The charts show the quarters from {first} to {last}.',
	'retro.severity.trends': 'The same incidents in the trends',
	'retro.durations.tooFew': 'Time to mitigate: {n} known this quarter, too few to say where its middle lies.',
	'retro.durations.median':
		'Time to mitigate: half of {n} incidents were over within {median}; the true middle lies between {low} and {high} ({coverage} sure).',
	'retro.durations.before': 'In the quarters before: {median} of {n} incidents, between {low} and {high}.',
	'retro.durations.signal.up': 'It took longer than before, by more than chance alone explains.',
	'retro.durations.signal.down': 'It took less long than before, by more than chance alone explains.',
	'retro.durations.noise': 'Nothing says that it took longer or less long than before.',
	'retro.durations.uncompared': 'Too few to compare.',

	// Causes.
	'retro.causes.none': 'No report of this quarter names a cause.',
	'retro.causes.note':
		'An incident counts once for each of its causes, so the numbers add up to more than the incidents. In numbers this small a difference is no trend.',
	'retro.causes.cause': 'Cause',
	'retro.causes.count': 'This quarter',
	'retro.causes.yearBefore': 'In the year before',
	'retro.causes.incidents': 'Incidents',
	'retro.causes.more.one': '{count} more cause was named.',
	'retro.causes.more.other': '{count} more causes were named.',
	'retro.cameBack': 'Came back',
	'retro.cameBack.none':
		'No incident of this quarter repeats the cause of an earlier one in the same service.',
	'retro.cameBack.note':
		'An incident came back when it shares a cause and a service with one in the year before, or its report says so.',
	'retro.cameBack.done.one': 'Came back {count} day after, although its action was done:',
	'retro.cameBack.done.other': 'Came back {count} days after, although its action was done:',
	'retro.cameBack.open.one': 'Came back {count} day after, while its action was open:',
	'retro.cameBack.open.other': 'Came back {count} days after, while its action was open:',
	'retro.cameBack.overdue.one': 'Came back {count} day after, while its action was overdue:',
	'retro.cameBack.overdue.other': 'Came back {count} days after, while its action was overdue:',
	'retro.cameBack.dropped.one': 'Came back {count} day after; its action was dropped at some time:',
	'retro.cameBack.dropped.other': 'Came back {count} days after; its action was dropped at some time:',
	'retro.cameBack.again.one': 'Came back {count} day after; no action against the cause is known:',
	'retro.cameBack.again.other': 'Came back {count} days after; no action against the cause is known:',

	// Surprises.
	'retro.surprises.none':
		'No report of this quarter says what surprised anyone. Ask the room: where was our picture of the system wrong?',
	'retro.lucky.none': 'No report of this quarter says where luck helped.',
	'retro.lessons.more.one': '{count} more stands with the lessons.',
	'retro.lessons.more.other': '{count} more stand with the lessons.',

	// Deeper looks.
	'retro.deeper.none':
		'Nothing in the figures singles out an incident. What would you like to understand better?',
	'retro.deeper.came-back-after-done': 'Its cause is back, although this was done: “{action}”',
	'retro.deeper.came-back-while-overdue': 'Its cause is back while this was overdue: “{action}”',
	'retro.deeper.repeat.one': 'It repeats “{title}” after {count} day',
	'retro.deeper.repeat.other': 'It repeats “{title}” after {count} days',
	'retro.deeper.expired-again': 'Something expired, as in “{title}”',
	'retro.deeper.teams-met': '{one} and {other} worked together for the first time',
	'retro.deeper.near-miss': 'A near miss: nobody was hurt, and somebody might have been',
	'retro.deeper.long-undetected': 'It went unseen for {duration}, longer than most',
	'retro.deeper.long-undetected-about': 'It went unseen for about {duration}, longer than most',
	'retro.deeper.first-action-failed': 'What was tried first did not stop it: {first}, then {final}',
	'retro.deeper.note': 'The figures only point; what deserves the time is for the group to say.',

	// Questions: how and what, never who.
	'retro.questions.note':
		'Chosen by what the quarter holds. Two or three that are talked through are worth more than all of them.',
	'retro.question.came-back-after':
		'It came back after its action was done. What did the action change, and what did it leave as it was?',
	'retro.question.came-back-during':
		'It came back while its action was still open. What kept the action from being finished in time?',
	'retro.question.overdue':
		'Several promises are late. Which of them do we still mean, and what do we drop today, with the reason?',
	'retro.question.repeats':
		'What do these have in common with the ones before, and what would have to change for there to be no next one?',
	'retro.question.others-first': 'Others saw it before we did. What would have told us first?',
	'retro.question.late-detection': 'How could we have halved the time until we knew?',
	'retro.question.longest': 'Once we knew, what took the time? How could we have halved it?',
	'retro.question.teams-met':
		'Several teams worked together here. What did each know that the others needed, and how did it reach them?',
	'retro.question.weak-measures':
		'The measures ask people to remember. How could the wrong step become impossible, or be noticed at once?',
	'retro.question.luck': 'Where did luck help? What would have happened without it?',
	'retro.question.surprise':
		'What surprised us? What had we believed about the system, and where did that belief come from?',
	'retro.question.near-miss': 'It was close. What held, and what would have had to be a little different?',
	'retro.question.held': 'These safeguards held. What keeps them working, and where else would they help?',
	'retro.question.unfinished':
		'These reports are not reviewed. What is missing, and what would make finishing them easy?',
	'retro.question.quiet':
		'The quarter was quiet. What made it so, and what nearly happened that nobody wrote down?',
	'retro.question.left-undone':
		'What work did we choose not to do this quarter, and what did that cost or save us?',
	'retro.question.one-change': 'If we change one thing until the next retrospective, what would help most?',

	// Room for decisions.
	'retro.decisions.note':
		'One or two are enough. Write down what you understood, too; nothing is stored here.',
	'retro.decisions.stub': 'To paste into your notes:',
	'retro.decisions.decision': 'Decision',
	'retro.decisions.because': 'What we saw that made us decide it',
	'retro.decisions.doneWhen': 'Done when',
	'retro.decisions.owner': 'Seen through by',
	'retro.decisions.due': 'By',
	'retro.decisions.learnt': 'What we understood better',
	'retro.decisions.later': 'What we left for later',
} as const;
