import { Alert, App } from "antd";
import { ask } from "../../app/ask";
import { ReasonDialog } from "../../parts/reason-dialog";
import { experimentDetailWords } from "../../words/experiment-detail-words";
import { problemSentence } from "../../words/problem-words";
import { useExperimentChange } from "../use-experiment-change";

interface Props {
  readonly experimentId: string;
  readonly onClose: () => void;
}

/** Stops an experiment for good, with the reason that people will ask about later. */
export function StopExperiment({ experimentId, onClose }: Props) {
  const { message } = App.useApp();
  const stop = useExperimentChange(experimentId, (reason: string) => ask("experiment.stop", { experimentId, reason }));
  return (
    <ReasonDialog
      subject={`stopExperiment:${experimentId}`}
      title={experimentDetailWords.stopTitle}
      lead={experimentDetailWords.stopLead}
      label={experimentDetailWords.stopReason}
      confirm={experimentDetailWords.stop}
      danger
      busy={stop.isPending}
      problem={stop.error && <Alert type="error" showIcon title={problemSentence(stop.error.problem)} />}
      onConfirm={(reason, clear) =>
        stop.mutate(reason, {
          onSuccess: () => {
            clear();
            message.success(experimentDetailWords.stopDone);
            onClose();
          },
        })
      }
      onClose={onClose}
    />
  );
}
