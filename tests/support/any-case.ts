import { after, type Instant, minutes } from "@shared/calendar/instant";
import type { Case, CaseKind, CaseUrgency } from "@shared/case/case";
import { newCase } from "@shared/case/new-case";
import { type PatientAnswer, patientStep } from "@shared/case/patient-step";
import { stepCase, type TeamStep } from "@shared/case/step-case";
import type { StaffMember } from "@shared/team/staff";
import fc from "fast-check";
import { moment } from "./clinic-date";

export const nurse: StaffMember = { id: "nurse-lin", name: "林静", title: "护师", roles: ["nurse"] };
export const doctor: StaffMember = { id: "doctor-zhou", name: "周明", title: "主任医师", roles: ["doctor"] };
export const hostess: StaffMember = { id: "member-tang", name: "唐宁", title: "会员管家", roles: ["memberManager"] };
export const front: StaffMember = { id: "desk-jiang", name: "江帆", title: "前台", roles: ["frontDesk"] };
const people = [nurse, doctor, hostess, front];

/** A Thursday morning on which cases are opened. */
export const opening = moment("2026-11-19T10:00:00+08:00");

/** A case that has just come up. */
export const freshCase = (kind: CaseKind = "complaint", urgency: CaseUrgency = "nextDay"): Case =>
  newCase({ kind, urgency, owner: { id: nurse.id, name: nurse.name } }, opening);

/** Something that is done about a case so many minutes after the thing before. */
export type Deed =
  | { readonly who: StaffMember; readonly step: TeamStep; readonly later: number }
  | { readonly answer: PatientAnswer; readonly later: number };

const anyWords = fc.constantFrom("", " ", "已电话联系", "还是没有解决");
const anyPerson = fc.constantFrom(...people);
/** From a minute to two months. */
const anyPause = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 * 24 * 60 }));
const anyStep: fc.Arbitrary<TeamStep> = fc.oneof(
  fc.constant({ kind: "taken" } as const),
  fc.record({ kind: fc.constant("handedOver" as const), to: anyPerson, reason: anyWords }),
  fc.record({ kind: fc.constant("called" as const), reached: fc.boolean() }),
  fc.record({ kind: fc.constant("noted" as const), note: anyWords }),
  fc.record({ kind: fc.constant("replied" as const), reply: anyWords }),
  fc.record({
    kind: fc.constant("closed" as const),
    outcome: fc.constantFrom("settled" as const, "notReached" as const),
    reply: anyWords,
  }),
);
const anyAnswer: fc.Arbitrary<PatientAnswer> = fc.oneof(
  fc.constant({ kind: "confirmed" } as const),
  fc.record({ kind: fc.constantFrom("reopened" as const, "added" as const), text: anyWords }),
);

export const anyDeeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    fc.record({ who: anyPerson, step: anyStep, later: anyPause }),
    fc.record({ answer: anyAnswer, later: anyPause }),
  ),
  { maxLength: 25 },
);

export const anyKind = fc.constantFrom<CaseKind>("lowScore", "recovery", "mood", "crisis", "complaint", "contact");
export const anyUrgency = fc.constantFrom<CaseUrgency>("crisis", "sameDay", "nextDay", "threeDays");

/** A case as it stood after each deed that was taken in, with the time; refused ones change nothing. */
export function lifeOf(first: Case, deeds: readonly Deed[]): readonly { readonly one: Case; readonly at: Instant }[] {
  const stages = [{ one: first, at: first.openedAt }];
  let { one, at } = { one: first, at: first.openedAt };
  for (const deed of deeds) {
    at = after(at, minutes(deed.later));
    const outcome = "answer" in deed ? patientStep(one, deed.answer, at) : stepCase(one, deed.step, deed.who, at);
    if (outcome.kind !== "stepped") continue;
    one = outcome.case;
    stages.push({ one, at });
  }
  return stages;
}
