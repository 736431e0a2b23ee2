/** English words of the handbook and of its generated pages. */
export const enHandbook = {
	'handbook.title': 'Handbook',
	'handbook.description': 'How to respond, how to write it down, how to learn from it.',
	'handbook.guides': 'Guides',
	'handbook.references': 'References',
	'handbook.referencesNote': 'Made from the code at each build.',
	'handbook.previous': 'Before',
	'handbook.next': 'Next',

	// The reference of the schemas.
	'schema.title': 'Fields of reports',
	'schema.description':
		'Every field of incident reports, 5-Whys analyses, the site and the taxonomy: meaning, form, default, and when it is needed.',
	'schema.intro':
		'A field that is not listed here is an error. Every text that people read may hold inline Markdown.',
	'schema.field': 'Field',
	'schema.meaning': 'Meaning',
	'schema.form': 'Form',
	'schema.default': 'Default',
	'schema.needed': 'Needed',
	'schema.always': 'always',
	'schema.always.in': 'always, where `{parent}` stands',
	'schema.policyNote': 'When a field is needed can be changed by `policy.require` in `site.yaml`.',
	'schema.of.status': 'status',
	'schema.of.severity': 'severity',
	'schema.of.kind': 'kind',
	'schema.of.any': 'every report',
	'schema.group.incident': 'Incident report',
	'schema.group.fiveWhys': '5-Whys analysis',
	'schema.group.site': 'Site',
	'schema.group.severities': 'Severities',
	'schema.group.services': 'Services',
	'schema.group.teams': 'Teams',
	'schema.group.causes': 'Causes',
	'schema.group.glossary': 'Glossary',
	'schema.group.components': 'Components of a body',
	'schema.noAttributes': 'No attributes.',
	'schema.type.line': 'one line of text',
	'schema.type.passage': 'text',
	'schema.type.slug': 'id',
	'schema.type.cause': '`family/cause`',
	'schema.type.document': 'id of a report',
	'schema.type.day': 'day `YYYY-MM-DD`',
	'schema.type.time': 'time',
	'schema.type.address': 'web address',
	'schema.type.language': 'language',
	'schema.type.zone': 'time zone',
	'schema.type.localised': 'text, or one for each language',
	'schema.type.integer': 'whole number',
	'schema.type.number': 'number',
	'schema.type.text': 'text',
	'schema.type.boolean': '`true` or `false`',
	'schema.type.fields': 'fields',
	'schema.type.enum': 'one of {values}',
	'schema.type.list': 'list of: {item}',
	'schema.type.or': ' or ',
	'schema.emptyList': 'empty list',

	// The reference of the rules.
	'rules.title': 'Rules of the check',
	'rules.description': 'Every rule that reads a report, with an example, its message and how to fix it.',
	'rules.intro':
		'`npm run check` names the rule at the end of each line. An error stops the build; a warning does not, unless `--strict` is given.',
	'rules.error': 'Error',
	'rules.warning': 'Warning',
	'rules.example': 'Example',
	'rules.message': 'Message',
	'rules.how': 'How to fix it',

	// The reference of the data files.
	'data.title': 'Data files',
	'data.description': 'Incidents, actions and lessons as JSON and CSV: every column with its meaning.',
	'data.intro':
		'The same reports as on the site, for a spreadsheet or a script. Times are ISO 8601 with offset, durations are in minutes, and what is not known is empty.',
	'data.csvNote':
		'Every cell of the CSV file is quoted. A cell that a spreadsheet could take for a formula begins with an apostrophe.',
	'data.file': 'File',
	'data.column': 'Column',
	'data.incidents': 'Incidents',
	'data.actions': 'Actions',

	// `llms.txt`.
	'llms.about':
		'Reports of incidents and 5-Whys analyses. A line says what stopped the incident; the page says it first, then the milestones, causes, lessons and actions. Reports are in their own language.',
	'llms.data': 'All reports as data: {address}',
	'llms.more': 'By cause and lesson',
} as const;
