import type { Service } from "@shared/appointment/service";
import { isMoodSurvey } from "@shared/survey/is-mood-survey";
import { ownWordsOnly } from "@shared/survey/own-words-only";
import type { Survey } from "@shared/survey/survey";
import type { SurveyProgramme, SurveyRule } from "@shared/survey/survey-rule";

/** What is wrong with a programme, and where. */
export interface ProgrammeProblem {
  readonly field: string;
  readonly reason:
    | "repeated"
    | "surveyUnknown"
    | "surveyNotReleased"
    | "serviceUnknown"
    | "noDays"
    | "noCallback"
    | "crisisNeeded";
}

interface Known {
  readonly surveys: ReadonlyMap<string, Survey>;
  readonly inForce: ReadonlyMap<string, Survey>;
  readonly services: readonly Pick<Service, "id">[];
}

const serviceIdsOf = ({ trigger }: SurveyRule): readonly string[] =>
  "serviceIds" in trigger ? trigger.serviceIds : [];

function ruleProblem(rule: SurveyRule, { surveys, inForce, services }: Known): ProgrammeProblem | undefined {
  const survey = surveys.get(rule.surveyId);
  if (!survey) return { field: "surveyId", reason: "surveyUnknown" };
  if (rule.on && !inForce.has(rule.surveyId)) return { field: "on", reason: "surveyNotReleased" };
  if (serviceIdsOf(rule).some((id) => !services.some((service) => service.id === id)))
    return { field: "trigger.serviceIds", reason: "serviceUnknown" };
  if (rule.trigger.kind === "day" && rule.trigger.days.length === 0) return { field: "trigger.days", reason: "noDays" };
  return rule.callback && ownWordsOnly(survey) ? { field: "callback", reason: "noCallback" } : undefined;
}

/**
 * Looks a programme over: rules have names of their own, ask with surveys that are in force, about services that exist; nobody
 * is called about an anonymous survey or one that needs a consent; and while one about mood is in force somebody is on duty.
 */
export function programmeProblem({ rules, crisis }: SurveyProgramme, known: Known): ProgrammeProblem | undefined {
  const ids = rules.map(({ id }) => id);
  const repeated = ids.findIndex((id, place) => ids.indexOf(id) !== place);
  if (repeated >= 0) return { field: `rules.${repeated}.id`, reason: "repeated" };
  for (const [place, rule] of rules.entries()) {
    const problem = ruleProblem(rule, known);
    if (problem) return { ...problem, field: `rules.${place}.${problem.field}` };
  }
  const mood = [...known.inForce.values()].some(isMoodSurvey);
  return mood && crisis === undefined ? { field: "crisis", reason: "crisisNeeded" } : undefined;
}
