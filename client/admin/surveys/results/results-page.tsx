import type { SurveyRow } from "@shared/contract/survey-views";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { ask } from "../../app/ask";
import { Failed } from "../../parts/failed";
import { Nothing } from "../../parts/nothing";
import { PageHeading } from "../../parts/page-heading";
import { PageLoading } from "../../parts/page-loading";
import { useSession } from "../../session/session-context";
import { resultWords } from "../../words/survey-result-words";
import { ExportMenu } from "../export/export-menu";
import { SurveyTabs } from "../survey-tabs";
import { useSurveys } from "../use-surveys";
import { ResultBody } from "./result-body";
import { ResultTools } from "./result-tools";
import "./results.css";
import { TextList } from "./text-list";
import { type ResultPlace, useResultPlace } from "./use-result-place";

const views = ["numbers", "texts"] as const;

function Numbers({ place }: { readonly place: ResultPlace }) {
  const shown = useQuery({
    queryKey: ["surveyResult", place],
    queryFn: () => ask("result.show", place),
    placeholderData: keepPreviousData,
  });
  const { data, error } = shown;
  if (data && !error) return <ResultBody view={data} slice={place.slice} />;
  return error ? <Failed error={error} onRetry={() => void shown.refetch()} /> : <PageLoading rows={12} />;
}

function Results({ rows }: { readonly rows: readonly SurveyRow[] }) {
  const { mayDo } = useSession();
  const { place, row, versions, view, change } = useResultPlace(rows);
  if (!place || !row) return <Nothing title={resultWords.none}>{resultWords.noneLead}</Nothing>;
  const hidden = row.survey.clinical === true && !mayDo("readMood");
  return (
    <>
      <ResultTools rows={rows} versions={versions} place={place} view={view} onChange={change} />
      <div className="result-head">
        <h2>
          {row.survey.title.zh} · {resultWords.versionOf(row.survey.version)}
        </h2>
        <span className="result-ways no-print">
          <Segmented
            aria-label={resultWords.view}
            value={view}
            options={views.map((value) => ({ value, label: resultWords[value] }))}
            onChange={(next) => change({ view: next === "numbers" ? undefined : next })}
          />
          <Button onClick={() => window.print()}>{resultWords.print}</Button>
          {!hidden && <ExportMenu row={row} place={place} />}
        </span>
      </div>
      {hidden && <Nothing title={resultWords.clinicalOnly} />}
      {!hidden && view === "numbers" && <Numbers place={place} />}
      {!hidden && view === "texts" && <TextList survey={row.survey} />}
    </>
  );
}

/** How the surveys were answered. */
export function ResultsPage() {
  const list = useSurveys();
  return (
    <div className="page results-page">
      <PageHeading title={resultWords.title} lead={resultWords.lead} />
      <div className="no-print">
        <SurveyTabs />
      </div>
      {list.data && <Results rows={list.data.rows} />}
      {!list.data && list.isPending && <PageLoading rows={12} />}
      {!list.data && list.error && <Failed error={list.error} onRetry={() => void list.refetch()} />}
    </div>
  );
}
