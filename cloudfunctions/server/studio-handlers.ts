import type { StudioEndpoint } from "@shared/door/door-of";
import type { Handlers } from "./handler";
import { cardList } from "./handlers/card-list";
import { cardRelease } from "./handlers/card-release";
import { cardRetire } from "./handlers/card-retire";
import { cardSave } from "./handlers/card-save";
import { programmeSave } from "./handlers/programme-save";
import { resultRows } from "./handlers/result-rows";
import { resultShow } from "./handlers/result-show";
import { resultTexts } from "./handlers/result-texts";
import { surveyList } from "./handlers/survey-list";
import { surveyRelease } from "./handlers/survey-release";
import { surveyRetire } from "./handlers/survey-retire";
import { surveySave } from "./handlers/survey-save";

/** What is designed: cards, which need the linter, and surveys with when they are sent and what they brought. */
export const studioHandlers: Pick<Handlers, StudioEndpoint> = {
  "card.list": cardList,
  "card.save": cardSave,
  "card.release": cardRelease,
  "card.retire": cardRetire,
  "survey.list": surveyList,
  "survey.save": surveySave,
  "survey.release": surveyRelease,
  "survey.retire": surveyRetire,
  "programme.save": programmeSave,
  "result.show": resultShow,
  "result.texts": resultTexts,
  "result.rows": resultRows,
};
