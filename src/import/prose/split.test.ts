import { describe, expect, test } from 'vitest';
import { incidentsIn } from './split.ts';

describe('a file with several incidents', () => {
	test('is parted at headings that are spans of time, or whole reports in a row', () => {
		const spans = [
			'# Log',
			'',
			'## Down',
			'',
			'#### 2025-09-05 14:37 ~ 15:58 (GMT+9)',
			'',
			'- What: list fails',
			'',
			'#### 2025-09-06 10:00 ~ 11:00 (GMT+9)',
			'',
			'- What: pictures fail',
		];
		expect(incidentsIn(spans.join('\n')).map(({ title, period }) => [title, period])).toEqual([
			['list fails', '2025-09-05 14:37 ~ 15:58 (GMT+9)'],
			['pictures fail', '2025-09-06 10:00 ~ 11:00 (GMT+9)'],
		]);
		const reports = [
			'# First',
			'## Summary',
			'A.',
			'## Timeline',
			'- 10:00 x',
			'# Second',
			'## Summary',
			'B.',
			'## Root cause',
			'C.',
		];
		expect(incidentsIn(reports.join('\n')).map(({ title }) => title)).toEqual(['First', 'Second']);
	});

	test('is not what a timeline’s headings are', () => {
		expect(
			incidentsIn('# One\n\n## Timeline\n\n### 2024-03-04 10:00\n\nA.\n\n### 2024-03-04 11:00\n\nB.\n'),
		).toHaveLength(1);
	});

	test('is parted at numbered headings that each tell when; what stands beside them goes into the first', () => {
		const text = [
			'# Two outages',
			'',
			'## Outage 1: Lamps out',
			'',
			'- **Started:** 2024-03-05 09:00 UTC',
			'',
			'## Outage 2: Heating out',
			'',
			'### Timeline',
			'',
			'- 2024-03-07 11:00 UTC cold',
			'',
			'## Action items',
			'',
			'- Buy lamps',
		].join('\n');
		expect(incidentsIn(text).map(({ title, holdsShared = false }) => [title, holdsShared])).toEqual([
			['Lamps out', true],
			['Heating out', false],
		]);
		expect(incidentsIn(text)[0]?.text).toContain('Buy lamps');
		expect(incidentsIn(text.replace('- **Started:** 2024-03-05 09:00 UTC', 'Dark.'))).toHaveLength(1);
	});

	test('is not what posts about one incident are', () => {
		expect(
			incidentsIn('# One\n\n## 2024-03-04: Update\n\nA.\n\n## 2024-03-05: Update 2\n\nB.\n'),
		).toHaveLength(1);
	});
});
