import { type AdvertisingRule, advertisingRules } from "@shared/advertising/advertising-rules";
import type { RuleId } from "@shared/advertising/rule-id";

/** The rule in words. */
export const ruleOf = (id: RuleId): AdvertisingRule | undefined => advertisingRules.find((rule) => rule.id === id);
