import { sheetProblem } from "@shared/survey/check-sheet";
import { routeOf } from "@shared/survey/route-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswer, SurveyAnswers } from "@shared/survey/survey-answers";
import { useEffect, useMemo, useState } from "react";
import { fittingAnswers } from "./fitting-answers";

/** Which screen of the phone is shown. */
type Screen = "intro" | "question" | "review" | "end";

interface Walk {
  readonly screen: Screen;
  /** The question that is shown. */
  readonly at?: string;
  readonly answers: SurveyAnswers;
}

const start: Walk = { screen: "intro", answers: {} };

const isSent = (problem: ReturnType<typeof sheetProblem>, id: string): boolean =>
  problem?.reason === "unanswered" && problem.field === `answers.${id}`;

/** Goes through a survey as a patient does; choosing a question in the editor shows it at once. */
export function useWalk(survey: Survey, chosen: string | undefined) {
  const [walk, setWalk] = useState<Walk>(start);
  useEffect(() => {
    if (chosen !== undefined) setWalk(({ answers }) => ({ screen: "question", at: chosen, answers }));
  }, [chosen]);
  const answers = useMemo(() => fittingAnswers(survey, walk.answers), [survey, walk.answers]);
  const route = useMemo(() => routeOf(survey, answers), [survey, answers]);
  const place = route.findIndex(({ id }) => id === walk.at);
  const question = survey.questions.find(({ id }) => id === walk.at);
  const screen: Screen = walk.screen === "question" && !question ? "intro" : walk.screen;
  const show = (id: string | undefined, otherwise: Screen) =>
    setWalk({ answers, ...(id === undefined ? { screen: otherwise } : { screen: "question", at: id }) });
  const problem = sheetProblem(survey, answers, { partial: false });
  return {
    screen,
    question,
    answers,
    route,
    /** Where on the way it stands; -1 for a question that these answers do not lead to. */
    place,
    /** Not answered, but has to be. */
    isOpen: question !== undefined && place >= 0 && isOpen(survey, answers, question.id),
    problem,
    answer: (id: string, answer: SurveyAnswer | undefined) => {
      const { [id]: _, ...others } = answers;
      setWalk({ ...walk, answers: answer === undefined ? others : { ...others, [id]: answer } });
    },
    next: () => (screen === "intro" ? show(route[0]?.id, "review") : show(route[place + 1]?.id, "review")),
    back: () => {
      if (screen === "review") show(route.at(-1)?.id, "intro");
      else show(place > 0 ? route[place - 1]?.id : undefined, "intro");
    },
    go: (id: string) => show(id, "intro"),
    send: () => setWalk({ screen: "end", answers }),
    reset: () => setWalk(start),
  };
}

/** Whether this very question still asks for an answer: judged alone, as if it were the last one. */
function isOpen(survey: Survey, answers: SurveyAnswers, id: string): boolean {
  const place = survey.questions.findIndex((question) => question.id === id);
  const upTo = { questions: survey.questions.slice(place, place + 1).map(({ showIf: _, jumps: __, ...rest }) => rest) };
  const own = answers[id];
  return isSent(sheetProblem(upTo, own === undefined ? {} : { [id]: own }, { partial: false }), id);
}

export type SurveyWalk = ReturnType<typeof useWalk>;
