import type { Instant } from "@shared/calendar/instant";
import type { SkipReason } from "@shared/survey/sheet";
import { command } from "../store/database";
import { changeSheet, sheetOrder } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";
import { surveyWithKey } from "../store/surveys";
import { expireSheet } from "./expire-sheet";
import { inviteTo } from "./invite-to";
import { issueSheet } from "./issue-sheet";
import { judgeDue } from "./judge-due";
import { personOf, type SheetWork } from "./sheet-work";

export type SheetSettled = "issued" | "skipped" | "waits" | "expired" | "called" | "moved";

async function skip(sheet: SheetRecord, reason: SkipReason): Promise<SheetSettled> {
  const { _id, dueAt } = sheet;
  const order = sheetOrder("skipped", dueAt, _id);
  await changeSheet(sheet, { state: "skipped", reason, order, lookAt: command.remove() });
  return "skipped";
}

/** By what results are compared: whose care it was, and which service. */
function slicesOf(sheet: SheetRecord, work: SheetWork): SheetRecord["slices"] {
  const care = work.care.get(sheet.episodeId ?? "");
  const appointment = work.appointments.get(sheet.appointmentId ?? "");
  return {
    ...(care === undefined ? {} : { doctor: care.doctor.id, nurse: care.nurse.id, pathway: care.plan.pathwayId }),
    ...(appointment === undefined ? {} : { service: appointment.serviceId }),
  };
}

async function settlePlanned(sheet: SheetRecord, work: SheetWork, now: Instant): Promise<SheetSettled> {
  const patient = work.patients.get(sheet.patientId);
  const rule = work.programme.rules.find(({ id }) => id === sheet.ruleId);
  const survey = work.surveys.get(sheet.surveyId);
  if (!patient) return skip(sheet, "over");
  const person = personOf(patient, now);
  const judgement = judgeDue(sheet, patient, person, work, now);
  if (judgement.kind === "skip") return skip(sheet, judgement.reason);
  if (judgement.kind === "wait") {
    await changeSheet(sheet, { lookAt: judgement.until });
    return "waits";
  }
  if (!rule || !survey) return skip(sheet, "ruleOff");
  const issue = { sheet, survey, rule, person, budget: work.programme.budget, slices: slicesOf(sheet, work) };
  const answer = await issueSheet(issue, now);
  return answer === "budget" || answer === "tooSoon" ? skip(sheet, answer) : answer;
}

/** What the clock finds at one sheet that is due: it is issued, skipped, put off, or its days are over. */
export async function settleSheet(sheet: SheetRecord, work: SheetWork, now: Instant): Promise<SheetSettled> {
  if (sheet.state === "planned") return settlePlanned(sheet, work, now);
  if (sheet.closesAt === undefined || now >= sheet.closesAt) return expireSheet(sheet, work, now);
  await inviteTo(sheet, await surveyWithKey(sheet.surveyKey), now); // whoever issued it died before anybody was told
  return "issued";
}
