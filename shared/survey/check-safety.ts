import { passedBy } from "./passed-by";
import { patientTexts } from "./patient-texts";
import { speaksOfDying } from "./speaks-of-dying";
import type { Survey } from "./survey";
import type { SurveyProblem } from "./survey-problem";

/** What is only read may say whom to call; a question in it is one that the safety screen never answers. */
const saysWhomToCall = (text: string): boolean =>
  /12356|(?<!\d)1[12]0(?!\d)/u.test(text) && !/[?？吗]|是否|有没有/u.test(text);

/**
 * Where a survey asks about dying or hurting oneself, in its own words or in an answer to choose, and where it brings the
 * matter up in words that are only read.
 */
function placesOfDying(survey: Survey): { readonly asking: readonly number[]; readonly told: readonly string[] } {
  const found = patientTexts(survey).filter(({ text }) => speaksOfDying(text.zh) || speaksOfDying(text.en));
  const asking = survey.questions.flatMap(({ kind }, n) =>
    kind !== "note" && found.some(({ place }) => place.startsWith(`questions.${n}.`)) ? [n] : [],
  );
  const told = found
    .filter(({ place }) => !asking.some((n) => place.startsWith(`questions.${n}.`)))
    .filter(({ text }) => [text.zh, text.en].some((words) => speaksOfDying(words) && !saysWhomToCall(words)))
    .map(({ place }) => place);
  return { asking, told };
}

/** Whoever is asked about it is watched over, known by name, has agreed to it, and is in the hands of doctors and nurses. */
function dyingProblems(survey: Survey): readonly SurveyProblem[] {
  const { asking, told } = placesOfDying(survey);
  if (asking.length + told.length === 0) return [];
  const { questions } = survey;
  const unwatched = asking.filter((n) => questions[n]?.crisisFrom === undefined);
  const places = [
    ...unwatched.map((n) => `questions.${n}.crisisFrom`),
    ...(questions.some(({ crisisFrom }) => crisisFrom !== undefined) ? [] : told),
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
