import { PageTabs } from "../parts/page-tabs";
import { referralWords } from "../words/referral-words";

const tabs = [
  { to: "/referrals", title: referralWords.funnel },
  { to: "/referrals/list", title: referralWords.list },
] as const;

/** The two pages about how people came. */
export function ReferralTabs() {
  return <PageTabs label={referralWords.parts} tabs={tabs} />;
}
