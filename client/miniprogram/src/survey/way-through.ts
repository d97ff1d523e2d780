import { routeOf } from "@shared/survey/route-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { isOpen, openOf } from "./open-questions";
import type { SurveyDraft } from "./survey-draft";

type Place = Pick<SurveyDraft, "answers" | "at" | "reviewing">;

/** The way as the answers make it now, and where on it the person is; no question = the last look. */
export interface WayThrough {
  readonly route: readonly SurveyQuestion[];
  readonly question?: SurveyQuestion;
  /** Where the question stands on the route. */
  readonly index: number;
}

/** The way is made anew from the answers each time; a place that is not on it any more gives way to the next open one. */
export function wayThrough(survey: Survey, { answers, at, reviewing }: Place): WayThrough {
  const route = routeOf(survey, answers);
  const there = route.findIndex(({ id }) => id === at);
  if (there < 0 && reviewing === true) return { route, index: route.length };
  const index =
    there < 0
      ? Math.max(
          0,
          route.findIndex((one) => isOpen(one, answers)),
        )
      : there;
  const question = route[index];
  return question === undefined ? { route, index } : { route, question, index };
}

/** How many questions have to be answered, and which of them this is; what is only read does not count. */
export function countOf({ route, index }: WayThrough): { readonly at: number; readonly all: number } {
  const asked = (one: SurveyQuestion) => one.kind !== "note";
  return { at: route.slice(0, index + 1).filter(asked).length, all: route.filter(asked).length };
}

/** Where to go from here: the next question, or, after the last look, only what the change has brought up. */
export function nextPlace(survey: Survey, draft: SurveyDraft, seen: ReadonlySet<string>): Omit<Place, "answers"> {
  const { route, index } = wayThrough(survey, draft);
  const following = route.slice(index + 1);
  const [open] = openOf(route, draft.answers);
  const next = draft.reviewing === true ? (open ?? following.find(({ id }) => !seen.has(id))) : following[0];
  return next === undefined ? { reviewing: true } : { at: next.id };
}
