import type { PathwayId } from "@shared/pathway/pathway";
import type { Urgency } from "@shared/triage/judgement";
import { useAddress } from "../parts/use-address";

export interface InboxFilters {
  readonly state: "open" | "closed";
  readonly urgency?: Urgency;
  readonly pathwayId?: PathwayId;
}

/** The check-in shown in full. */
export interface OpenCheckIn {
  readonly checkInId: string;
  readonly episodeId: string;
}

const urgencies: readonly Urgency[] = ["red", "yellow", "none"];
const pathways: readonly PathwayId[] = ["doubleEyelid", "dentalImplant"];

const oneOf = <T extends string>(allowed: readonly T[], text: string | null): T | undefined =>
  allowed.find((one) => one === text);

function filtersOf(params: URLSearchParams): InboxFilters {
  const urgency = oneOf(urgencies, params.get("urgency"));
  const pathwayId = oneOf(pathways, params.get("pathway"));
  return {
    state: params.get("state") === "closed" ? "closed" : "open",
    ...(urgency && { urgency }),
    ...(pathwayId && { pathwayId }),
  };
}

/** The inbox's filters and the open check-in, kept in the address so that they survive a reload. */
export function useInboxFilters() {
  const { params, change } = useAddress();
  const [checkInId, episodeId] = [params.get("open"), params.get("of")];
  return {
    filters: filtersOf(params),
    opened: checkInId && episodeId ? { checkInId, episodeId } : undefined,
    filterBy: change,
    open: (one: OpenCheckIn | undefined) => change({ open: one?.checkInId, of: one?.episodeId }),
  };
}
