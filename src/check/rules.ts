/** Every rule, in the order of the handbook. */
import type { Rule } from './rule.ts';
import { bodyCode } from './rules/body-code.ts';
import { bodyComponent } from './rules/body-component.ts';
import { image } from './rules/image.ts';
import { imageAlt } from './rules/image-alt.ts';
import { linkInternal } from './rules/link-internal.ts';
import { linkTarget } from './rules/link-target.ts';
import { unclosedFence } from './rules/unclosed-fence.ts';

export const rules: readonly Rule[] = [
	bodyCode,
	bodyComponent,
	linkTarget,
	linkInternal,
	image,
	imageAlt,
	unclosedFence,
];
