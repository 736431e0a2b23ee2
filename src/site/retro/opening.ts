/** What a retrospective begins with, by the keys of its words. */
export const openingRules = ['retro.rule.systems', 'retro.rule.time', 'retro.rule.lessons'] as const;
