import type { ExperimentRow } from "@shared/contract/experiment-views";
import { App, Button, Popconfirm } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";
import { ask } from "../../app/ask";
import { useSession } from "../../session/session-context";
import { experimentDetailWords } from "../../words/experiment-detail-words";
import { loadWords } from "../../words/load-words";
import { problemSentence } from "../../words/problem-words";
import { useExperimentChange } from "../use-experiment-change";
import { StopExperiment } from "./stop-experiment";

function Confirmed(props: {
  readonly row: ExperimentRow;
  readonly words: Readonly<Record<"button" | "title" | "means" | "done", string>>;
  readonly endpoint: "experiment.approve" | "experiment.start";
}) {
  const { row, words, endpoint } = props;
  const { message } = App.useApp();
  const { experimentId, revision } = row;
  const change = useExperimentChange(experimentId, () => ask(endpoint, { experimentId, revision }));
  return (
    <Popconfirm
      title={words.title}
      description={<p className="experiment-confirm">{words.means}</p>}
      okText={words.button}
      cancelText={loadWords.cancel}
      onConfirm={() =>
        change.mutate(undefined, {
          onSuccess: () => void message.success(words.done),
          onError: ({ problem }) => void message.error(problemSentence(problem)),
        })
      }
    >
      <Button type="primary" loading={change.isPending}>
        {words.button}
      </Button>
    </Popconfirm>
  );
}

const approveWords = {
  button: experimentDetailWords.approve,
  title: experimentDetailWords.approveTitle,
  means: experimentDetailWords.approveMeans,
  done: experimentDetailWords.approved,
};
const startWords = {
  button: experimentDetailWords.start,
  title: experimentDetailWords.startTitle,
  means: experimentDetailWords.startMeans,
  done: experimentDetailWords.startDone,
};

function DraftActions({ row }: { readonly row: ExperimentRow }) {
  const { staff, mayDo } = useSession();
  const navigate = useNavigate();
  const own = row.by.id === staff.id;
  return (
    <>
      {own && <span className="soft experiment-own">{experimentDetailWords.ownPlan}</span>}
      {mayDo("runExperiment") && (
        <Button onClick={() => void navigate(`/experiments/${row.experimentId}/edit`)}>
          {experimentDetailWords.edit}
        </Button>
      )}
      {mayDo("approveExperiment") && !own && <Confirmed row={row} words={approveWords} endpoint="experiment.approve" />}
    </>
  );
}

/** What can be done with an experiment as it stands: change and approve a draft, start it, stop it. */
export function ExperimentActions({ row }: { readonly row: ExperimentRow }) {
  const { mayDo } = useSession();
  const [stopping, setStopping] = useState(false);
  if (row.state === "draft") return <DraftActions row={row} />;
  if (!mayDo("runExperiment")) return null;
  if (row.state === "approved") return <Confirmed row={row} words={startWords} endpoint="experiment.start" />;
  if (row.state !== "running") return null;
  return (
    <>
      <Button danger onClick={() => setStopping(true)}>
        {experimentDetailWords.stop}
      </Button>
      {stopping && <StopExperiment experimentId={row.experimentId} onClose={() => setStopping(false)} />}
    </>
  );
}
