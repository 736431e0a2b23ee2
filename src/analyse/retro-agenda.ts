/** The course of a retrospective: its sections and the minutes that each has. */
export const retroAgenda = [
	{ section: 'opening', minutes: 3 },
	{ section: 'promises', minutes: 10 },
	{ section: 'incidents', minutes: 8 },
	{ section: 'severity', minutes: 6 },
	{ section: 'causes', minutes: 8 },
	{ section: 'surprises', minutes: 5 },
	{ section: 'deeper', minutes: 5 },
	{ section: 'questions', minutes: 7 },
	{ section: 'decisions', minutes: 8 },
] as const;
export type RetroSection = (typeof retroAgenda)[number]['section'];
