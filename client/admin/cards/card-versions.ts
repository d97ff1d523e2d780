import type { ClinicCard } from "@shared/card/clinic-card";
import type { CardRow } from "@shared/contract/referral-views";
import type { Clinic } from "@shared/team/clinic";

const newestFirst = (one: CardRow, other: CardRow): number => other.version - one.version;

/** Newest first, as they are listed. */
export const byVersion = (rows: readonly CardRow[]): readonly CardRow[] => [...rows].sort(newestFirst);

/** The card that people see now. */
export const cardInForce = (rows: readonly CardRow[]): CardRow | undefined => rows.find(({ inForce }) => inForce);

/** Whether its permit does not hold, which alone takes a released card out of force. */
export const permitFails = ({ problems }: Pick<CardRow, "problems">): boolean =>
  problems.some(({ field }) => field === "permit" || field.startsWith("permit."));

/** A card that was released, is newer than the one in force, and fell out of force by itself. */
export const cardLost = (rows: readonly CardRow[]): CardRow | undefined =>
  byVersion(rows).find(
    (row) => row.state === "released" && permitFails(row) && row.version > (cardInForce(rows)?.version ?? 0),
  );

/** The draft somebody is writing; there is room for one at a time. */
export const draftOf = (rows: readonly CardRow[]): CardRow | undefined =>
  byVersion(rows).find(({ state }) => state === "draft");

/** A card begun with what the clinic has on record of itself. */
const firstCard = ({ name, address, serviceHours, emergencyPhone }: Clinic): ClinicCard => ({
  kind: "information",
  licensedName: name,
  category: "",
  departments: [""],
  address,
  hours: serviceHours,
  phone: emergencyPhone,
  lines: [],
});

/** What the next draft begins with: the card in force, the newest one, or the clinic itself. */
export function nextCard(
  rows: readonly CardRow[],
  clinic: Clinic,
): { readonly version: number; readonly card: ClinicCard } {
  const [newest] = byVersion(rows);
  return {
    version: (newest?.version ?? 0) + 1,
    card: cardInForce(rows)?.card ?? newest?.card ?? firstCard(clinic),
  };
}
