/** Where the sample organisation is, of which the engine's own tests speak. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './cache-folder.ts';

/** Where `npm run init` puts the sample that it takes out of `content/`. */
export const keptSample = join(projectFolder, 'tests', 'sample');

/** The content folder of the sample organisation, before and after `npm run init`. */
export const sampleContent = existsSync(keptSample) ? keptSample : join(projectFolder, 'content');
