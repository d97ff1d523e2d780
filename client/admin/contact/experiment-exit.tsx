import type { ContactView } from "@shared/contract/message-views";
import { useQuery } from "@tanstack/react-query";
import { App, Button, Popconfirm } from "antd";
import { ask } from "../app/ask";
import { experimentsKey } from "../experiments/experiment-keys";
import { useExperimentChange } from "../experiments/use-experiment-change";
import { Board } from "../parts/board";
import { useSession } from "../session/session-context";
import { evictWords } from "../words/experiment-detail-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";

interface Props {
  readonly experimentId: string;
  readonly title: string;
  readonly patientId: string;
}

const mostRunning = 100;

function Exit({ experimentId, title, patientId }: Props) {
  const { message } = App.useApp();
  const evict = useExperimentChange(experimentId, () => ask("experiment.evict", { experimentId, patientId }));
  return (
    <li>
      {title}
      <Popconfirm
        title={evictWords.confirm}
        okText={evictWords.evict}
        cancelText={loadWords.cancel}
        onConfirm={() =>
          evict.mutate(undefined, {
            onSuccess: ({ left }) => void (left ? message.success(evictWords.done) : message.info(evictWords.notIn)),
            onError: ({ problem }) => void message.error(problemSentence(problem)),
          })
        }
      >
        <Button size="small" loading={evict.isPending}>
          {evictWords.evict}
        </Button>
      </Popconfirm>
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
