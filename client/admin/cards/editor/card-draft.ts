import type { LocalDate } from "@shared/calendar/local-date";
import type { ClinicCard } from "@shared/card/clinic-card";
import type { InputOf } from "@shared/contract/contract";

/** A card while it is written: the permit may still be half known, and what an information card must not have is remembered. */
export interface CardDraft extends Omit<ClinicCard, "permit"> {
  readonly permitNumber: string;
  readonly permitUntil: LocalDate | undefined;
}

/** A stored card as it is written on. */
export const cardDraft = ({ permit, ...card }: ClinicCard): CardDraft => ({
  ...card,
  permitNumber: permit?.number ?? "",
  permitUntil: permit?.expiresOn,
});

/** Whether only one half of the permit is there; such a draft cannot be kept on the server. */
export const permitHalf = ({ kind, permitNumber, permitUntil }: CardDraft): boolean =>
  kind === "advertising" && (permitNumber.trim() === "") !== (permitUntil === undefined);

/** The card as it would be saved: an information card carries no lines and no permit. */
export function cardOf({ permitNumber, permitUntil, ...draft }: CardDraft): ClinicCard {
  if (draft.kind === "information") return { ...draft, lines: [] };
  return {
    ...draft,
    ...(permitUntil !== undefined &&
      permitNumber.trim() !== "" && { permit: { number: permitNumber.trim(), expiresOn: permitUntil } }),
  };
}

type Input = InputOf<"card.save">["card"];

/** A card as the server takes it. */
export const cardInput = ({ departments, lines, permit, ...card }: ClinicCard): Input => ({
  ...card,
  departments: [...departments],
  lines: [...lines],
  ...(permit && { permit: { ...permit } }),
});

/** Whether two cards say the same, whatever the order in which they were put together. */
export const sameCard = (one: ClinicCard, other: ClinicCard): boolean => {
  const parts = ({ kind, licensedName, category, departments, address, hours, phone, lines, permit }: ClinicCard) =>
    JSON.stringify([
      [kind, licensedName, category, address, hours, phone, permit?.number, permit?.expiresOn].map(
        (part) => part?.trim() ?? null,
      ),
      departments.map((part) => part.trim()),
      lines.map((part) => part.trim()),
    ]);
  return parts(one) === parts(other);
};
