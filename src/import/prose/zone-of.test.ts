import { expect, test } from 'vitest';
import type { Guess } from '../importer.ts';
import { outlineOf } from './sections.ts';
import { timelineIn } from './timeline.ts';
import { zoneOf } from './zone-of.ts';

function zoneIn(text: string): { zone: string; guesses: Guess[] } {
	const guesses: Guess[] = [];
	const written = timelineIn(outlineOf(text));
	const { zone } = zoneOf({ written, text, lang: 'en', fallback: undefined, fields: new Map() }, guesses);
	return { zone: zone.zone, guesses };
}
const timeline = '\n\n## What happened\n\n- 2025-03-04 09:00 the gate stuck\n- 2025-03-04 10:00 it opened\n';

test('a line that states the zone of all times is taken', () => {
	expect(zoneIn(`All times are in JST.${timeline}`).zone).toBe('Asia/Tokyo');
});

test('a line about the times in screenshots says nothing of the others', () => {
	const { zone, guesses } = zoneIn(`All times in the screenshots are in JST.${timeline}`);
	expect(zone).toBe('UTC');
	expect(guesses.map(({ field }) => field)).toContain('timeZone');
});
