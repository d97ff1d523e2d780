import Taro from "@tarojs/taro";

const tabs = ["today", "plan", "visits", "me"] as const;
type Tab = (typeof tabs)[number];

const pages = {
  checkIn: "patient/check-in",
  emergency: "patient/emergency",
  receipt: "patient/receipt",
  history: "patient/history",
  instruction: "patient/instruction",
  consent: "patient/consent",
  bind: "patient/bind",
  book: "patient/book",
  visit: "patient/visit",
  waiting: "patient/waiting",
  messages: "patient/messages",
  agreement: "patient/agreement",
  family: "patient/family",
  survey: "patient/survey",
  surveys: "patient/surveys",
  safety: "patient/safety",
  complaint: "patient/complaint",
  cases: "patient/cases",
  card: "referral/card",
  share: "referral/share",
  referralCode: "referral/code",
  companions: "referral/companions",
  companion: "referral/companion",
  articles: "referral/articles",
  article: "referral/article",
  approve: "staff/approve",
} as const;
type Page = keyof typeof pages;

const address = (page: Page, query: Readonly<Record<string, string>>): string => {
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/${pages[page]}/index${asked.length > 0 ? `?${asked.join("&")}` : ""}`;
};

/** What an address says under a name: WeChat hands it over as it was written there, a browser in plain. */
export const plainParam = (value = ""): string => decodeURIComponent(value);

/** Opens a page on top; the way back stays. */
export const open = (page: Page, query: Readonly<Record<string, string>> = {}): void => {
  Taro.navigateTo({ url: address(page, query) });
};

/** Opens a page in place of this one, when there is no sense in coming back. */
export const openInstead = (page: Page, query: Readonly<Record<string, string>> = {}): void => {
  Taro.redirectTo({ url: address(page, query) });
};

export const openTab = (tab: Tab): void => {
  Taro.switchTab({ url: `/pages/${tab}/index` });
};

/** One page back, or to today when this page was opened from outside. */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else openTab("today");
};
