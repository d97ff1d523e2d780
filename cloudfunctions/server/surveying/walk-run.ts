import { after, clinicDateAt, clinicTime, days, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import { sheetOfDraw } from "@shared/survey/sheet-of-draw";
import { sheetOfWave } from "@shared/survey/sheet-of-wave";
import type { SurveyRule } from "@shared/survey/survey-rule";
import { type CareContext, carePage } from "../store/episodes";
import { recentProgramme } from "../store/programme";
import { planSheets } from "../store/sheets";
import type { SheetRecord, SurveyRunRecord } from "../store/survey-records";
import { beginRun, moveRun } from "../store/survey-runs";
import { careSheet, careSheets } from "./follow-up-sheets";
import { weekOf } from "./tally-week";

const perPage = 200;
/** Nobody is in care longer than this; older follow-ups are not looked at. */
const longestCare = days(750);

function sheetsFor(
  rule: SurveyRule,
  { week }: SurveyRunRecord,
  care: CareContext,
  now: Instant,
): readonly SheetRecord[] {
  const whom = { episodeId: care._id, pathwayId: care.plan.pathwayId };
  if (rule.trigger.kind === "wave")
    return [sheetOfWave(rule, whom)].flatMap((one) => (one ? [careSheet(one, care)] : []));
  if (week === undefined) return careSheets([rule], care, now);
  const drawn = sheetOfDraw(rule, week, whom);
  return drawn && drawn.dueAt > now ? [careSheet(drawn, care)] : [];
}

/** A rule that draws goes on next Monday. */
async function beginNext(rule: SurveyRule, week: LocalDate): Promise<void> {
  const next = addDays(week, 7);
  await beginRun({ _id: `${rule.id}:${next}`, ruleId: rule.id, week: next, lookAt: clinicTime(next, 0, 5) });
}

/**
 * Goes one page further over the people in care for a rule, newest follow-ups first. Sheets have ids of their own, so a page
 * walked twice asks nobody twice.
 */
export async function walkRun(run: SurveyRunRecord, now: Instant): Promise<"walked"> {
  const { rules } = await recentProgramme(now);
  const rule = rules.find(({ id, on }) => id === run.ruleId && on);
  const page = rule ? await carePage(run.cursor ?? "", perPage) : [];
  const inCare = page.filter(({ ended, startedAt }) => ended === undefined && startedAt > after(now, -longestCare));
  if (rule) await planSheets(inCare.flatMap((care) => sheetsFor(rule, run, care, now)));
  const last = page.at(-1);
  const goesOn = last !== undefined && page.length === perPage && last.startedAt > after(now, -longestCare);
  if (!goesOn && rule && run.week !== undefined) await beginNext(rule, run.week);
  await moveRun(run, goesOn ? last.order : undefined, now);
  return "walked";
}

/** Begins the walks that a rule needs once it was switched on or changed. */
export async function beginWalks(rule: SurveyRule, revision: number, now: Instant): Promise<void> {
  const { trigger, id: ruleId } = rule;
  if (trigger.kind === "wave") {
    const lookAt = Math.max(trigger.at, now) as Instant;
    await beginRun({ _id: `${ruleId}:w${trigger.at}`, ruleId, lookAt });
  }
  if (trigger.kind === "day") await beginRun({ _id: `${ruleId}:r${revision}`, ruleId, lookAt: now });
  if (trigger.kind !== "random") return;
  const week = weekOf(clinicDateAt(now));
  await beginRun({ _id: `${ruleId}:${week}`, ruleId, week, lookAt: now });
}
