import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaMeaningsKo } from '../../i18n/ko-schema.ts';
import { siteSchema } from '../../model/site.ts';
import { schemaReference } from './schema.ts';

const folder = new URL('../../model/', import.meta.url);
const sources = readdirSync(folder)
	.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
	.map((name) => readFileSync(new URL(name, folder), 'utf8'));
const site = siteSchema.parse({ name: 'Test', address: 'https://example.org' });

const { groups, components } = schemaReference({ site }, 'en', sources);
const rows = [...groups, ...components].flatMap((group) => group.rows);
const row = (id: string) => rows.find((candidate) => candidate.id === id);

describe('schemaReference', () => {
	it('has a meaning for every field', () => {
		expect(rows.filter(({ meaning }) => meaning === '').map(({ id }) => id)).toEqual([]);
	});
	it('has a Korean meaning for every field and for no other', () => {
		expect(Object.keys(schemaMeaningsKo).sort()).toEqual(rows.map(({ id }) => id).sort());
	});
	it('reads comments of schemas in other modules and in lists', () => {
		expect(row('incident.actions.due')?.meaning).toContain('Day by which it is to be done');
		expect(row('incident.lessons.gotLucky.text')?.meaning).toContain('makes sense without the report');
		expect(row('components.Figure.alt')?.meaning).toContain('for those who do not see it');
	});
	it('says the form, the default and the limits', () => {
		expect(row('incident.kind')).toMatchObject({
			form: 'one of <code>incident</code>, <code>near-miss</code>, <code>drill</code>',
			default: '<code>incident</code>',
			needed: [],
		});
		expect(row('incident.impact.percent')?.form).toBe('number 0–100');
		expect(row('severities.reviewDays')?.form).toBe('whole number ≥ 1');
		expect(row('fiveWhys.whys.of')?.form).toBe('whole number ≥ 0 or id');
		expect(row('incident.symptoms')).toMatchObject({
			form: 'list of: one line of text',
			default: 'empty list',
		});
	});
	it('says when a field is needed, by the schema and by the policy', () => {
		expect(row('incident.title')?.needed).toEqual(['always']);
		expect(row('incident.timeline.at')?.needed).toEqual(['always, where <code>timeline</code> stands']);
		expect(row('incident.acknowledged')?.needed).toEqual([
			'status <code>reviewed</code>, <code>closed</code>; severity <code>sev1</code>, <code>sev2</code>; kind <code>incident</code>',
		]);
		expect(row('incident.tags')?.needed).toEqual([]);
	});
});
