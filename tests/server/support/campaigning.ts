import type { InputOf } from "@shared/contract/contract";
import { marketingTextVersion, unagreed } from "@shared/reminder/agreement";
import { morning, owner, type TestClinic } from "./open-clinic";
import { day } from "./reminding";

export type CampaignText = Omit<InputOf<"campaign.release">, "requestId">;

/** A message of care for everybody. */
export const closed: CampaignText = {
  purpose: "care",
  title: "周六停电一天",
  body: "本周六门诊停电，周日照常开放。",
  audience: { kind: "everyone" },
};

/** A marketing message for everybody. */
export const offer: CampaignText = {
  ...closed,
  purpose: "marketing",
  title: "十二月到院安排",
  body: "十二月新增周末时段。",
};

/** What somebody has said to marketing, long ago. */
export const wants = (state: "granted" | "refused" = "granted", textVersion = marketingTextVersion) => ({
  agreement: { ...unagreed, marketing: { state, textVersion, at: morning - 60 * day }, at: morning - 60 * day },
});

/** Sending messages to several people of a clinic, and looking at what became of them. */
export function campaigning(clinic: () => TestClinic) {
  let requests = 0;
  const boss = () => clinic().phone(owner);

  return {
    boss,

    release: (content: CampaignText = closed) =>
      boss().get("campaign.release", { requestId: `campaign-${++requests}`, ...content }),

    minutesLater: (count = 5) => clinic().cloud.clock.advance(count * 60_000),

    /** The rows of the outbox that people were written down in. */
    rows: (where: Readonly<Record<string, unknown>> = {}) =>
      clinic().cloud.database.inspect("messages", { step: "campaign", ...where }, 3000),

    async campaign(campaignId: string) {
      const row = (await boss().get("campaign.list", {})).rows.find((one) => one.campaignId === campaignId);
      if (!row) throw new Error(`${campaignId} is not in the list`);
      return row;
    },

    inbox: async (openid: string) => (await clinic().phone(openid).get("message.mine", {})).messages,

    /** Patients written straight into the database: `count` of them, each with their own WeChat. */
    crowd(count: number, more: (place: number) => Readonly<Record<string, unknown>> = () => ({})): void {
      const people = Array.from({ length: count }, (_, place) => {
        const id = String(place).padStart(5, "0");
        const openid = `wx-crowd-${id}`;
        const empty = { family: [], upcoming: [], gates: [], since: morning };
        return { _id: `pt-${id}`, name: `患者${id}`, openid, people: [openid], ...empty, ...more(place) };
      });
      clinic().cloud.database.insertMany("patients", people);
    },
  };
}
