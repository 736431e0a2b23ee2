/** The part of a brief that tells of a 5-Whys analysis. */
import type { Diagnostic } from '../check/diagnostic.ts';
import type { FiveWhys, WhyNode } from '../model/five-whys.ts';
import { causesReached, questionsOf } from '../site/report-link.ts';
import type { BriefFacts } from './brief-facts.ts';
import { code, item } from './markdown.ts';

export function analysisLines(facts: BriefFacts, analysis: FiveWhys, found: readonly Diagnostic[]): string[] {
	const { words } = facts;
	const incident = facts.byId.get(analysis.incident);
	const reached = causesReached(analysis);
	const unnamed = reached.filter((id) => incident && !incident.causes.some(({ cause }) => cause === id));
	return [
		...item(
			`**${words('brief.facts')}**: ${words('brief.analysis', { incident: incident ? facts.link(incident) : code(analysis.incident) })}`,
			[
				words.count('brief.questions', questionsOf(analysis.roots).length, {
					depth: depthOf(analysis.roots),
					causes: reached.length > 0 ? facts.causes(reached) : words('brief.noCauses'),
				}),
				...(unnamed.length > 0 ? [words('brief.causesMissing', { causes: facts.causes(unnamed) })] : []),
				...(analysis.countermeasures.length === 0 ? [words('brief.countermeasuresNone')] : []),
			],
		),
		...facts.checkLines(found),
	];
}

/** How many questions the longest branch has. */
function depthOf(roots: readonly WhyNode[]): number {
	return Math.max(0, ...roots.map(({ children }) => 1 + depthOf(children)));
}
