import { buildFolder } from './cache-folder.ts';
import { loadSite } from './load.ts';
import { readSettings } from './settings.ts';
import { type SnapshotIndex, writeSnapshot } from './snapshot.ts';

/** Reads the content that the environment names, leaves it on disk for the pages, and gives the index. */
export function makeSnapshot(): SnapshotIndex {
	const settings = readSettings(process.env);
	const { corpus } = loadSite(settings);
	const folder = buildFolder(settings);
	process.env['BOKGI_SNAPSHOT'] = folder;
	return writeSnapshot(folder, corpus);
}
