import type { EndpointName, InputOf } from "@shared/contract/contract";
import type { referralEndpoints } from "@shared/contract/referral-endpoints";

const hash = "0".repeat(64);

/** One complete input for every endpoint of cards, referrals, companions and articles. */
export const referralInputs: { readonly [N in keyof typeof referralEndpoints & EndpointName]: InputOf<N> } = {
  "card.look": {},
  "article.list": {},
  "article.show": { articleId: "handHygiene" },
  "card.open": { token: "7k2m9xqp4hbc" },
  "referral.mine": {},
  "referral.decide": { state: "granted", textVersion: "2026-11" },
  "referral.enter": { code: "7K2M-9XQP-4HBC" },
  "referral.code": {},
  "referral.ask": {},
  "referral.askAnswer": { appointmentId: "appointment-1", answer: "skipped" },
  "companion.list": { episodeId: "episode-1" },
  "companion.make": { requestId: "3f333df6-90a4", episodeId: "episode-1", label: "我先生", days: 7 },
  "companion.revoke": { episodeId: "episode-1", companionId: hash },
  "companion.view": { token: "0123456789abcdef0123456789abcdef" },
  "card.list": {},
  "card.save": {
    version: 1,
    revision: 0,
    card: {
      kind: "advertising",
      licensedName: "合愈测试门诊部",
      category: "门诊部",
      departments: ["口腔科", "医疗美容科"],
      address: "示范路 1 号",
      hours: "每天 09:00–18:00",
      phone: "021-5555-0120",
      lines: ["周末照常接诊"],
      permit: { number: "（沪）医广【2026】第01-02-003号", expiresOn: "2027-06-30" },
    },
  },
  "card.release": { version: 1, contentHash: hash },
  "card.retire": { version: 1 },
  "source.list": {},
  "source.add": { requestId: "7c9e6679-7425", label: "前台立牌" },
  "source.end": { token: "7k2m9xqp4hbc" },
  "source.code": { token: "7k2m9xqp4hbc" },
  "referral.list": { state: "lead", cursor: "bmV4dA", limit: 20 },
  "referral.funnel": { month: "2026-11" },
  "referral.correct": {
    referralId: "f0123",
    revision: 2,
    reason: "本人说是另一位朋友介绍的",
    to: { kind: "token", code: "7k2m9xqp4hbc" },
  },
  "referral.record": { patientId: "patient-1", code: "7k2m9xqp4hbc", agreedOnPaper: true },
  "referral.withdrawOnPaper": { patientId: "patient-1" },
  "appreciation.show": { state: "proposed", cursor: "bmV4dA" },
  "appreciation.setUp": {
    revision: 0,
    programme: {
      on: true,
      item: "一盒口罩",
      value: 2000,
      perYear: 3,
      compliance: {
        lawyer: "示范律师事务所 郑律师",
        document: "法律意见书 2026-18 号",
        confirmedOn: "2026-11-01",
        confirms: { disclosed: true, booked: true, notForSharing: true, notForStaff: true },
      },
    },
  },
  "appreciation.decide": { appreciationId: "f0123", revision: 1, give: false, reason: "本人谢绝" },
  "article.drafts": {},
  "article.sign": { articleId: "handHygiene", version: 1, contentHash: hash },
};
