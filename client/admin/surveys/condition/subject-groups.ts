import type { Survey } from "@shared/survey/survey";
import { conditionWords, questionName, scoreName } from "../../words/survey-condition-words";
import { type Subject, subjectKey } from "./relation";

/** Subjects of one sort with the names people know them by. */
export interface SubjectGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The subjects by sort, named as in the list of questions. */
export function namedSubjects(subjects: readonly Subject[], survey: Survey): readonly SubjectGroup[] {
  const named = (kind: Subject["kind"]) =>
    subjects
      .filter((subject) => subject.kind === kind)
      .map((subject) => ({
        value: subjectKey(subject),
        label:
          subject.kind === "question" ? questionName(survey, subject.question.id, 18) : scoreName(survey, subject.id),
      }));
  return [
    { label: conditionWords.questions, options: named("question") },
    { label: conditionWords.scores, options: named("score") },
  ].filter(({ options }) => options.length > 0);
}

/** The groups as a list to choose from wants them. */
export const subjectGroups = (groups: readonly SubjectGroup[]) =>
  groups.map(({ label, options }) => ({ label, options: [...options] }));
