import { nameProblems } from "./check-names";
import type { Survey } from "./survey";
import type { SurveyProblem } from "./survey-problem";

/** Nothing about an anonymous sheet may lead to somebody being called, asked for consent or treated. */
function anonymityProblems({ privacy, concerns, consent, clinical, questions }: Survey): readonly SurveyProblem[] {
  if (privacy === "named") return [];
  const places = [
    ...(concerns.length > 0 ? ["concerns"] : []),
    ...(consent === undefined ? [] : ["consent"]),
    ...(clinical ? ["clinical"] : []),
    ...questions.flatMap(({ crisisFrom }, n) => (crisisFrom === undefined ? [] : [`questions.${n}.crisisFrom`])),
  ];
  return places.map((place) => ({ place, reason: "anonymous" }));
}

function closingProblems({ closings }: Survey): readonly SurveyProblem[] {
  const last = closings.length - 1;
  if (last < 0) return [{ place: "closings", reason: "noClosing" }];
  const always = closings.findIndex(({ when }) => when === undefined);
  if (always === -1) return [{ place: `closings.${last}.when`, reason: "conditionAtEnd" }];
  return always === last ? [] : [{ place: `closings.${always + 1}`, reason: "unreachable" }];
}

const titleProblems = ({ scores, concerns }: Survey): readonly SurveyProblem[] =>
  [
    ...scores.flatMap(({ title, bands }, n) => [
      { place: `scores.${n}.title`, text: title },
      ...bands.map(({ label }, band) => ({ place: `scores.${n}.bands.${band}.label`, text: label })),
    ]),
    ...concerns.map(({ title }, n) => ({ place: `concerns.${n}.title`, text: title })),
  ].flatMap(({ place, text }) => (text.trim() === "" ? [{ place, reason: "empty" as const }] : []));

/** What is wrong with the survey as a whole: anonymity, closings, and what the team reads. */
export const formProblems = (survey: Survey): readonly SurveyProblem[] => [
  ...anonymityProblems(survey),
  ...closingProblems(survey),
  ...nameProblems(survey.concerns, "concerns"),
  ...titleProblems(survey),
];
