import { daysBetween, type LocalDate } from "@shared/calendar/local-date";
import type { ClinicCard } from "@shared/card/clinic-card";

/** How many days before its end a permit is spoken of: time enough to have a new one reviewed. */
const permitNotice = 30;

/** How long the permit on a card still holds. */
export type PermitStanding =
  | { readonly kind: "none" }
  | { readonly kind: "fine" | "soon" | "over"; readonly until: LocalDate; readonly days: number };

/** Whether the permit has run out, soon will, or holds; its last day counts as holding. */
export function permitStanding(
  { kind, permit }: Pick<ClinicCard, "kind" | "permit">,
  today: LocalDate,
): PermitStanding {
  if (kind !== "advertising" || permit === undefined) return { kind: "none" };
  const days = daysBetween(today, permit.expiresOn);
  const until = permit.expiresOn;
  if (days < 0) return { kind: "over", until, days };
  return { kind: days <= permitNotice ? "soon" : "fine", until, days };
}
