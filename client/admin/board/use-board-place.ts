import type { ResourceKind } from "@shared/appointment/resource";
import { clinicDateAt } from "@shared/calendar/instant";
import { addDays, type LocalDate, parseLocalDate, weekdayOf } from "@shared/calendar/local-date";
import { useAddress } from "../parts/use-address";
import { useNow } from "../parts/use-now";
import { resourceKindWords } from "../words/visit-words";

/** What the board shows. */
export interface BoardPlace {
  readonly today: LocalDate;
  readonly date: LocalDate;
  readonly view: "day" | "week";
  /** First day that is asked for, and how many. */
  readonly from: LocalDate;
  readonly days: number;
  /** Whose week; nobody's shows everybody's counts. */
  readonly resourceId: string | undefined;
  /** `undefined`: those with whom appointments are made. */
  readonly kinds: readonly ResourceKind[] | undefined;
  /** The appointment that is open. */
  readonly visitId: string | undefined;
  /** The class that is open. */
  readonly slotId: string | undefined;
}

const isKind = (text: string): text is ResourceKind => text in resourceKindWords;

function kindsIn(text: string | null): readonly ResourceKind[] | undefined {
  const kinds = text?.split(",").filter(isKind) ?? [];
  return kinds.length > 0 ? kinds : undefined;
}

/** Day, view, filters and what is open, kept in the address so that they survive a reload. */
export function useBoardPlace() {
  const { params, change } = useAddress();
  const today = clinicDateAt(useNow(30_000));
  const date = parseLocalDate(params.get("date") ?? "") ?? today;
  const view = params.get("view") === "week" ? "week" : "day";
  const place: BoardPlace = {
    today,
    date,
    view,
    from: view === "week" ? addDays(date, 1 - weekdayOf(date)) : date,
    days: view === "week" ? 7 : 1,
    resourceId: params.get("with") ?? undefined,
    kinds: kindsIn(params.get("kinds")),
    visitId: params.get("visit") ?? undefined,
    slotId: params.get("slot") ?? undefined,
  };
  const go = (to: LocalDate) => change({ date: to === today ? undefined : to, visit: undefined, slot: undefined });
  return { place, change, go };
}
