import { checkProgramme, type ProgrammeProblem } from "@shared/appreciation/check-programme";
import { type AppreciationProgramme, type Compliance, mostPerYear } from "@shared/appreciation/programme";
import type { LocalDate } from "@shared/calendar/local-date";

/** What the owner has typed so far; the value in yuan as people write it. */
export interface ProgrammeDraft {
  readonly item: string;
  readonly yuan: number | null;
  readonly perYear: number | null;
  readonly lawyer: string;
  readonly document: string;
  readonly confirmedOn: LocalDate | null;
  readonly confirms: Compliance["confirms"];
}

const unconfirmed: Compliance["confirms"] = {
  disclosed: false,
  booked: false,
  notForSharing: false,
  notForStaff: false,
};

/** What the form begins with: what stands, but nothing confirmed, because every change is confirmed anew. */
export function programmeDraft({ item, value, perYear, compliance }: AppreciationProgramme): ProgrammeDraft {
  return {
    item,
    yuan: value === 0 ? null : value / 100,
    perYear: Math.min(perYear, mostPerYear),
    lawyer: compliance?.lawyer ?? "",
    document: compliance?.document ?? "",
    confirmedOn: compliance?.confirmedOn ?? null,
    confirms: unconfirmed,
  };
}

/** The programme as it would be turned on; without a date there is no compliance yet. */
export function programmeOf(draft: ProgrammeDraft): AppreciationProgramme {
  const { item, yuan, perYear, lawyer, document, confirmedOn, confirms } = draft;
  const compliance = confirmedOn !== null && {
    lawyer: lawyer.trim(),
    document: document.trim(),
    confirmedOn,
    confirms,
  };
  return {
    on: true,
    item: item.trim(),
    value: Math.round((yuan ?? 0) * 100),
    perYear: perYear ?? 0,
    ...(compliance && { compliance }),
  };
}

export type ProgrammeField = keyof Omit<ProgrammeDraft, "confirms" | "yuan"> | "value" | "confirms";

const fieldOf = (field: string): ProgrammeField => {
  const [first = "", second = ""] = field.split(".");
  return (first === "compliance" ? second : first) as ProgrammeField;
};

/** What still keeps it from being turned on, by the field it belongs to. */
export function draftProblems(
  draft: ProgrammeDraft,
  today: LocalDate,
): ReadonlyMap<ProgrammeField, ProgrammeProblem["reason"]> {
  const found = checkProgramme(programmeOf({ ...draft, confirmedOn: draft.confirmedOn ?? today }), today);
  return new Map([
    ...found.map(({ field, reason }) => [fieldOf(field), reason] as const),
    ...(draft.confirmedOn === null ? [["confirmedOn", "missing"] as const] : []),
  ]);
}
