import type { ClinicCard } from "@shared/card/clinic-card";
import { clinicDate } from "../../support/clinic-date";

/** Nothing but objective facts about a clinic. */
export const facts: ClinicCard = {
  kind: "information",
  licensedName: "合愈测试门诊部",
  category: "门诊部",
  departments: ["口腔科", "医疗美容科"],
  address: "示范路 1 号",
  hours: "每天 09:00–18:00",
  phone: "021-5555-0120",
  lines: [],
};

/** The same with a line of the clinic's own, as it was approved. */
export const approved: ClinicCard = {
  ...facts,
  kind: "advertising",
  lines: ["周末照常接诊"],
  permit: { number: "（沪）医广【2026】第01-02-003号", expiresOn: clinicDate("2027-06-30") },
};
