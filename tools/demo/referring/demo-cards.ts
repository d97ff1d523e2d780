import { after, clinicDateAt, days, hours, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { ClinicCard } from "@shared/card/clinic-card";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import type { CardRecord } from "../../../cloudfunctions/server/store/referral-records";
import { demoClinic } from "../clinic/demo-clinic";
import { memberManager } from "../clinic/demo-staff";
import { clinicOwner } from "../surveying/clinic-owner";
import { referenceTo } from "../visits/house-movers";

/** Nothing but facts about the clinic. */
const facts: ClinicCard = {
  kind: "information",
  licensedName: demoClinic.name,
  category: "门诊部",
  departments: ["口腔科", "医疗美容科", "妇产科"],
  address: demoClinic.address,
  hours: demoClinic.serviceHours,
  phone: demoClinic.emergencyPhone,
  lines: [],
};

/** Two of its three lines say what no clinic may say; the number of the permit belongs to nobody. */
const draftOf = (now: Instant): ClinicCard => ({
  ...facts,
  kind: "advertising",
  lines: ["周末照常接诊，提前一天可预约", "国家级牙科团队", "洗牙当天见效"],
  permit: { number: "（沪）医广【2026】第00-00-000号", expiresOn: addDays(clinicDateAt(now), 300) },
});

const version = (number: number, card: ClinicCard, savedAt: Instant) => ({
  _id: `card@${number}`,
  version: number,
  card,
  contentHash: contentHash(card),
  editors: [referenceTo(memberManager)],
  savedAt,
});

/** The card in force, written by the customer team and released by who answers for the clinic; and a draft to work on. */
export const demoCards = (now: Instant): readonly CardRecord[] => [
  {
    ...version(1, facts, after(now, -days(82))),
    state: "released",
    revision: 3,
    released: { by: clinicOwner, at: after(now, -days(80)) },
  },
  { ...version(2, draftOf(now), after(now, -hours(19))), state: "draft", revision: 2 },
];
