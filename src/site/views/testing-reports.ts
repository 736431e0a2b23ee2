/** Three reports and an analysis that tests of gathering pages share. */
import { testAction, testCorpus, testFiveWhys, testIncident } from '../testing-corpus.ts';

/** No lesson of any kind. */
export const noLessons = { wentWell: [], wentPoorly: [], gotLucky: [], surprised: [] };
export const newest = testIncident('2026-11-01-newest', {
	severity: 'sev1',
	causes: [
		{ cause: 'capacity/quota', role: 'root' },
		{ cause: 'design/retry-storm', role: 'contributing' },
	],
	mitigation: { final: 'rollback', commands: [], checkFirst: ['The `quota` page.'] },
	actions: [
		testAction('late', { due: '2026-11-12', owner: 'platform', addresses: ['capacity/quota'] }),
		testAction('later', { due: '2026-12-01', owner: 'somebody' }),
		testAction('whenever'),
	],
	lessons: { ...noLessons, wentPoorly: [{ text: 'Nobody saw it.', causes: [] }] },
});
export const middle = testIncident('2026-06-01-middle', {
	kind: 'near-miss',
	services: ['search', 'login'],
	teams: ['data', 'platform'],
	causes: [{ cause: 'capacity/quota', role: 'contributing' }],
	mitigation: { final: 'rollback', commands: [], checkFirst: [] },
	actions: [testAction('done', { status: 'done', completed: '2026-06-10', addresses: ['capacity/quota'] })],
	lessons: { ...noLessons, wentPoorly: [{ text: 'Limits are in a wiki.', causes: ['capacity/quota'] }] },
});
export const oldest = testIncident('2025-01-01-oldest', {
	lang: 'ko',
	severity: 'sev2',
	services: ['login'],
});
export const analysis = testFiveWhys(
	newest.id,
	[{ children: [{ cause: 'capacity/quota' }, { children: [{ stop: 'unknown' }] }] }],
	{ countermeasures: ['late', 'no-such'] },
);
export const corpus = testCorpus([newest, middle, oldest], [analysis]);
