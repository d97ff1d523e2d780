import type { FirstContact } from "@shared/referral/origin";
import type { ClinicCodeName } from "./clinic-codes";
import type { SharerName } from "./sharer-names";

/** Through whose card somebody came, and how that was noted. */
export interface ThroughPlan {
  readonly code: SharerName | ClinicCodeName;
  readonly via: "link" | "code" | "desk";
  /** Hours from the card to the booking. */
  readonly hours: number;
  /** Asked after the booking, they said no; or they took their yes back so many days ago. */
  readonly ends?: "refuses" | { readonly withdrawsDaysAgo: number };
}

/** Somebody who came to the clinic for the first time in the last months; days count back from today. */
export interface NewcomerPlan {
  readonly first: FirstContact;
  /** Without the mini-program when `false`. */
  readonly phone: boolean;
  readonly serviceId: string;
  /** Days since the booking, or since they stood at the desk. */
  readonly ago: number;
  /** Days from the booking to the visit. */
  readonly ahead: number;
  /** A second visit so many days after the first. */
  readonly again?: number;
  readonly through?: ThroughPlan;
  /** May be booked for by whoever passed the card on to them. */
  readonly livesWith?: true;
}

const online = { first: "online", phone: true } as const;
const walkIn = { first: "walkIn", ahead: 0 } as const;
const link = (code: ThroughPlan["code"], hours: number): ThroughPlan => ({ code, via: "link", hours });

/** Who came through somebody's card. */
const friends: readonly NewcomerPlan[] = [
  { ...online, serviceId: "cleaning", ago: 44, ahead: 4, again: 20, through: link("zheng", 3) },
  { ...online, serviceId: "dentalConsult", ago: 36, ahead: 3, again: 12, through: link("zheng", 20) },
  { ...online, serviceId: "cleaning", ago: 25, ahead: 3, through: link("zheng", 1) },
  { ...online, serviceId: "dentalConsult", ago: 5, ahead: 8, through: link("zheng", 30) },
  { ...online, serviceId: "consult", ago: 30, ahead: 3, through: { code: "qian", via: "code", hours: 2 } },
  { ...online, serviceId: "dentalConsult", ago: 4, ahead: 6, through: link("li", 5) },
  { ...online, serviceId: "dentalConsult", ago: 6, ahead: 3, through: link("feng", 9) },
  { ...online, serviceId: "cleaning", ago: 41, ahead: 4, through: link("first", 6) },
  { ...online, serviceId: "consult", ago: 2, ahead: 5, through: link("third", 4) },
  { ...online, serviceId: "cleaning", ago: 14, ahead: 3, through: link("second", 50) },
  { ...online, serviceId: "consult", ago: 53, ahead: 5, again: 30, through: link("third", 12) },
  { ...online, serviceId: "dentalConsult", ago: 50, ahead: 4, again: 25, through: link("third", 8) },
  { ...online, serviceId: "cleaning", ago: 46, ahead: 5, through: link("qian", 26) },
  { ...online, serviceId: "intake", ago: 24, ahead: 4, again: 9, through: link("fifth", 2) },
  {
    ...{ first: "desk", phone: false, serviceId: "dentalConsult", ago: 20, ahead: 3 },
    through: { code: "mu", via: "desk", hours: 0 },
  },
];

/** Who came through a card and does not count, or does not want it to be noted. */
const others: readonly NewcomerPlan[] = [
  { ...online, serviceId: "cleaning", ago: 18, ahead: 3, through: link("fourth", 2), livesWith: true },
  {
    ...online,
    ...{ serviceId: "dentalConsult", ago: 12, ahead: 3 },
    through: { ...link("mu", 7), ends: { withdrawsDaysAgo: 5 } },
  },
  { ...online, serviceId: "cleaning", ago: 9, ahead: 3, through: { ...link("fourth", 15), ends: "refuses" } },
];

/** Who scanned one of the clinic's own codes. */
const scanned: readonly NewcomerPlan[] = [
  { ...online, serviceId: "consult", ago: 33, ahead: 4, through: link("menu", 1) },
  { ...online, serviceId: "cleaning", ago: 55, ahead: 4, through: link("menu", 2) },
  { ...online, serviceId: "dentalConsult", ago: 10, ahead: 4, through: link("menu", 1) },
  { ...online, serviceId: "cleaning", ago: 1, ahead: 4, through: link("menu", 3) },
  { ...online, serviceId: "dentalConsult", ago: 21, ahead: 3, again: 10, through: link("banner", 1) },
  { ...online, serviceId: "cleaning", ago: 22, ahead: 3, through: link("stand", 1) },
];

/** Who stood at the desk without an appointment. */
const walkIns: readonly NewcomerPlan[] = [
  { ...walkIn, phone: true, serviceId: "dentalConsult", ago: 62, again: 9 },
  { ...walkIn, phone: false, serviceId: "dentalConsult", ago: 48 },
  { ...walkIn, phone: true, serviceId: "consult", ago: 37 },
  { ...walkIn, phone: false, serviceId: "dentalConsult", ago: 31, again: 14 },
  { ...walkIn, phone: true, serviceId: "dentalConsult", ago: 26 },
  { ...walkIn, phone: false, serviceId: "consult", ago: 19 },
  { ...walkIn, phone: false, serviceId: "cleaning", ago: 16 },
  { ...walkIn, phone: true, serviceId: "consult", ago: 57 },
  { ...walkIn, phone: false, serviceId: "dentalConsult", ago: 43, again: 20 },
  { ...walkIn, phone: true, serviceId: "dentalConsult", ago: 11, again: 7 },
  { ...walkIn, phone: false, serviceId: "dentalConsult", ago: 4 },
];

export const newcomerPlans: readonly NewcomerPlan[] = [...friends, ...others, ...scanned, ...walkIns];
