import type { SheetRow } from "@shared/contract/survey-views";
import type { Survey } from "@shared/survey/survey";

/**
 * Whether the team may fill a sheet in on the telephone: while it can be answered; never an anonymous one, nor one that
 * asks for a consent, which only the person can give.
 */
export const mayFill = ({ state }: Pick<SheetRow, "state">, survey: Survey | undefined): boolean =>
  state === "issued" && survey !== undefined && survey.privacy === "named" && survey.consent === undefined;
