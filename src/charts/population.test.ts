import { expect, test } from 'vitest';
import { leftOutReasons } from '../analyse/population.ts';
import { t } from '../i18n/t.ts';
import { populationText } from './markup.ts';

test.each(['en', 'ko'] as const)('every reason to leave somebody out can be said in %s', (locale) => {
	const leftOut = leftOutReasons.map((reason) => ({ reason, count: 2 }));
	expect(populationText({ n: 1, leftOut, completeness: 0.9 }, t(locale))).not.toContain('{');
});
