import type { PathwayId } from "@shared/pathway/pathway";

/** Short names of the pathways for dense places; the full title stands on the pathway itself. */
export const pathwayTitles: Readonly<Record<PathwayId, string>> = {
  doubleEyelid: "双眼皮",
  dentalImplant: "种植牙",
};
