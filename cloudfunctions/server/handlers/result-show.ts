import { after, type Instant } from "@shared/calendar/instant";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { surveyOf } from "../store/surveys";
import { countedUntil } from "../store/tallies";
import { countsAfter } from "../surveying/end-sheet";
import { findVersion } from "../surveying/find-version";
import { mustMayReadSurvey } from "../surveying/may-read-survey";
import { readResults } from "../surveying/read-results";
import { monthStart, weekOf } from "../surveying/tally-week";

/** How a survey was answered, in whole weeks (an anonymous one in whole months), small parts left out. */
export const resultShow: Handler<"result.show"> = async (input, { staff, now }) => {
  if (input.from > input.to) throw refuse("invalidInput", { field: "to", reason: "beforeFrom" });
  const survey = surveyOf(await findVersion(input));
  mustMayReadSurvey(survey, staff);
  const begin = survey.privacy === "anonymous" ? monthStart : weekOf;
  const from = begin(input.from);
  const [results, mark] = await Promise.all([
    readResults(survey, input.slice, { from, to: input.to }, now),
    countedUntil(),
  ]);
  const until: Instant = survey.privacy === "anonymous" ? now : (mark?.at ?? after(now, -countsAfter));
  return { now, survey, ...results, countedUntil: until };
};
