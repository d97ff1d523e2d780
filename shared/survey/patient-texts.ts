import type { InBoth } from "./in-both";
import type { Survey } from "./survey";
import type { SurveyQuestion } from "./survey-question";

/** Words that patients read, and where they stand. */
export interface PatientText {
  readonly place: string;
  readonly text: InBoth;
}

function kindTexts(question: SurveyQuestion, place: string): readonly PatientText[] {
  switch (question.kind) {
    case "choice":
    case "choices":
      return question.choices.map(({ text }, n) => ({ place: `${place}.choices.${n}.text`, text }));
    case "scale":
      return [
        { place: `${place}.ends.low`, text: question.ends.low },
        { place: `${place}.ends.high`, text: question.ends.high },
      ];
    case "number":
      return [{ place: `${place}.unit`, text: question.unit }];
    default:
      return [];
  }
}

/** Everything in a survey that patients read. */
export const patientTexts = ({ title, intro, licence, questions, closings }: Survey): readonly PatientText[] => [
  { place: "title", text: title },
  { place: "intro", text: intro },
  ...(licence.kind === "free" ? [{ place: "licence.credit", text: licence.credit }] : []),
  ...questions.flatMap((question, n) => {
    const place = `questions.${n}`;
    const hint = question.hint === undefined ? [] : [{ place: `${place}.hint`, text: question.hint }];
    return [{ place: `${place}.text`, text: question.text }, ...hint, ...kindTexts(question, place)];
  }),
  ...closings.map(({ text }, n) => ({ place: `closings.${n}.text`, text })),
];
