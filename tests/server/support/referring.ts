import { referralConsentText } from "@shared/consent/referral-consent-text";
import type { TestClinic } from "./open-clinic";
import { desk, owner } from "./open-clinic";
import { visiting } from "./visiting";

const textVersion = referralConsentText.version;

const card = {
  kind: "information",
  licensedName: "合愈测试门诊部",
  category: "门诊部",
  departments: ["口腔科", "医疗美容科"],
  address: "示范路 1 号",
  hours: "每天 09:00–18:00",
  phone: "021-5555-0120",
  lines: [],
} as const;

/** Cards that are passed on, and the friends who come through them. */
export function referring(clinic: () => TestClinic) {
  const visits = visiting(clinic);

  /** A card in force: one of the team writes it, another releases it. */
  async function cardInForce() {
    const draft = await clinic().phone("wx-member-tang").get("card.save", { version: 1, revision: 0, card });
    return clinic().phone(owner).get("card.release", { version: 1, contentHash: draft.contentHash });
  }

  /** The team has somebody for its members; the tests' clinic otherwise has none. */
  const hireMemberManager = () =>
    clinic().cloud.database.insertMany("staff", [
      {
        _id: "member-tang",
        name: "唐宁",
        title: "会员管家",
        roles: ["memberManager"],
        openid: "wx-member-tang",
        active: true,
      },
    ]);

  const agree = (openid: string) => clinic().phone(openid).get("referral.decide", { state: "granted", textVersion });
  const refuse = (openid: string) => clinic().phone(openid).get("referral.decide", { state: "refused", textVersion });

  /** A patient with a follow-up who agreed and has a code to pass on. */
  async function sharer(openid: string) {
    const { phone, episodeId } = await clinic().patient(openid);
    const { token = "" } = await agree(openid);
    return { phone, episodeId, token };
  }

  const opens = (openid: string, token: string) => clinic().phone(openid).get("card.open", { token });

  /** The friend books a review today, is seen, and goes. */
  async function comes(openid: string, time: string) {
    const { appointmentId } = await visits.booked(openid, time);
    await goes(appointmentId);
    return appointmentId;
  }

  async function goes(appointmentId: string) {
    for (const to of ["arrived", "inService", "checkout"] as const) await visits.move(appointmentId, to);
    await visits.move(appointmentId, "done", { noNext: { reason: "notNeeded" } });
  }

  const stored = () => clinic().cloud.database.inspect("referrals", {}, 1000) as unknown as readonly StoredReferral[];
  const ofFriend = (openid: string) => stored().find(({ friend }) => friend?.openid === openid);
  const rows = async (state: "opened" | "agreed" | "lead" | "visit" | "void") =>
    (await clinic().phone(owner).get("referral.list", { state })).rows;
  const originOf = (openid: string) => clinic().cloud.database.inspect("patients", { openid }, 1)[0]?.["origin"];

  return {
    ...visits,
    agree,
    cardInForce,
    comes,
    goes,
    hireMemberManager,
    ofFriend,
    opens,
    originOf,
    refuse,
    rows,
    sharer,
    stored,
    desk,
  };
}

interface StoredReferral {
  readonly _id: string;
  readonly state: string;
  readonly token?: string;
  readonly voidReason?: string;
  readonly friend?: { readonly openid?: string; readonly patientId?: string };
}
