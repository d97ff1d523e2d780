import { inLanguage } from "./in-language";

/** Words around the one consent about who came through whom. */
export const referralConsentWords = inLanguage({
  zh: {
    title: "朋友介绍的来源登记",
    question: "要登记您是经名片来的吗？",
    afterBooking: "您打开过一张门诊名片。要不要记下来，由您决定。预约已经办好，不受影响。",
    agree: "同意登记",
    refuse: "不登记",
    later: "先不决定",
    withdrawMeans: "撤回后，您的名片码停用，已登记的立即删除；已经转发的名片照样能打开。",
    granted: "已登记。随时可以在“我的”里撤回，撤回后登记立即删除。",
    refused: "没有登记，其他一切照常。",
    states: {
      granted: "已同意",
      refused: "没有同意",
      withdrawn: "已撤回",
      undecided: "还没决定",
      outdated: "说明有更新",
    },
  },
  en: {
    title: "Noting who came through a card",
    question: "Note that you came through a card?",
    afterBooking: "You opened a clinic card. Whether that is noted is up to you. Your booking stands either way.",
    agree: "Agree",
    refuse: "Do not note it",
    later: "Decide later",
    withdrawMeans: "Your card code then ends, and what was noted is deleted at once. Cards that were sent still open.",
    granted: "Noted. You can take it back under Me at any time; it is then deleted at once.",
    refused: "Nothing was noted; everything else stays the same.",
    states: {
      granted: "Agreed",
      refused: "Not agreed",
      withdrawn: "Withdrawn",
      undecided: "Not decided",
      outdated: "The text changed",
    },
  },
});
