import { NavLink } from "react-router";
import { surveyWords } from "../words/survey-words";
import "./survey-tabs.css";

const parts = [
  { to: "/surveys", title: surveyWords.list },
  { to: "/surveys/programme", title: surveyWords.programme },
  { to: "/surveys/results", title: surveyWords.results },
] as const;

/** The three pages about surveys. */
export function SurveyTabs() {
  return (
    <nav className="survey-tabs" aria-label={surveyWords.parts}>
      {parts.map(({ to, title }) => (
        <NavLink key={to} to={to} end className="survey-tab">
          {title}
        </NavLink>
      ))}
    </nav>
  );
}
