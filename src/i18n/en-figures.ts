/** English words of the figures of causes, detection, response and follow-through; those that all figures share are in `en-trends.ts`. */
export const enFigures = {
	'say.incidents': 'Incidents',
	'say.cause': 'Cause',
	'say.share': 'Share',
	'say.certainty': 'With 95% certainty',
	'say.range': '{low} to {high}',
	'say.byCause': 'By cause',
	'say.byFamily': 'By family',
	'say.longest': 'The {count} longest of {total}',
	'say.yes': 'Yes',
	'say.no': 'No',

	'leftOut.dropped.one': '{count} that was dropped',
	'leftOut.dropped.other': '{count} that were dropped',
	'leftOut.not-due-yet.one': '{count} that is not due yet',
	'leftOut.not-due-yet.other': '{count} that are not due yet',

	'figure.phases.title': 'Where the time of each incident went',
	'figure.phases.definition':
		'Each bar is an incident, the longest impact first: unseen (start to detection), known but untouched (detection to first action), being worked on (first action to mitigation). How long the fault slept before and how long it took to clean up afterwards stand in the table; days of them would flatten the rest. A phase whose beginning or end is not known is left out, and nothing is averaged.',
	'figure.phases.dormant': 'Asleep',
	'figure.phases.undetected': 'Unseen',
	'figure.phases.unacted': 'Known, untouched',
	'figure.phases.unmitigated': 'Being worked on',
	'figure.phases.cleanup': 'Cleanup',
	'figure.phases.axis': 'Impact',
	'figure.phases.finding':
		'In {count} of {n} incidents more than half of the impact was over before anybody knew of it.',

	'figure.pareto.title': 'Which causes stand behind most incidents',
	'figure.pareto.definition':
		'Causes by the number of incidents that name them, and by how long those incidents hurt. An incident counts once per cause, with its whole duration, so the causes add up to more than there are incidents. “Covered so far” says which share of incidents has this cause or one above it. Families of causes are set beside the quarters before by incidents a day; the chance is adjusted for the number of families tested (Holm).',
	'figure.pareto.axis': 'Incidents',
	'figure.pareto.covered': 'Covered so far',
	'figure.pareto.coveredMinutes': 'Time covered so far',
	'figure.pareto.leaf.incidents': 'Causes by incidents',
	'figure.pareto.leaf.minutes': 'Causes by time of impact',
	'figure.pareto.family.incidents': 'Families by incidents',
	'figure.pareto.family.minutes': 'Families by time of impact',
	'figure.pareto.finding.one': '{count} cause covers {share}% of {n} incidents: {causes}.',
	'figure.pareto.finding.other': '{count} causes cover {share}% of {n} incidents, foremost: {causes}.',
	'figure.pareto.untested': 'no family came up in ten incidents of {quarter} and {before}.',
	'figure.pareto.noise.one':
		'{quarter} beside {before}. {count} family came up often enough to be tested, and chance alone explains it.',
	'figure.pareto.noise.other':
		'{quarter} beside {before}. {count} families came up often enough to be tested, and chance alone explains them all.',
	'figure.pareto.more':
		'{cause} came up more often in {quarter} than in {before}. Chance alone gives such a difference in any family in {chance} of cases.',
	'figure.pareto.fewer':
		'{cause} came up less often in {quarter} than in {before}. Chance alone gives such a difference in any family in {chance} of cases.',

	'figure.cause-quarters.title': 'Causes by quarter',
	'figure.cause-quarters.definition':
		'How many incidents of each quarter name a cause, the darker the more. An incident counts once per cause. At most the latest twelve quarters; the last column counts all.',
	'figure.cause-quarters.finding':
		'{cause} came up in {count} of {total} quarters; no cause came up in more.',
	'figure.cause-quarters.single': 'No cause came up in more than one quarter.',
	'figure.cause-services.title': 'Causes by service',
	'figure.cause-services.definition':
		'How many incidents of each service name a cause, the darker the more. An incident counts in each service that it hurt. At most the twelve services with most incidents; the last column counts each incident once. Services differ in traffic and in how often they change, so columns are not to be held against each other.',
	'figure.cause-services.finding': '{cause} struck {count} of {total} services; no cause struck more.',
	'figure.cause-services.single': 'No cause struck more than one service.',

	'figure.recurrence.title': 'What came back',
	'figure.recurrence.definition':
		'An incident recurs when it shares a cause and a service with one in the 365 days before, or when its report says so. It came back after its action when an action of the earlier incident against a shared cause was done before it began; while it was open when such an action was still to be done. Quarters without a whole year of records before them find less and are hollow; they are compared with none.',
	'figure.recurrence.finding': '{count} of {n} incidents repeated an earlier one.',
	'figure.recurrence.after.done.one': '{count} came back after an action against its cause was done.',
	'figure.recurrence.after.done.other': '{count} came back after an action against their cause was done.',
	'figure.recurrence.after.open.one': '{count} came back while an action against its cause was open.',
	'figure.recurrence.after.open.other': '{count} came back while an action against their cause was open.',
	'figure.recurrence.tooFew':
		'{n} in {quarter}, {nBefore} in those of {before} that have a whole year of records before them.',
	'figure.recurrence.more':
		'a larger share of {quarter} recurred than of {before}. Chance alone gives such a difference in {chance} of cases.',
	'figure.recurrence.fewer':
		'a smaller share of {quarter} recurred than of {before}. Chance alone gives such a difference in {chance} of cases.',
	'figure.recurrence.recurred': 'Recurred',
	'figure.recurrence.fresh': 'First time',
	'figure.recurrence.done': 'After its action was done',
	'figure.recurrence.open': 'While its action was open',
	'figure.recurrence.dropped': 'Its action was dropped',
	'figure.recurrence.which': 'Which',
	'figure.recurrence.latest': 'Which, the latest {count}',
	'figure.recurrence.repeats': 'Repeats',
	'figure.recurrence.days': 'Days after',
	'figure.recurrence.short': '{quarter} (less than a year on record)',
	'figure.recurrence.shortSeries': '{label}, less than a year on record',

	'figure.triggers.title': 'What changed last',
	'figure.triggers.definition':
		'Incidents by what had changed last before they began. Those whose trigger is not known are left out. The diamonds are what another company published: Google, 2010 to 2017 (The Site Reliability Workbook, appendix C). It divides triggers in its own way and is no target; only those that mean the same as one here are shown.',
	'figure.triggers.trigger': 'Changed last',
	'figure.triggers.ours': 'Here (n = {n})',
	'figure.triggers.published': 'Another company, 2010 to 2017',
	'figure.triggers.with': '{share} (with {others})',
	'figure.triggers.finding': '{trigger} came before {count} of {n} incidents; nothing came before more.',

	'figure.detection.title': 'How we found out',
	'figure.detection.definition':
		'Who noticed an incident first. Machines: alerts and scheduled checks. Staff: employees, and those who came upon it by chance. Outside: customers, customer support (which hears it from customers), partners and social media. Each bar is a quarter, with its number of incidents.',
	'figure.detection.machines': 'Machines',
	'figure.detection.staff': 'Staff',
	'figure.detection.outside': 'Outside',
	'figure.detection.finding': 'Of {n} incidents, people outside noticed {count} before we did.',
	'figure.detection.more':
		'a larger share of {quarter} was noticed outside than of {before}. Chance alone gives such a difference in {chance} of cases.',
	'figure.detection.fewer':
		'a smaller share of {quarter} was noticed outside than of {before}. Chance alone gives such a difference in {chance} of cases.',

	'figure.first-action.title': 'What was tried first, and how long it took',
	'figure.first-action.definition':
		'Each dot is an incident: what was tried first, and the time from the start of the impact to mitigation. Triangles are incidents that something else had to stop. What is tried first depends on how an incident looks, so a longer time does not show that the step is the worse one.',
	'figure.first-action.first': 'Tried first',
	'figure.first-action.stopped': 'It stopped it',
	'figure.first-action.didNot': 'It did not stop it',
	'figure.first-action.unknown': 'Not stated',
	'figure.first-action.each': 'Each incident',
	'figure.first-action.chosen':
		'At most {count} incidents of each, evenly chosen from the longest to the shortest',
	'figure.first-action.finding': 'In {count} of {n} incidents what was tried first did not stop it.',
	'figure.first-action.median': '{mitigation} first: half were mitigated within {median}.',

	'figure.barriers.title': 'What safeguards did',
	'figure.barriers.definition':
		'Safeguards that reports name, by what they did. An incident is where safeguards did not suffice, so no share of all that held can be had from incidents: choose near misses to see those.',
	'figure.barriers.result': 'Result',
	'figure.barriers.safeguards': 'Safeguards',
	'figure.barriers.finding':
		'Of {total} safeguards in {n} incidents {held} held, {failed} failed, {absent} were absent and {bypassed} bypassed.',

	'figure.action-strength.title': 'What measures were promised, and how strongly they bind',
	'figure.action-strength.definition':
		'Actions that were not dropped, by what they are for and how strongly they bind, strongest at the left. Procedures and training ask people to do better; whatever is left of them works without anybody remembering. Counts are of actions.',
	'figure.action-strength.actions': 'Actions',
	'figure.action-strength.grid': 'What they are for, and how strongly they bind',
	'figure.action-strength.fates': 'What became of them',
	'figure.action-strength.promised': 'Promised',
	'figure.action-strength.done': 'Done',
	'figure.action-strength.open': 'Open',
	'figure.action-strength.dropped': 'Dropped',
	'figure.action-strength.allWeak.one': 'The only action is training or procedure: no guardrail at all.',
	'figure.action-strength.allWeak.other':
		'All {count} actions are training and procedure: no guardrail at all.',
	'figure.action-strength.finding':
		'The actions of {count} of {n} incidents only ask people to do better. {weak} of all {actions} are training or procedure.',

	'figure.reporting.title': 'How well we report',
	'figure.reporting.definition':
		'Reports of each quarter that were reviewed, those that wait for it (the latest quarter has had least time), and near misses that were written down: more of those is good news. Days to publish are counted from the day of resolution.',
	'figure.reporting.reviewed': 'Reviewed',
	'figure.reporting.waiting': 'Not reviewed',
	'figure.reporting.nearMisses': 'Near misses',
	'figure.reporting.lessons': 'Lessons',
	'figure.reporting.completeness': 'Completeness',
	'figure.reporting.reports': 'Reports',
	'figure.reporting.finding.one':
		'Of {n} reports {reviewed} are reviewed; {count} near miss was written down.',
	'figure.reporting.finding.other':
		'Of {n} reports {reviewed} are reviewed; {count} near misses were written down.',
	'figure.reporting.days':
		'Half were published within {median} (between {low} and {high} with 95% certainty).',
	'figure.reporting.daysTooFew': 'Too few to say how soon they are published: n = {n}.',
	'figure.reporting.inDays.one': '{count} day',
	'figure.reporting.inDays.other': '{count} days',
	'figure.reporting.unknown.one': 'Of {count} the days are not known, and it may be a slow one.',
	'figure.reporting.unknown.other': 'Of {count} the days are not known, and the slow ones may be among them.',
} as const;
