import type { SurveyRow } from "@shared/contract/survey-views";
import { Alert } from "antd";
import { Link, useParams } from "react-router";
import { Failed } from "../../parts/failed";
import { Nothing } from "../../parts/nothing";
import { PageHeading } from "../../parts/page-heading";
import { PageLoading } from "../../parts/page-loading";
import { useSession } from "../../session/session-context";
import { designWords } from "../../words/survey-design-words";
import { surveyStateWords, surveyWords } from "../../words/survey-words";
import { useSurveys } from "../use-surveys";
import { DesignActions } from "./design-actions";
import { Designer } from "./designer";

function lockOf({ builtIn, state }: SurveyRow, mayEdit: boolean): string | undefined {
  if (!mayEdit) return designWords.readOnly.role;
  if (state !== "draft") return designWords.readOnly[state];
  return builtIn ? designWords.readOnly.builtIn : undefined;
}

/** One version of a survey: changed while it is a draft of the clinic, read otherwise. */
export function DesignPage() {
  const { mayDo } = useSession();
  const { surveyId, version } = useParams();
  const list = useSurveys();
  const { data } = list;
  const row = data?.rows.find(({ survey }) => survey.id === surveyId && String(survey.version) === version);
  const lock = row && lockOf(row, mayDo("editSurvey"));
  return (
    <div className="page design-page">
      <PageHeading
        title={row ? row.survey.title.zh || surveyWords.noTitle : surveyWords.title}
        lead={
          <>
            <Link to="/surveys">{designWords.back}</Link>
            {row &&
              ` · ${surveyWords.versionOf(row.survey.version)} · ${surveyStateWords[row.state]} · ${row.survey.id}`}
          </>
        }
      >
        {row && data && <DesignActions key={row.contentHash} row={row} list={data} />}
      </PageHeading>
      {lock && <Alert className="design-lock" type="info" showIcon title={lock} />}
      {row && <Designer key={`${row.survey.id}@${row.survey.version}`} row={row} readOnly={lock !== undefined} />}
      {data && !row && <Nothing title={designWords.notFound} />}
      {!data && list.isPending && <PageLoading rows={14} />}
      {!data && list.error && <Failed error={list.error} onRetry={() => void list.refetch()} />}
    </div>
  );
}
