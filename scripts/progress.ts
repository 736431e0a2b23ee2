/** One line on a terminal that says what is going on; nothing where there is no terminal, and nothing in the first second. */
export interface ProgressLine {
	step(name: string): void;
	progress(done: number, total: number): void;
	clear(): void;
}

export function progressLine(
	stream: NodeJS.WriteStream,
	now: () => number = () => performance.now(),
): ProgressLine {
	const started = now();
	let current = '';
	let shown = false;
	let last = 0;
	const show = (text: string) => {
		if (!stream.isTTY || now() - started < 1000 || now() - last < 100) return;
		last = now();
		stream.write(`\r\x1b[K${text}`);
		shown = true;
	};
	return {
		step(name) {
			current = name;
			show(`${current} …`);
		},
		progress: (done, total) => show(`${current} … ${Math.floor((100 * done) / Math.max(1, total))}%`),
		clear() {
			if (shown) stream.write('\r\x1b[K');
		},
	};
}
