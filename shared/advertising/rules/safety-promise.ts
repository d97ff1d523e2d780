import { ruleWords } from "../rule-words";
import { borneLightly } from "./safety-promise/borne-lightly";
import { english } from "./safety-promise/english";
import { harmless } from "./safety-promise/harmless";
import { noDowntime } from "./safety-promise/no-downtime";
import { noHarm } from "./safety-promise/no-harm";
import { nothingHappened } from "./safety-promise/nothing-happened";
import { painless } from "./safety-promise/painless";
import { plainWords } from "./safety-promise/plain-words";
import { safe } from "./safety-promise/safe";
import { unseen } from "./safety-promise/unseen";

/** Promises that nothing can go wrong, hurt, show or take time. */
export const safetyPromise = ruleWords(
  "safetyPromise",
  [
    ...noHarm,
    ...nothingHappened,
    ...painless,
    ...safe,
    ...unseen,
    ...noDowntime,
    ...borneLightly,
    ...plainWords,
    ...english,
  ],
  harmless,
  true,
);
