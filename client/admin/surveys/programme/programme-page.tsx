import { Failed } from "../../parts/failed";
import { PageHeading } from "../../parts/page-heading";
import { PageLoading } from "../../parts/page-loading";
import { programmeWords } from "../../words/programme-words";
import { SurveyTabs } from "../survey-tabs";
import { useSurveys } from "../use-surveys";
import { ProgrammeBody } from "./programme-body";
import "./programme.css";

/** Who is asked what and when, how often at most, and what happens in a crisis. */
export function ProgrammePage() {
  const list = useSurveys();
  return (
    <div className="page">
      <PageHeading title={programmeWords.title} lead={programmeWords.lead} />
      <SurveyTabs />
      {list.data && <ProgrammeBody {...list.data} />}
      {!list.data && list.isPending && <PageLoading rows={12} />}
      {!list.data && list.error && <Failed error={list.error} onRetry={() => void list.refetch()} />}
    </div>
  );
}
