import type { PersonalPurpose } from "./consent";
import type { ConsentText } from "./consent-texts";

/** What somebody agrees to before anything is noted about who came through whom (PIPL 14, 29). One text for both sides. */
export const referralConsentText: ConsentText<PersonalPurpose> = {
  purpose: "referralAttribution",
  version: "2026-11",
  title: "朋友介绍的来源登记",
  collects:
    "如果您是朋友介绍来的：您经哪张名片来、何时打开、何时预约和首次就诊。如果您转发名片：有几位朋友经您的名片来过",
  why: "让门诊了解新朋友是怎样知道我们的。转发名片的人只看到一个人数，看不到是谁、看了什么",
  necessity: "非必需：不登记也可以预约、就诊和转发名片",
  ifRefused: "不作任何登记，名片只用来打开门诊介绍，其他一切照常",
  retention: "12 个月后删除。您可以随时撤回：登记立即删除，您的名片码停用，已经转出去的名片照样能打开",
};
