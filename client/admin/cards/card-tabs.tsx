import { NavLink } from "react-router";
import "../surveys/survey-tabs.css";
import { cardTabWords, cardWords } from "../words/card-words";

const pages = [
  { to: "/cards", title: cardTabWords.cards },
  { to: "/cards/sources", title: cardTabWords.sources },
  { to: "/cards/check", title: cardTabWords.check },
] as const;

/** The three pages about the clinic's card. */
export function CardTabs() {
  return (
    <nav className="survey-tabs" aria-label={cardWords.parts}>
      {pages.map(({ to, title }) => (
        <NavLink key={to} to={to} end className="survey-tab">
          {title}
        </NavLink>
      ))}
    </nav>
  );
}
