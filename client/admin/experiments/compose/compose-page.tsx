import { useState } from "react";
import { useParams } from "react-router";
import { Failed } from "../../parts/failed";
import { Nothing } from "../../parts/nothing";
import { PageLoading } from "../../parts/page-loading";
import { composeExperimentWords } from "../../words/compose-experiment-words";
import "../experiments.css";
import { useExperiment } from "../use-experiment";
import "./compose.css";
import { newPlanDraft, openedPlanDraft } from "./plan-draft";
import { PlanEditor } from "./plan-editor";

/** Plans an experiment, or changes a plan that nobody has approved yet. */
export function ComposeExperimentPage() {
  const { experimentId } = useParams();
  const experiment = useExperiment(experimentId);
  const [fresh] = useState(newPlanDraft);
  if (experimentId === undefined) return <PlanEditor key="new" saved={undefined} opened={fresh} />;
  const { data, error } = experiment;
  if (!data) {
    return (
      <div className="page">
        {error ? <Failed error={error} onRetry={() => void experiment.refetch()} /> : <PageLoading rows={12} />}
      </div>
    );
  }
  if (data.state !== "draft") return <Nothing title={composeExperimentWords.notDraft} />;
  return <PlanEditor key={experimentId} saved={data} opened={openedPlanDraft(data)} />;
}
