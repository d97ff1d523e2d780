import type { Instant } from "@shared/calendar/instant";
import type { ClinicCard } from "@shared/card/clinic-card";
import type { CardRow } from "@shared/contract/referral-views";

export const ye = { id: "staff-ye", name: "叶负责人" };
export const xu = { id: "staff-xu", name: "徐会员" };

/** A card with which nothing is wrong. */
export const information: ClinicCard = {
  kind: "information",
  licensedName: "合愈测试门诊部",
  category: "门诊部",
  departments: ["口腔科", "医疗美容科"],
  address: "示范路 1 号",
  hours: "每天 09:00–18:00",
  phone: "021-5555-0120",
  lines: [],
};

/** One version of the card as the server answers it. */
export const cardRow = (version: number, part: Partial<CardRow> = {}): CardRow => ({
  version,
  card: information,
  state: "released",
  revision: 1,
  contentHash: "0".repeat(64),
  editors: [ye],
  savedAt: 0 as Instant,
  problems: [],
  inForce: false,
  ...part,
});
