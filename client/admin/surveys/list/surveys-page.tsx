import type { SurveyRow } from "@shared/contract/survey-views";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { Failed } from "../../parts/failed";
import { Nothing } from "../../parts/nothing";
import { PageHeading } from "../../parts/page-heading";
import { PageLoading } from "../../parts/page-loading";
import { useListState } from "../../parts/use-list-state";
import { useSession } from "../../session/session-context";
import { surveyWords } from "../../words/survey-words";
import { SurveyTabs } from "../survey-tabs";
import { useSurveys } from "../use-surveys";
import { ReleaseSurvey } from "./release-survey";
import { RetireSurvey } from "./retire-survey";
import { blankSurvey } from "./survey-copies";
import { surveyGroups } from "./survey-groups";
import { SurveyTable } from "./survey-table";
import "./surveys-page.css";
import { useNewSurvey } from "./use-new-survey";

const filters = ["current", "own", "builtIn", "all"] as const;

/** Every survey the clinic has: what is in force, what is being written, and which rules give it out. */
export function SurveysPage() {
  const { mayDo } = useSession();
  const { state: filter, show } = useListState(filters);
  const [asked, setAsked] = useState<{ readonly row: SurveyRow; readonly what: "release" | "retire" }>();
  const make = useNewSurvey();
  const list = useSurveys();
  const { data } = list;
  const groups = data ? surveyGroups(data.rows, data.programme, filter) : [];
  const close = () => setAsked(undefined);
  return (
    <div className="page surveys-page">
      <PageHeading title={surveyWords.title} lead={surveyWords.lead}>
        <Segmented
          aria-label={surveyWords.filter}
          value={filter}
          onChange={show}
          options={filters.map((value) => ({ value, label: surveyWords.filters[value] }))}
        />
        {data && mayDo("editSurvey") && (
          <Button
            type="primary"
            loading={make.isPending}
            onClick={() => make.mutate({ survey: blankSurvey(data.rows), said: "" })}
          >
            {surveyWords.blank}
          </Button>
        )}
      </PageHeading>
      <SurveyTabs />
      <section className="card card-table" aria-label={surveyWords.list}>
        {data && groups.length > 0 && (
          <SurveyTable
            groups={groups}
            rows={data.rows}
            onRelease={(row) => setAsked({ row, what: "release" })}
            onRetire={(row) => setAsked({ row, what: "retire" })}
          />
        )}
        {data && groups.length === 0 && <Nothing title={surveyWords.empty}>{surveyWords.emptyLead}</Nothing>}
        {!data && list.isPending && <PageLoading rows={10} />}
        {!data && list.error && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      </section>
      {data && asked?.what === "release" && (
        <ReleaseSurvey row={asked.row} programme={data.programme} onClose={close} />
      )}
      {data && asked?.what === "retire" && (
        <RetireSurvey
          row={asked.row}
          rules={data.programme.rules.filter(({ surveyId }) => surveyId === asked.row.survey.id)}
          onClose={close}
        />
      )}
    </div>
  );
}
