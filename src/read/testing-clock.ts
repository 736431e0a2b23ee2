/** A clock for tests of how long a thing takes: it stands still while other programs have the machine. */

/** Milliseconds of processor time that this process has used. */
export function cpuMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
