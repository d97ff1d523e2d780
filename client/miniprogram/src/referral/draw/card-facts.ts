import type { ClinicCard } from "@shared/card/clinic-card";

/** One fact of the card: what it is, and what the card says. */
export interface CardFact {
  readonly label: string;
  readonly text: string;
}

const permitLabel = "医疗广告审查证明文号";

/** What stands on the picture below the name, in its fixed order: the card's fields and nothing else. */
export const cardFacts = ({ departments, address, hours, phone }: ClinicCard): readonly CardFact[] =>
  [
    { label: "诊疗科目", text: departments.join("、") },
    { label: "地址", text: address },
    { label: "接诊时间", text: hours },
    { label: "电话", text: phone },
  ].filter(({ text }) => text !== "");

/** The clinic's own lines, as they were approved; an information card has none. */
export const cardLines = ({ kind, lines }: ClinicCard): readonly string[] =>
  kind === "advertising" ? lines.filter((line) => line !== "") : [];

/** The permit as it has to stand on an advertisement (医疗广告管理办法). */
export const permitLine = ({ permit }: ClinicCard): string | undefined =>
  permit === undefined ? undefined : `${permitLabel}：${permit.number}`;
