/** The same content, edition and day give the same bytes: on another machine, from a cache, and after an edit. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildOrThrow, output, outputOf, sampleContent, sampleSite } from './site.ts';

/** Files that are not the same in two folders, with what is the matter. */
function differences(one: string, other: string): string[] {
	const [left, right] = [outputOf(one), outputOf(other)];
	return [...new Set([...left.keys(), ...right.keys()])].sort().flatMap((file) => {
		const [a, b] = [left.get(file), right.get(file)];
		return !a || !b ? `only ${a ? 'before' : 'after'}: ${file}` : a.equals(b) ? [] : `differs: ${file}`;
	});
}

test('two builds are the same byte for byte, in another time zone and language and from a cache', {
	timeout: 180_000,
}, async () => {
	const first = await sampleSite();
	const out = join(output, 'again');
	const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' };
	await buildOrThrow({ content: sampleContent, out, env: elsewhere });
	expect(differences(first, out)).toEqual([]);
	await buildOrThrow({ content: sampleContent, out });
	expect(differences(first, out)).toEqual([]);
});

test('a build from a cache, after an edit and a deletion, is the same as one from nothing', {
	timeout: 180_000,
}, async () => {
	const content = join(output, 'edited-content');
	const [out, cold] = [join(output, 'edited'), join(output, 'edited-cold')];
	cpSync(sampleContent, content, { recursive: true });
	await buildOrThrow({ content, out });
	const before = outputOf(out);

	// A title that other pages print: those of its service, its cause, the incident that repeats it.
	const edited = join(content, 'incidents/2025/2025-01-16-checkout-connection-pool.mdx');
	const source = readFileSync(edited, 'utf8');
	const changed = source.replace(/^title: .*$/m, 'title: A title that nobody has seen before');
	expect(changed).not.toBe(source);
	writeFileSync(edited, changed);
	rmSync(join(content, 'incidents/2025/2025-08-08-warehouse-core-switch.mdx'));
	await buildOrThrow({ content, out });
	await buildOrThrow({ content, out: cold, env: { BOKGI_CACHE: join(output, 'edited-cache') } });

	expect(differences(cold, out)).toEqual([]);
	const after = outputOf(out);
	const renamed = [...after].filter(([, bytes]) => bytes.includes('A title that nobody has seen before'));
	expect(renamed.length).toBeGreaterThan(5);
	expect([...before.keys()].filter((file) => file.includes('warehouse-core-switch'))).toHaveLength(2);
	expect(
		[...after].filter(([file, bytes]) => file.includes('core-switch') || bytes.includes('core-switch')),
	).toEqual([]);
});
