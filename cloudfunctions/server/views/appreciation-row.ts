import type { AppreciationProgramme } from "@shared/appreciation/programme";
import type { AppreciationRow } from "@shared/contract/referral-views";
import type { AppreciationRecord } from "../store/referral-records";

/**
 * A thank-you as the team sees it. What is given is what the programme names when it is given, so one that is still open
 * shows that; what was decided stays as it was.
 */
export function appreciationRow(record: AppreciationRecord, programme: AppreciationProgramme): AppreciationRow {
  const { _id: appreciationId, referrerName, proposedAt, state, decided, visitCorrected, revision } = record;
  const { item, value } = state === "proposed" && programme.on ? programme : record;
  return {
    appreciationId,
    referrerName,
    item,
    value,
    proposedAt,
    state,
    ...(decided === undefined ? {} : { decided }),
    ...(visitCorrected && { visitCorrected }),
    revision,
  };
}
