import { runInNewContext } from 'node:vm';

/** What `work` returns, or `undefined` when it is not done after so many milliseconds: it is stopped where it stands. */
export function withTimeLimit<Result>(milliseconds: number, work: () => Result): Result | undefined {
	try {
		return runInNewContext('work()', { work }, { timeout: milliseconds }) as Result;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
		throw error;
	}
}
