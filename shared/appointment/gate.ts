import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { StaffReference } from "../team/staff";

/** Something that must have happened before an appointment may be confirmed. */
export type Gate = "informedConsent";

/**
 * A doctor's note that indications, contraindications, risks and cautions were explained and the form was signed
 * (医疗美容服务管理办法 art. 20: the patient, or the guardian of a minor).
 */
export interface GatePassed {
  readonly gate: Gate;
  readonly serviceId: string;
  readonly by: StaffReference;
  readonly at: Instant;
  readonly signedOn: LocalDate;
  readonly signer: "patient" | "guardian";
}
