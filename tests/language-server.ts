/** The language servers that VS Code's extensions run, spoken to as an editor does. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const root = join(import.meta.dirname, '..');

/** What an editor shows at a place. */
export interface Completion {
	readonly label: string;
	/** Markdown. */
	readonly documentation: string;
}

export interface LanguageServer {
	/** Opens a text under the name of a file; gives what the editor would show at its `|`, which is taken out. */
	complete(file: string, textWithCursor: string, languageId: string): Promise<Completion[]>;
	/** What is shown when the pointer rests at the `|`; empty for nothing. */
	hover(file: string, textWithCursor: string, languageId: string): Promise<string>;
	close(): void;
}

/** Starts a server with the settings that it asks the editor for, or gets when it starts. */
async function startServer(
	script: string,
	settings: unknown,
	initializationOptions: unknown,
): Promise<LanguageServer> {
	const child = spawn(process.execPath, [script, '--stdio'], {
		cwd: root,
		stdio: ['pipe', 'pipe', 'ignore'],
	});
	const connection = createMessageConnection(
		new StreamMessageReader(child.stdout),
		new StreamMessageWriter(child.stdin),
	);
	connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
		items.map(({ section = '' }) => (settings as Record<string, unknown>)[section] ?? null),
	);
	connection.onRequest('client/registerCapability', () => null);
	connection.onRequest('workspace/workspaceFolders', () => folders);
	connection.listen();
	const rootUri = pathToFileURL(root).href;
	const folders = [{ uri: rootUri, name: 'bokgi' }];
	await connection.sendRequest('initialize', {
		processId: process.pid,
		rootUri,
		workspaceFolders: folders,
		initializationOptions,
		capabilities: {
			workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: {} },
			textDocument: {
				completion: { completionItem: { documentationFormat: ['markdown'] } },
				hover: { contentFormat: ['markdown'] },
			},
		},
	});
	await connection.sendNotification('initialized', {});
	await connection.sendNotification('workspace/didChangeConfiguration', { settings });
	let version = 0;

	async function ask(method: string, file: string, textWithCursor: string, languageId: string) {
		const at = textWithCursor.indexOf('|');
		const text = textWithCursor.slice(0, at) + textWithCursor.slice(at + 1);
		const lines = text.slice(0, at).split('\n');
		const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
		const uri = pathToFileURL(join(root, file)).href;
		version++;
		await connection.sendNotification('textDocument/didOpen', {
			textDocument: { uri, languageId, version, text },
		});
		const answer = await connection.sendRequest(method, { textDocument: { uri }, position });
		await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
		return answer;
	}

	return {
		async complete(file, text, languageId) {
			const answer = (await ask('textDocument/completion', file, text, languageId)) as {
				items: { label: string; documentation?: string | { value: string } }[];
			} | null;
			return (answer?.items ?? []).map(({ label, documentation }) => ({
				label,
				documentation: typeof documentation === 'object' ? documentation.value : (documentation ?? ''),
			}));
		},
		async hover(file, text, languageId) {
			const answer = (await ask('textDocument/hover', file, text, languageId)) as {
				contents: { value: string };
			} | null;
			return answer?.contents.value ?? '';
		},
		close() {
			connection.dispose();
			child.kill();
		},
	};
}

/** The server of `redhat.vscode-yaml` with the settings of a workspace. */
export function yamlServer(settings: Readonly<Record<string, unknown>>): Promise<LanguageServer> {
	const yaml = Object.fromEntries(
		Object.entries(settings)
			.filter(([name]) => name.startsWith('yaml.'))
			.map(([name, value]) => [name.slice('yaml.'.length), value]),
	);
	return startServer(
		join(root, 'node_modules/yaml-language-server/bin/yaml-language-server'),
		{ yaml: { completion: true, hover: true, validate: true, ...yaml } },
		{},
	);
}

/** The server of `astro-build.astro-vscode`. */
export function astroServer(settings: Readonly<Record<string, unknown>>): Promise<LanguageServer> {
	return startServer(
		join(root, 'node_modules/@astrojs/language-server/bin/nodeServer.js'),
		{},
		{
			typescript: { tsdk: join(root, 'node_modules/typescript/lib') },
			contentIntellisense: settings['astro.content-intellisense'],
		},
	);
}
