import type { SurveyList } from "@shared/contract/survey-views";
import type { Survey } from "@shared/survey/survey";

/** The surveys in force, each in its newest released version; the rows come newest version first. */
export function releasedSurveys({ rows }: Pick<SurveyList, "rows">): readonly Survey[] {
  const released = rows.filter(({ state }) => state === "released").map(({ survey }) => survey);
  return released.filter(({ id }, place) => released.findIndex((other) => other.id === id) === place);
}
