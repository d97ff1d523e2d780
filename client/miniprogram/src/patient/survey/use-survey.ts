import type { SurveyAnswer } from "@shared/survey/survey-answers";
import Taro from "@tarojs/taro";
import { useRef, useState } from "react";
import { makeId } from "@/care/make-id";
import { phoneNow } from "@/platform/clock";
import { firstDraft } from "@/survey/first-draft";
import { giveAnswer } from "@/survey/give-answer";
import { createKeeper } from "@/survey/keeper";
import type { ReadSheet } from "@/survey/read-sheet";
import { sheetOutbox } from "@/survey/sheet-outbox";
import { keepSurveyDraft, keptSurveyDraft, type SurveyDraft } from "@/survey/survey-draft";
import { type TakenUp, takeUp } from "@/survey/take-up";
import { nextPlace, type WayThrough, wayThrough } from "@/survey/way-through";

/** The survey on the screen: the way through it, where the person is, and the draft. */
export interface SurveyUnderWay {
  readonly draft: SurveyDraft;
  readonly way: WayThrough;
  /** Two phones were at it. */
  readonly told: TakenUp["told"];
  /** The phone has no room for the draft. */
  readonly noRoom: boolean;
  answer(questionId: string, answer: SurveyAnswer | undefined): void;
  /** Goes on from this question, if the person is still there. */
  next(questionId: string): void;
  back(): void;
  goTo(questionId: string): void;
}

function begin(open: ReadSheet): TakenUp {
  const kept = keptSurveyDraft(open.sheet.sheetId, open.survey.version);
  return kept === undefined ? { draft: firstDraft(open, makeId()) } : takeUp(open, kept);
}

/** Answers that were given, or changed, after these were sent. */
const stillUnsent = ({ unsent }: SurveyDraft, sent: SurveyDraft): SurveyDraft["unsent"] =>
  Object.fromEntries(Object.entries(unsent).filter(([id, at]) => sent.unsent[id] !== at));

const toTop = () => {
  Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
};

/** Takes up what was begun here or on another phone. Every answer is kept on the phone at once, every screen at the clinic. */
export function useSurvey(open: ReadSheet): SurveyUnderWay {
  const { survey, sheet } = open;
  const [first] = useState(() => begin(open));
  const [draft, setDraft] = useState(first.draft);
  const [told, setTold] = useState(first.told);
  const [noRoom, setNoRoom] = useState(false);
  // timers and late answers of the clinic have to see the newest draft
  const newest = useRef(draft);
  const seen = useRef(new Set<string>(draft.reviewing === true ? survey.questions.map(({ id }) => id) : []));

  const put = (next: SurveyDraft) => {
    newest.current = next;
    setDraft(next);
    // an answer of the clinic may come after the receipt: nothing is kept any more then
    if (sheetOutbox.find(sheet.sheetId)?.state !== "sent") setNoRoom(!keepSurveyDraft(next));
  };
  const [keeper] = useState(() =>
    createKeeper(survey, {
      newest: () => newest.current,
      onKept: (revision, sent) => put({ ...newest.current, revision, unsent: stillUnsent(newest.current, sent) }),
      onClash: (taken) => {
        if (taken.told !== undefined) setTold(taken.told);
        put(taken.draft);
      },
    }),
  );
  const move = (place: Pick<SurveyDraft, "at" | "reviewing">) => {
    const { at: _, ...rest } = newest.current;
    put({ ...rest, ...place });
    toTop();
    if (!sheet.anonymous) keeper.keep();
  };
  const way = wayThrough(survey, draft);
  if (way.question !== undefined) seen.current.add(way.question.id);

  return {
    draft,
    way,
    told,
    noRoom,
    answer(questionId, answer) {
      const answers = giveAnswer(newest.current.answers, questionId, answer);
      const unsent = { ...newest.current.unsent, [questionId]: phoneNow() };
      put({ ...newest.current, answers, at: questionId, unsent });
    },
    next(questionId) {
      const current = wayThrough(survey, newest.current).question;
      if (current?.id === questionId) move(nextPlace(survey, newest.current, seen.current));
    },
    back() {
      const { route, index } = wayThrough(survey, newest.current);
      const previous = route[index - 1];
      if (previous !== undefined) move({ at: previous.id });
    },
    goTo: (at) => move({ at }),
  };
}
