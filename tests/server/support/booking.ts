import type { Phone, TestClinic } from "./open-clinic";

/** A slot of November 2026 by day, time and provider. */
export const slot = (day: string, time: string, resource = "zhou", service = "review"): string =>
  `${service}@2026-11-${day}T${time}@${resource}`;

/** A request id that no other call of these tests uses. */
export function requests(): () => string {
  let made = 0;
  return () => `request-${++made}`;
}

export const bookWith =
  (request: () => string) =>
  (phone: Phone, slotId: string, serviceId = "review") =>
    phone.get("appointment.book", { requestId: request(), serviceId, slotId });

/** What a day sheet has claimed. */
export const claimsOn = (clinic: TestClinic, sheet: string) =>
  (clinic.cloud.database.inspect("daySheets", { _id: sheet }, 1)[0]?.["claims"] ?? []) as {
    slotId: string;
    holders: { id: string }[];
  }[];
