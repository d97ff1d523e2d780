import type { ContactView } from "@shared/contract/message-views";
import { useQuery } from "@tanstack/react-query";
import { Alert, App, Button } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { experimentsKey } from "../experiments/experiment-keys";
import { useExperimentChange } from "../experiments/use-experiment-change";
import { Board } from "../parts/board";
import { ReasonDialog } from "../parts/reason-dialog";
import { useSession } from "../session/session-context";
import { evictWords } from "../words/experiment-detail-words";
import { problemSentence } from "../words/problem-words";

interface Props {
  readonly experimentId: string;
  readonly title: string;
  readonly patientId: string;
}

const mostRunning = 100;

function Exit({ experimentId, title, patientId }: Props) {
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const evict = useExperimentChange(experimentId, (reason: string) =>
    ask("experiment.evict", { experimentId, patientId, reason }),
  );
  const done = ({ left }: { readonly left: boolean }) =>
    void (left ? message.success(evictWords.done) : message.info(evictWords.notIn));
  return (
    <li>
      {title}
      <Button size="small" onClick={() => setAsking(true)}>
        {evictWords.evict}
      </Button>
      {asking && (
        <ReasonDialog
          subject={`evict:${experimentId}:${patientId}`}
          title={evictWords.confirm}
          lead={title}
          label={evictWords.reason}
          confirm={evictWords.evict}
          busy={evict.isPending}
          problem={evict.error && <Alert type="error" showIcon title={problemSentence(evict.error.problem)} />}
          onConfirm={(reason, clear) =>
            evict.mutate(reason, {
              onSuccess: (answer) => {
                clear();
                done(answer);
                setAsking(false);
              },
            })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}

/** The experiments that are running, and the way out of each for this patient; nothing while none runs. */
export function ExperimentExit({ patientId }: Pick<ContactView, "patientId">) {
  const { mayDo } = useSession();
  const experiments = useQuery({
    queryKey: [...experimentsKey, "running"],
    queryFn: () => ask("experiment.list", { limit: mostRunning }),
    enabled: mayDo("runExperiment"),
    staleTime: 60_000,
  });
  const running = (experiments.data?.rows ?? []).filter(({ state }) => state === "running");
  if (running.length === 0) return null;
  return (
    <Board title={evictWords.title} className="contact-experiments">
      <p className="soft">{evictWords.lead}</p>
      <ul aria-label={evictWords.choose}>
        {running.map(({ experimentId, plan }) => (
          <Exit key={experimentId} experimentId={experimentId} title={plan.title} patientId={patientId} />
        ))}
      </ul>
    </Board>
  );
}
