// Loaded into a build by `node --import`: kills the process, as a power cut would, at a moment that a test names in
// KILL_AT. A kill from outside could not meet such short moments.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const die = () => process.kill(process.pid, 'SIGKILL');
const { renameSync } = fs;

fs.renameSync = (from, to) => {
	if (process.env.KILL_AT === 'index' && /\.building.pagefind$/.test(String(to))) die();
	if (process.env.KILL_AT === 'swap' && String(to).endsWith('.previous')) die();
	renameSync(from, to);
	if (process.env.KILL_AT === 'between' && String(to).endsWith('.previous')) die();
};
syncBuiltinESMExports();
