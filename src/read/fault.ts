/** A problem that reading itself finds; check turns it into a diagnostic. */
export interface Fault {
	readonly rule: string;
	readonly message: string;
	readonly line: number;
	readonly column: number;
	readonly endLine?: number;
	readonly endColumn?: number;
	readonly fix?: string;
	/** Whether the file's lines may be shown beside it. */
	readonly hideSource?: boolean;
}
