/** IMAGE FILES → what their bytes say they are. The pixels are never decoded. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { imageKinds } from './files.ts';

/** Largest image that is published, in bytes and in pixels of its longer side. */
export const largestImage = { bytes: 2 * 1024 * 1024, pixels: 4096 } as const;

/** An image of the content folder. */
export interface ImageInfo {
	/** Size as it is shown, after the turn that its header asks for; 0 when it could not be told. */
	readonly width: number;
	readonly height: number;
	readonly bytes: number;
	/** What keeps it from being published, as a phrase after "Unexpected …"; left out when nothing does. */
	readonly fault?: string;
}

/** Looks at each of the files, given by path from the folder. One that is broken gets a `fault`, never an exception. */
export function readImages(folder: string, files: readonly string[]): ReadonlyMap<string, ImageInfo> {
	return new Map(files.map((file) => [file, readImage(folder, file)]));
}

function readImage(folder: string, file: string): ImageInfo {
	let handle: number;
	try {
		handle = openSync(join(folder, file), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
	} catch {
		return { ...unknown, bytes: 0, fault: 'unreadable image, expected a plain file' };
	}
	try {
		const { size } = fstatSync(handle);
		if (size > largestImage.bytes) {
			const mebibytes = (size / 1024 / 1024).toFixed(1);
			return { ...unknown, bytes: size, fault: `image of ${mebibytes} MiB, expected at most 2 MiB` };
		}
		const bytes = Buffer.alloc(size);
		readSync(handle, bytes, 0, size, 0);
		return inspectImage(bytes, file);
	} catch {
		return { ...unknown, bytes: 0, fault: 'unreadable image, expected a plain file' };
	} finally {
		closeSync(handle);
	}
}

/** A path as the file system spells it: an author's keyboard may write letters in another Unicode form. */
export function spelledAs(path: string, images: ReadonlyMap<string, ImageInfo>): string | undefined {
	return [path, path.normalize('NFC'), path.normalize('NFD')].find((spelling) => images.has(spelling));
}

const unknown = { width: 0, height: 0 } as const;

/** What the bytes of an image say, against the ending of its name. */
export function inspectImage(bytes: Uint8Array, file: string): ImageInfo {
	const ending = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
	const kind = ending === 'jpeg' ? 'jpg' : ending;
	const broken = (fault: string): ImageInfo => ({ ...unknown, bytes: bytes.length, fault });
	const wrongKind = `content of a file ending in \`.${ending}\`, expected the bytes of such an image`;
	const signatures = imageKinds.get(ending) ?? [];
	if (!signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte)))
		return broken(wrongKind);
	try {
		const { width, height, type, orientation = 1 } = imageSize(bytes);
		if (type !== kind) return broken(wrongKind);
		if (width < 1 || height < 1) return broken('image without width or height, expected at least one pixel');
		const fault =
			Math.max(width, height) > largestImage.pixels
				? { fault: `image of ${width} × ${height} pixels, expected at most ${largestImage.pixels} on a side` }
				: {};
		const turned = orientation >= 5;
		return { width: turned ? height : width, height: turned ? width : height, bytes: bytes.length, ...fault };
	} catch {
		return broken('damaged image, expected a readable header');
	}
}
