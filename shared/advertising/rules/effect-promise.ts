import { ruleWords } from "../rule-words";
import { admired } from "./effect-promise/admired";
import { soonSeen } from "./effect-promise/at-once";
import { english } from "./effect-promise/english";
import { forLife } from "./effect-promise/for-life";
import { harmless } from "./effect-promise/harmless";
import { inPassing } from "./effect-promise/in-passing";
import { lasting } from "./effect-promise/lasting";
import { measured } from "./effect-promise/measured";
import { newLooks } from "./effect-promise/new-looks";
import { pictured } from "./effect-promise/pictured";
import { vouchedFor } from "./effect-promise/vouched-for";
import { youth } from "./effect-promise/youth";

/** Promises of a cosmetic result: that it comes, how soon, how far and how long. */
export const effectPromise = ruleWords(
  "effectPromise",
  [
    ...soonSeen,
    ...forLife,
    ...lasting,
    ...vouchedFor,
    ...measured,
    ...youth,
    ...newLooks,
    ...admired,
    ...pictured,
    ...inPassing,
    ...english,
  ],
  harmless,
  true,
);
