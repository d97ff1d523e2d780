import type { Instant } from "@shared/calendar/instant";
import type { OpenSheet } from "@shared/contract/survey-views";
import type { SurveyAnswer } from "@shared/survey/survey-answers";
import Taro from "@tarojs/taro";
import { useRef, useState } from "react";
import { phoneNow } from "@/platform/clock";
import { giveAnswer } from "@/survey/give-answer";
import { createKeeper } from "@/survey/keeper";
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

const emptyDraft = ({ sheet, survey, revision, now }: OpenSheet): SurveyDraft => ({
  sheetId: sheet.sheetId,
  version: survey.version,
  answers: {},
  savedAt: now,
  revision,
});

const toTop = () => {
  Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
};

/** Takes up what was begun here or on another phone. Every answer is kept on the phone at once, every screen at the clinic. */
export function useSurvey(open: OpenSheet): SurveyUnderWay {
  const { survey, sheet, now } = open;
  const [first] = useState(() => ({
    draft: emptyDraft(open),
    ...takeUp(open, keptSurveyDraft(sheet.sheetId, survey.version)),
    // by how much the clinic's clock is ahead
    ahead: now - phoneNow(),
  }));
  const [draft, setDraft] = useState<SurveyDraft>(first.draft);
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
    createKeeper(open, {
      onKept: (revision) => put({ ...newest.current, revision }),
      onClash: (taken) => {
        setTold(taken.told);
        if (taken.draft !== undefined) put(taken.draft);
      },
    }),
  );
  const move = (place: Pick<SurveyDraft, "at" | "reviewing">) => {
    const { at: _, ...rest } = newest.current;
    put({ ...rest, ...place });
    toTop();
    if (!sheet.anonymous) keeper.keep(newest.current);
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
      put({ ...newest.current, answers, at: questionId, savedAt: (phoneNow() + first.ahead) as Instant });
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
