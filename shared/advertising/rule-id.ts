/** The rules that a line on a card can break, in the order in which they are named. */
export const ruleIds = [
  "cureClaim",
  "effectPromise",
  "safetyPromise",
  "beforeAfter",
  "testimony",
  "endorsement",
  "appearanceAnxiety",
  "absoluteTerm",
  "priceBait",
  "fetalSex",
  "shareReward",
] as const;

/** The stable English name of a rule. */
export type RuleId = (typeof ruleIds)[number];
