import type { ExperimentDetail } from "@shared/contract/experiment-views";
import { Alert } from "antd";
import { Link, useParams } from "react-router";
import { Failed } from "../../parts/failed";
import { PageHeading } from "../../parts/page-heading";
import { PageLoading } from "../../parts/page-loading";
import { experimentDetailWords } from "../../words/experiment-detail-words";
import "../experiments.css";
import { StateTag } from "../state-tag";
import { useExperiment } from "../use-experiment";
import { ArmReview } from "./arm-review";
import { ArmTable } from "./arm-table";
import "./detail.css";
import { ExitTable } from "./exit-table";
import { ExperimentActions } from "./experiment-actions";
import { GuardTable } from "./guard-table";
import { PlanFacts } from "./plan-facts";
import { VerdictBoard } from "./verdict-board";

function Experiment({ row }: { readonly row: ExperimentDetail }) {
  const began = row.startedAt !== undefined;
  return (
    <div className="page experiment">
      <PageHeading
        title={row.plan.title}
        lead={
          <>
            <StateTag state={row.state} />
            <Link to="/experiments">{experimentDetailWords.back}</Link>
          </>
        }
      >
        <ExperimentActions row={row} />
      </PageHeading>
      {row.verdict.kind === "unbalanced" && (
        <Alert className="experiment-alert" type="error" showIcon title={experimentDetailWords.unbalanced} />
      )}
      {began && <VerdictBoard row={row} />}
      {began ? <ArmTable row={row} /> : <ArmReview plan={row.plan} />}
      {began && <GuardTable row={row} />}
      <PlanFacts row={row} />
      {began && <ExitTable row={row} />}
    </div>
  );
}

/** One experiment: what to make of it now, what each arm did, what is watched, and what was planned. */
export function ExperimentPage() {
  const { experimentId } = useParams();
  const experiment = useExperiment(experimentId);
  if (experiment.data) return <Experiment row={experiment.data} />;
  return (
    <div className="page">
      {experiment.error ? (
        <Failed error={experiment.error} onRetry={() => void experiment.refetch()} />
      ) : (
        <PageLoading rows={12} />
      )}
    </div>
  );
}
