/** Offers a file that the page made, as a download. */
export function saveFile(name: string, file: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// The download has begun when the click returns; the memory is given back once the browser has read it.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
