/** REPAIRS → lines for people: one a file. */
import type { FileFix } from '../check/fix.ts';
import { escapeLine } from './escape.ts';

/** `fixed content/…/x.mdx: 2 × `{` escaped, line ends made LF`; empty when nothing was done. `prefix` is the content folder. */
export function fixLines(fixes: readonly FileFix[], prefix: string): string {
	return fixes
		.map(({ file, renamedTo, repairs }) => {
			const done = [
				...(renamedTo === undefined ? [] : [`renamed to ${renamedTo.split('/').at(-1)}`]),
				...[...repairs].map(([repair, count]) => (count === 1 ? repair : `${count} × ${repair}`)),
			];
			return `${escapeLine(`fixed ${prefix}${file}: ${done.join(', ')}`)}\n`;
		})
		.join('');
}
