import * as v from "valibot";
import type { CrisisContact } from "../survey/survey-rule";
import type { CasePage, CaseRow, MyCase } from "./case-views";
import { endpoint, person, staff } from "./endpoint";
import { cursor, id, pageSize, text } from "./fields";

const caseId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,239}$/));
const requestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,40}$/));

/** Cases: what a patient is not content with, or needs help with, and who settles it by when. */
export const caseEndpoints = {
  /** The caller's cases, newest first, at most fifty; with an alarm that is open, whom to call and when the team looks. */
  "case.mine": endpoint<{ cases: readonly MyCase[]; crisis?: CrisisContact }>()(person, v.strictObject({})),
  /** A complaint or a suggestion; a further one while one is open is added to it. */
  "complaint.file": endpoint<{ case: MyCase }>()(
    person,
    v.strictObject({ requestId, patientId: v.optional(id), text: text(1000) }),
  ),
  /** The patient says more, that it is settled, or that it is not. */
  "case.answer": endpoint<{ case: MyCase }>()(
    person,
    v.strictObject({
      requestId,
      caseId,
      answer: v.variant("kind", [
        v.strictObject({ kind: v.literal("confirmed") }),
        v.strictObject({ kind: v.literal("reopened"), text: text(500) }),
        v.strictObject({ kind: v.literal("added"), text: text(500) }),
      ]),
    }),
  ),
  "case.list": endpoint<CasePage>()(
    staff("handleCase"),
    v.strictObject({
      state: v.picklist(["open", "closed"]),
      /** Only those of the caller. */
      mine: v.optional(v.boolean(), false),
      cursor: v.optional(cursor),
      limit: v.optional(pageSize, 20),
    }),
  ),
  "case.show": endpoint<CaseRow>()(staff("handleCase"), v.strictObject({ caseId })),
  /** Cases that are open, and how many are past their time. */
  "case.count": endpoint<{ open: number; overdue: number; crisis: number }>()(staff("handleCase"), v.strictObject({})),
  "case.step": endpoint<CaseRow>()(
    staff("handleCase"),
    v.strictObject({
      caseId,
      revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
      step: v.variant("kind", [
        v.strictObject({ kind: v.literal("taken") }),
        v.strictObject({ kind: v.literal("handedOver"), to: id, reason: text(200) }),
        v.strictObject({ kind: v.literal("called"), reached: v.boolean(), note: v.optional(text(500)) }),
        v.strictObject({ kind: v.literal("noted"), note: text(500) }),
        v.strictObject({ kind: v.literal("replied"), reply: text(500) }),
        v.strictObject({
          kind: v.literal("closed"),
          outcome: v.picklist(["settled", "explained", "visitArranged", "referred", "notReached", "withdrawn"]),
          /** Read by the patient. */
          reply: text(500),
          note: v.optional(text(500)),
        }),
      ]),
    }),
  ),
};
