import type { LocalDate } from "../calendar/local-date";
import { cardBounds } from "./card-bounds";
import type { CardProblem } from "./card-problem";
import type { ClinicCard } from "./clinic-card";
import { formProblems } from "./form-problems";
import { isClinicPhone } from "./is-clinic-phone";
import { permitProblems } from "./permit-problems";
import { factProblems, lineProblems, nameProblems, type TextCheck } from "./text-problems";

interface Room {
  readonly pieces: number;
  readonly characters: number;
}

function listProblems(field: string, texts: readonly string[], room: Room, check: TextCheck): readonly CardProblem[] {
  return [
    ...(texts.length > room.pieces ? [{ field, reason: "tooMany" } as const] : []),
    ...texts.flatMap((text, place) => check(`${field}.${place}`, text, room.characters)),
  ];
}

function departmentProblems({ departments }: ClinicCard): readonly CardProblem[] {
  if (departments.length === 0) return [{ field: "departments", reason: "missing" }];
  const room = { pieces: cardBounds.departments, characters: cardBounds.department };
  return listProblems("departments", departments, room, factProblems);
}

/** A number, like that of a permit, has no room for words: its shape is all there is to look at. */
function phoneProblems({ phone }: ClinicCard): readonly CardProblem[] {
  const form = formProblems("phone", phone, cardBounds.phone);
  return form.length === 0 && !isClinicPhone(phone) ? [{ field: "phone", reason: "notAPhone" }] : form;
}

/** Lines of the clinic's own are advertising, whatever they say. */
function ownLineProblems({ kind, lines }: ClinicCard): readonly CardProblem[] {
  const misplaced = kind === "information" && lines.length > 0;
  return [
    ...(misplaced ? [{ field: "lines", reason: "linesNeedAdvertising" } as const] : []),
    ...listProblems("lines", lines, { pieces: cardBounds.lines, characters: cardBounds.line }, lineProblems),
  ];
}

/**
 * Everything that keeps a card from being passed on as of a day, in the order of its fields; nothing when it may be. Asked
 * again of a card that was released, so that the team sees what the linter has learned since.
 */
export const checkCard = (card: ClinicCard, today: LocalDate): readonly CardProblem[] => [
  ...nameProblems("licensedName", card.licensedName, cardBounds.name),
  ...factProblems("category", card.category, cardBounds.category),
  ...departmentProblems(card),
  ...factProblems("address", card.address, cardBounds.address),
  ...factProblems("hours", card.hours, cardBounds.hours),
  ...phoneProblems(card),
  ...ownLineProblems(card),
  ...permitProblems(card, today),
];
