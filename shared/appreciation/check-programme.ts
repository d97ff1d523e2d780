import { daysBetween, type LocalDate } from "../calendar/local-date";
import { type AppreciationProgramme, type Compliance, mostPerYear, mostValue } from "./programme";
import { type UnfitItem, unfitItem } from "./unfit-item";

/** What keeps a programme from being on, and where. */
export interface ProgrammeProblem {
  /** e.g. `item`, `compliance.confirms.booked`. */
  readonly field: string;
  readonly reason: "missing" | "notConfirmed" | "tooLow" | "tooHigh" | "inFuture" | "tooOld" | UnfitItem;
}

/** What a lawyer confirmed is asked for again after a year, in days. */
const complianceLasts = 365;

const outOf = (field: string, value: number, most: number): readonly ProgrammeProblem[] => {
  if (value < 1) return [{ field, reason: "tooLow" }];
  return value > most ? [{ field, reason: "tooHigh" }] : [];
};

const missing = (field: string, text: string): readonly ProgrammeProblem[] =>
  text.trim() === "" ? [{ field, reason: "missing" }] : [];

function itemProblems({ item }: AppreciationProgramme): readonly ProgrammeProblem[] {
  const unfit = unfitItem(item);
  return unfit === undefined ? missing("item", item) : [{ field: "item", reason: unfit }];
}

function dateProblems({ confirmedOn }: Compliance, today: LocalDate): readonly ProgrammeProblem[] {
  const age = daysBetween(confirmedOn, today);
  if (age < 0) return [{ field: "compliance.confirmedOn", reason: "inFuture" }];
  return age > complianceLasts ? [{ field: "compliance.confirmedOn", reason: "tooOld" }] : [];
}

function complianceProblems(compliance: Compliance | undefined, today: LocalDate): readonly ProgrammeProblem[] {
  if (!compliance) return [{ field: "compliance", reason: "missing" }];
  const { disclosed, booked, notForSharing, notForStaff } = compliance.confirms;
  const open = Object.entries({ disclosed, booked, notForSharing, notForStaff }).filter(([, yes]) => !yes);
  return [
    ...missing("compliance.lawyer", compliance.lawyer),
    ...missing("compliance.document", compliance.document),
    ...dateProblems(compliance, today),
    ...open.map(([name]) => ({ field: `compliance.confirms.${name}`, reason: "notConfirmed" }) as const),
  ];
}

/**
 * Everything that keeps a programme from being on as of a day, in the order of its fields: a small fixed thing, and a lawyer
 * who looked at it within the last year. One that was turned on stops by itself when that year is over.
 */
export const checkProgramme = (programme: AppreciationProgramme, today: LocalDate): readonly ProgrammeProblem[] => [
  ...itemProblems(programme),
  ...outOf("value", programme.value, mostValue),
  ...outOf("perYear", programme.perYear, mostPerYear),
  ...complianceProblems(programme.compliance, today),
];
