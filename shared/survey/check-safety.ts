import { folded, squeezed } from "../template/folded-text";
import { passedBy } from "./passed-by";
import { patientTexts } from "./patient-texts";
import type { Survey } from "./survey";
import type { SurveyProblem } from "./survey-problem";

const dying =
  /死掉|伤害自己|自杀|不想活|结束生命|自残|better off dead|hurt(?:ing)? yourself|suicid|kill(?:ing)? yourself|end(?:ing)? your (?:own )?life/u;

const speaksOfDying = (text: string): boolean =>
  dying.test(folded(text).replace(/\s+/gu, " ")) || dying.test(squeezed(text));

/** Which questions ask about dying or hurting oneself, in their own words or in an answer to choose. */
function questionsOfDying(survey: Survey): readonly number[] {
  const found = patientTexts(survey).filter(({ text }) => speaksOfDying(text.zh) || speaksOfDying(text.en));
  return survey.questions.flatMap(({ kind }, n) =>
    kind !== "note" && found.some(({ place }) => place.startsWith(`questions.${n}.`)) ? [n] : [],
  );
}

/** Whoever is asked about it is watched over, known by name, has agreed to it, and is in the hands of doctors and nurses. */
function dyingProblems(survey: Survey): readonly SurveyProblem[] {
  const asking = questionsOfDying(survey);
  if (asking.length === 0) return [];
  const unwatched = asking.filter((n) => survey.questions[n]?.crisisFrom === undefined);
  const places = [
    ...unwatched.map((n) => `questions.${n}.crisisFrom`),
    ...(survey.clinical ? [] : ["clinical"]),
    ...(survey.consent === "moodScreening" ? [] : ["consent"]),
    ...(survey.privacy === "named" ? [] : ["privacy"]),
  ];
  return places.map((place) => ({ place, reason: "needsCrisis" }));
}

/** What a survey about mood, and every clinical one, has to be besides. */
function settingProblems({ consent, clinical, purpose, questions }: Survey): readonly SurveyProblem[] {
  const mood = consent === "moodScreening";
  const screened = questions.some(({ crisisFrom }) => crisisFrom !== undefined);
  return [
    ...(screened && !mood ? [{ place: "consent", reason: "needsMoodConsent" } as const] : []),
    ...(mood && !clinical ? [{ place: "clinical", reason: "needsClinical" } as const] : []),
    ...(clinical && purpose !== "care" ? [{ place: "purpose", reason: "needsCare" } as const] : []),
  ];
}

/** Nobody gets past the question that brings up the safety screen without being asked it. */
function skipProblems({ questions }: Survey): readonly SurveyProblem[] {
  return questions.flatMap(({ crisisFrom, showIf, jumps = [] }, n): readonly SurveyProblem[] => [
    ...(crisisFrom !== undefined && showIf !== undefined
      ? [{ place: `questions.${n}.showIf`, reason: "crisisSkipped" } as const]
      : []),
    ...jumps.flatMap(({ to }, jump) => {
      const skipped = passedBy(questions, n, to)?.find((passed) => passed.crisisFrom !== undefined);
      const place = `questions.${n}.jumps.${jump}.to`;
      return skipped ? [{ place, reason: "crisisSkipped", detail: skipped.id } as const] : [];
    }),
  ]);
}

/** What would keep somebody who may hurt themselves from being noticed, or whoever answers from being protected. */
export function safetyProblems(survey: Survey): readonly SurveyProblem[] {
  const ofDying = dyingProblems(survey);
  const named = new Set(ofDying.map(({ place }) => place));
  return [...ofDying, ...settingProblems(survey).filter(({ place }) => !named.has(place)), ...skipProblems(survey)];
}
