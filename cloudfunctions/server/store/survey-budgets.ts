import type { Instant } from "@shared/calendar/instant";
import { noteIssued } from "@shared/survey/budget";
import { command } from "./database";
import type { SurveyBudgetRecord } from "./survey-records";
import { table } from "./table";

const budgets = table<SurveyBudgetRecord>("surveyBudgets");
const mostTries = 5;

/** What these people were asked lately; nothing for who never was. */
export const budgetsOf = (people: readonly string[]): Promise<readonly SurveyBudgetRecord[]> =>
  people.length === 0 ? Promise.resolve([]) : budgets.find({ _id: command.in([...people]) }, { limit: people.length });

/** Under which id it is kept when a patient was given surveys that must lie days apart, whoever answered them. */
export const historyOf = (patientId: string): string => `own:${patientId}`;

type Issued = SurveyBudgetRecord["issued"];

async function write(before: SurveyBudgetRecord | undefined, _id: string, issued: Issued): Promise<boolean> {
  if (!before) return budgets.insert({ _id, issued, revision: 1 });
  const { revision } = before;
  return budgets.update({ _id, revision }, { issued: command.set(issued), revision: revision + 1 });
}

/**
 * Counts a sheet in a person's budget, once however often it is asked for; `false` when `allows` says no to what was issued
 * to them by then. Two sheets of one person at once are judged one after the other.
 */
export async function takeFromBudget(
  person: string,
  sheet: { readonly sheetId: string; readonly surveyId: string; readonly at: Instant },
  allows: (issued: Issued) => boolean,
): Promise<boolean> {
  for (let tries = 1; tries <= mostTries; tries++) {
    const before = await budgets.get(person);
    const issued = before?.issued ?? [];
    if (issued.some(({ sheetId }) => sheetId === sheet.sheetId)) return true;
    if (!allows(issued)) return false;
    if (await write(before, person, noteIssued(issued, sheet))) return true;
  }
  throw new Error("the budget of a person kept changing");
}
