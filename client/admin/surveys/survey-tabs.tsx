import { PageTabs } from "../parts/page-tabs";
import { surveyWords } from "../words/survey-words";

const tabs = [
  { to: "/surveys", title: surveyWords.list },
  { to: "/surveys/programme", title: surveyWords.programme },
  { to: "/surveys/results", title: surveyWords.results },
] as const;

/** The three pages about surveys. */
export function SurveyTabs() {
  return <PageTabs label={surveyWords.parts} tabs={tabs} />;
}
