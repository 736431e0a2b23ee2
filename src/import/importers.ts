/** Every importer, by the word after `--from`. */
import { icco } from './icco.ts';
import type { Importer } from './importer.ts';

export const importers: ReadonlyMap<string, Importer> = new Map(
	[icco].map((importer) => [importer.id, importer]),
);
