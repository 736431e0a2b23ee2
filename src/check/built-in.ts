/** Manuals of every kind of diagnostic: those of the rules, and of those that reading and the schema give. */
import { aboutBodies } from './built-in/body.ts';
import { aboutFiles } from './built-in/files.ts';
import { aboutFrontMatter } from './built-in/front-matter.ts';
import type { RuleManual } from './rule.ts';
import { rules } from './rules.ts';

/** A kind of diagnostic as the handbook and SARIF describe it. */
export interface DescribedRule {
	readonly id: string;
	readonly severity: 'error' | 'warning';
	readonly manual: RuleManual;
}

/**
 * Diagnostics that are no rules: files first, then front matter, then bodies. An example is lines of front matter or of
 * a body; one that begins with `# path` is about that file.
 */
export const builtIn: readonly DescribedRule[] = [...aboutFiles, ...aboutFrontMatter, ...aboutBodies];

/** Every kind of diagnostic there is, for the rule reference and for SARIF. */
export const describedRules: readonly DescribedRule[] = [...builtIn, ...rules];
