// Keeps what Node makes of each module, its types taken off and compiled, for the next command: half of a command's start.
// It must be on before the first module is loaded, so npm scripts name it in `--import`; without it a command only starts slower.
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

module.enableCompileCache?.(
	join(fileURLToPath(new URL('..', import.meta.url)), 'node_modules', '.cache', 'node'),
);
