import type { Instant } from "@shared/calendar/instant";
import type { MyCase } from "@shared/contract/case-views";
import { api } from "@/care/api";
import { createQueue } from "@/care/queue";
import { phoneNow } from "@/platform/clock";

/** What the safety screen was answered. */
export interface SafetyAnswers {
  readonly harmNow?: boolean;
  readonly someoneThere?: boolean;
  readonly callBack?: boolean;
}

/** An answer that spoke of hurting oneself. The id is that of the sheet: one alarm a sheet. */
export interface Alarm extends SafetyAnswers {
  readonly id: string;
  readonly questionId: string;
  readonly raisedAt: Instant;
  /** Of the clinic, to call. Empty while the phone does not know it. */
  readonly phone: string;
  /** When somebody of the team sees an alarm. */
  readonly watched?: string;
}

const mostKept = 3;

const queue = createQueue<Alarm, { case: MyCase }>({
  name: "alarms",
  mostKept,
  send: ({ id, questionId, harmNow, someoneThere, callBack }) =>
    api.call("sheet.alarm", {
      sheetId: id,
      questionId,
      ...(harmNow === undefined ? {} : { harmNow }),
      ...(someoneThere === undefined ? {} : { someoneThere }),
      ...(callBack === undefined ? {} : { callBack }),
    }),
});

/** Alarms on their way to the team: sent at once, again with every answer, and until they have arrived. */
export const alarms = {
  ...queue,
  /** Tells the team. What was answered before to the safety screen of this sheet stays. */
  raise(alarm: Omit<Alarm, "raisedAt">): void {
    queue.put({ ...queue.find(alarm.id)?.job, ...alarm, raisedAt: phoneNow() });
  },
  answer(id: string, answers: SafetyAnswers): void {
    const known = queue.find(id);
    if (known !== undefined) queue.put({ ...known.job, ...answers });
  },
};
