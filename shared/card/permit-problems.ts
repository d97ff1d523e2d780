import { daysBetween, type LocalDate } from "../calendar/local-date";
import { cardBounds } from "./card-bounds";
import type { CardProblem } from "./card-problem";
import type { ClinicCard, Permit } from "./clinic-card";
import { formProblems } from "./form-problems";

/** A certificate holds for a year (医疗广告管理办法), which may be a leap year. */
const longest = 366;

const provinces = "京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕秦甘陇青宁新蒙兵";
/**
 * （沪）医广【2026】第01-02-003号 and its relatives: the province in brackets or not, a letter for the city, 中医广 of
 * traditional medicine, the year in any brackets, the serial in groups.
 */
const shape = new RegExp(
  `^(\\([${provinces}][A-Z]?\\)|[${provinces}])(\\([A-Z]\\))?中?医广(\\[20\\d\\d\\]|\\(20\\d\\d\\))第[A-Z]?\\d{1,8}(-[A-Z]?\\d{1,8}){0,4}号$`,
);

/** One way of writing brackets, dashes and digits; people copy the number from a scan. */
const plain = (number: string): string =>
  number
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[【〔［]/g, "[")
    .replace(/[】〕］]/g, "]")
    .replace(/[‐‑–—−]/g, "-")
    .toUpperCase();

/** Whether this is the number of an 《医疗广告审查证明》, as far as its form tells. */
export const isPermitNumber = (number: string): boolean => shape.test(plain(number));

function expiryProblem({ expiresOn }: Permit, today: LocalDate): CardProblem["reason"] | undefined {
  const left = daysBetween(today, expiresOn);
  if (left < 0) return "permitExpired";
  return left > longest ? "permitTooLong" : undefined;
}

/** What is wrong with a card's permit on a day: on the last one it still holds. One that is shown must hold on any card. */
export function permitProblems({ kind, permit }: ClinicCard, today: LocalDate): readonly CardProblem[] {
  if (!permit) return kind === "advertising" ? [{ field: "permit", reason: "permitMissing" }] : [];
  const form = formProblems("permit.number", permit.number, cardBounds.permitNumber);
  const malformed = form.length === 0 && !isPermitNumber(permit.number);
  const expiry = expiryProblem(permit, today);
  return [
    ...form,
    ...(malformed ? [{ field: "permit.number", reason: "permitMalformed" } as const] : []),
    ...(expiry === undefined ? [] : [{ field: "permit.expiresOn", reason: expiry }]),
  ];
}
