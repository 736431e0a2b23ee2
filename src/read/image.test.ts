import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectImage, readImages, spelledAs } from './image.ts';

function png(width: number, height: number): Buffer {
	const header = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080600000000000000', 'hex');
	header.writeUInt32BE(width, 16);
	header.writeUInt32BE(height, 20);
	return header;
}

/** A JPEG of 2 × 3 pixels whose Exif header asks for a quarter turn. */
const turnedJpeg = Buffer.concat([
	Buffer.from('ffd8ffe1001e45786966000049492a0008000000', 'hex'),
	Buffer.from('0100120103000100000006000000', 'hex'),
	Buffer.from('ffc0000b080003000201011100', 'hex'),
	Buffer.from('ffd9', 'hex'),
]);

const gif = Buffer.from('47494638396105000700800000', 'hex');

test('tells width and height from the header', () => {
	expect(inspectImage(png(640, 480), 'a.png')).toEqual({ width: 640, height: 480, bytes: 33 });
	expect(inspectImage(gif, 'a.gif')).toEqual({ width: 5, height: 7, bytes: 13 });
});

test('turns a JPEG as its header asks', () => {
	expect(inspectImage(turnedJpeg, 'a.jpeg')).toMatchObject({ width: 3, height: 2 });
});

test.each([
	['a.jpg', png(1, 1), 'content of a file ending in `.jpg`, expected the bytes of such an image'],
	['a.avif', Buffer.alloc(64), 'content of a file ending in `.avif`, expected the bytes of such an image'],
	[
		'a.png',
		Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
		'content of a file ending in `.png`, expected the bytes of such an image',
	],
	[
		'a.png',
		png(1, 1).subarray(0, 10),
		'content of a file ending in `.png`, expected the bytes of such an image',
	],
	['a.png', png(0, 1), 'image without width or height, expected at least one pixel'],
	['a.png', png(20000, 1), 'image of 20000 × 1 pixels, expected at most 4096 on a side'],
	['a.webp', Buffer.from('RIFF'), 'content of a file ending in `.webp`, expected the bytes of such an image'],
])('finds fault with %s', (name, bytes, fault) => {
	const found = inspectImage(bytes, name).fault;
	expect([fault, 'damaged image, expected a readable header']).toContain(found);
});

test('does not read what is too large, missing or a link', () => {
	const folder = mkdtempSync(join(tmpdir(), 'bokgi-image-'));
	try {
		writeFileSync(join(folder, 'large.png'), Buffer.concat([png(1, 1), Buffer.alloc(3 * 1024 * 1024)]));
		symlinkSync(join(folder, 'large.png'), join(folder, 'link.png'));
		const images = readImages(folder, ['large.png', 'link.png', 'none.png']);
		expect(images.get('large.png')?.fault).toBe('image of 3.0 MiB, expected at most 2 MiB');
		expect(images.get('link.png')?.fault).toBe('unreadable image, expected a plain file');
		expect(images.get('none.png')?.fault).toBe('unreadable image, expected a plain file');
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('finds an image whose name is in another Unicode form', () => {
	const info = { width: 1, height: 1, bytes: 1 };
	const composed = '2026/그림.png';
	for (const form of ['NFC', 'NFD'] as const) {
		const images = new Map([[composed.normalize(form), info]]);
		for (const written of ['NFC', 'NFD'] as const)
			expect(spelledAs(composed.normalize(written), images)).toBe(composed.normalize(form));
		expect(spelledAs('2026/그릠.png', images)).toBeUndefined();
	}
});
