import { after, hours, type Instant, minutes } from "@shared/calendar/instant";
import type { CaseKind, CaseOutcome } from "@shared/case/case";
import type { CaseRecord } from "../../../cloudfunctions/server/store/survey-records";
import { atWork } from "../life/working-hours";
import { createRandom, type Random } from "../random";
import type { CaseEvent } from "./case-event";

interface Closing {
  readonly outcome: CaseOutcome;
  readonly reply: string;
}

const settled: readonly [Closing, ...Closing[]] = [
  { outcome: "settled", reply: "谢谢您告诉我们。等候的情况已和前台核对，今后超过十分钟会主动来和您说明。" },
  { outcome: "explained", reply: "费用单上的每一项已在电话里和您逐条说明，纸质清单下次到院时给您。" },
  { outcome: "settled", reply: "对不起，让您有不好的感受。已和当天的同事谈过，下次由固定的同事接待您。" },
  { outcome: "visitArranged", reply: "已按电话里说的，为您约好下次到院时先和医生单独谈十分钟。" },
];
const cared: readonly [Closing, ...Closing[]] = [
  { outcome: "explained", reply: "医生看过您的回答了，请按须知继续护理；有变化马上告诉我们。" },
  { outcome: "visitArranged", reply: "想当面看一看，已按电话里说的时间为您安排到院。" },
];
const talked: readonly [Closing, ...Closing[]] = [
  { outcome: "explained", reply: "谢谢您愿意说出来。电话里聊过了，想再聊的时候随时找我们。" },
  { outcome: "referred", reply: "电话里说好的医院和挂号方式已发给您；需要人陪着去，请告诉我们。" },
];

function closingsFor(kind: CaseKind): readonly [Closing, ...Closing[]] {
  if (kind === "mood") return talked;
  return kind === "recovery" ? cared : settled;
}

/** Somewhere in the hours of work before the deadline; what is less pressing takes longer. */
function closingTime({ dueAt }: CaseRecord, begunAt: Instant, random: Random): Instant {
  const part = 0.1 + 0.7 * random.next();
  const wanted = atWork(after(begunAt, part * (dueAt - begunAt)), minutes(random.between(5, 90)));
  return Math.round(Math.max(after(begunAt, minutes(25)), Math.min(wanted, after(dueAt, -minutes(10))))) as Instant;
}

/** What usually happens to a case: its owner takes it, calls, and closes it in time; every second patient says that it is settled. */
export function usualCourse(record: CaseRecord): readonly CaseEvent[] {
  const random = createRandom(`case ${record._id}`);
  const by = record.owner.id;
  const takenAt = atWork(record.openedAt, minutes(random.between(15, 110)));
  const reached = random.chance(0.8);
  const calledAt = after(takenAt, minutes(random.between(3, 20)));
  const closedAt = closingTime(record, takenAt, random);
  const closing = random.pick(closingsFor(record.kind));
  const note = reached ? "电话里听患者说了经过" : "无人接听，已在小程序里回复";
  return [
    { at: takenAt, by, step: { kind: "taken" } },
    { at: calledAt, by, step: { kind: "called", reached, note } },
    { at: closedAt, by, step: { kind: "closed", ...closing } },
    ...(random.chance(0.5)
      ? [{ at: after(closedAt, hours(random.between(1, 20))), answer: { kind: "confirmed" } } as const]
      : []),
  ];
}
