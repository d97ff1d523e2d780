import { NavLink } from "react-router";
import "../surveys/survey-tabs.css";
import { referralWords } from "../words/referral-words";

const parts = [
  { to: "/referrals", title: referralWords.funnel },
  { to: "/referrals/list", title: referralWords.list },
] as const;

/** The two pages about how people came. */
export function ReferralTabs() {
  return (
    <nav className="survey-tabs no-print" aria-label={referralWords.parts}>
      {parts.map(({ to, title }) => (
        <NavLink key={to} to={to} end className="survey-tab">
          {title}
        </NavLink>
      ))}
    </nav>
  );
}
