/** Finds addresses that only the organisation can reach: private IPv4 addresses and host names of internal endings. */
import { type Hit, hitsOf, type Pattern } from './hit.ts';

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';

const privateAddress: Pattern = {
	kind: 'private IP address',
	signs: ['10.', '172.', '192.168.'],
	// Four numbers in range: versions mostly have three, and a fifth or a letter before makes it something else.
	pattern: new RegExp(
		`(?<![\\w.])(?:10\\.${octet}|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168)\\.${octet}\\.${octet}(?![\\w]|\\.\\d)`,
		'dg',
	),
	accept: (value, text, start) =>
		!ranges.some((range) => text.startsWith(range, start) && range.startsWith(value)),
};

/** The ranges themselves are in every textbook. */
const ranges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

const usualEndings = ['.internal', '.local', '.corp', '.lan', '.intranet'];

/** A label of a domain name that says the same: `wiki.corp.example.com`. Known endings only, for packages of code look alike. */
const internalLabel =
	/(?:^|\.)(?:internal|intranet|intra|corp|lan)\.(?:[\w-]+\.)*(?:com|net|org|io|kr|jp|dev|app|cloud|co|biz|info|example|test)$/;

/** Names that end like internal hosts and are the same everywhere, or are no hosts. */
const everywhere = new Set([
	'host.docker.internal',
	'gateway.docker.internal',
	'metadata.google.internal',
	'svc.cluster.local',
	'cluster.local',
	'jdk.internal',
	'sun.internal',
	'threading.local',
]);

/** Internal addresses in a text; `endings` are the organisation's own endings of host names, with or without a dot in front. */
export function findInternalAddresses(text: string, endings: readonly string[] = []): Hit[] {
	const own = endings.map(
		(ending) =>
			`.${ending
				.trim()
				.replace(/^[*.]+/, '')
				.toLowerCase()}`,
	);
	const isInternal = (host: string): boolean => {
		const name = host.toLowerCase();
		if (own.some((ending) => name.endsWith(ending) || name === ending.slice(1))) return true;
		if (internalLabel.test(name)) return true;
		return usualEndings.some((ending) => name.endsWith(ending)) && !everywhere.has(name);
	};
	const hostName: Pattern = {
		kind: 'internal host name',
		signs: [...usualEndings, 'internal.', 'intra', 'corp.', 'lan.', ...own.map((ending) => ending.slice(1))],
		pattern: /(?<![\w.-])(?<value>[A-Za-z0-9][\w-]{0,62}(?:\.[A-Za-z0-9][\w-]{0,62}){1,10})(?![\w(-]|\.\w)/dg,
		accept: isInternal,
	};
	return hitsOf(
		[privateAddress, hostName],
		text,
		(value) => `${value.slice(0, Math.min(4, Math.floor(value.length / 2)))}…`,
	);
}
