import type { Standing } from "@shared/experiment/exit-of";
import type { PatientRecord } from "../store/appointment-records";
import type { LedgerRecord } from "../store/message-records";

type Said = Pick<PatientRecord, "agreement" | "marketingRefusedAt" | "complaint" | "earlierComplaints">;

/** What a person said about being written to, and complained about. */
export const standingOf = (
  patient: Said | undefined,
  ledger: Pick<LedgerRecord, "refusedAt"> | undefined,
  declined = false,
): Standing => ({
  agreement: patient?.agreement,
  marketingRefusedAt: patient?.marketingRefusedAt,
  refusedAt: ledger?.refusedAt,
  complaints: [...(patient?.complaint ? [patient.complaint] : []), ...(patient?.earlierComplaints ?? [])],
  declined,
});
