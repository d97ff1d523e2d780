import type { SurveyRow } from "@shared/contract/survey-views";
import type { Survey } from "@shared/survey/survey";
import { surveyWords } from "../../words/survey-words";
import { freeId } from "../survey-ids";

const idsOf = (rows: readonly SurveyRow[]): ReadonlySet<string> => new Set(rows.map(({ survey }) => survey.id));

/** The same content under an id of its own, to be changed freely. */
export function ownCopy(survey: Survey, rows: readonly SurveyRow[]): Survey {
  const { zh, en } = survey.title;
  return {
    ...survey,
    id: freeId(`${survey.id}-own`, idsOf(rows)),
    version: 1,
    title: { ...surveyWords.copyTitle(zh), en: `${en} (copy)`.slice(0, 120) },
  };
}

/** The next version of a survey, with the content of this one. */
export function nextVersion(survey: Survey, rows: readonly SurveyRow[]): Survey {
  const versions = rows.filter((row) => row.survey.id === survey.id).map((row) => row.survey.version);
  return { ...survey, version: Math.max(...versions, survey.version) + 1 };
}

const nothing = { zh: "", en: "" };

/** A survey in which everything still has to be written. */
export const blankSurvey = (rows: readonly SurveyRow[]): Survey => ({
  id: freeId("own-survey", idsOf(rows)),
  version: 1,
  title: nothing,
  intro: nothing,
  minutes: 2,
  purpose: "experience",
  privacy: "named",
  licence: { kind: "own" },
  questions: [],
  scores: [],
  concerns: [],
  closings: [{ text: { zh: "谢谢您的回答。", en: "Thank you for your answers." } }],
});
