import type { AppreciationProgramme, Compliance } from "@shared/appreciation/programme";
import { clinicDate } from "../../support/clinic-date";

export const confirmed: Compliance = {
  lawyer: "示范律师事务所 郑律师",
  document: "法律意见书 2026-18 号",
  confirmedOn: clinicDate("2026-11-01"),
  confirms: { disclosed: true, booked: true, notForSharing: true, notForStaff: true },
};

/** A programme with nothing wrong with it in November 2026. */
export const lawful: AppreciationProgramme = {
  on: true,
  item: "一盒口罩",
  value: 2000,
  perYear: 3,
  compliance: confirmed,
};
