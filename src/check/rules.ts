/** Every rule, in the order of the handbook. */
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [];
