import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { ask } from "../app/ask";
import { inboxWords } from "../words/inbox-words";
import { problemSentence } from "../words/problem-words";

interface Props {
  readonly selected: readonly string[];
  /** Loaded check-ins that could be ticked. */
  readonly selectable: readonly string[];
  readonly onSelect: (checkInIds: readonly string[]) => void;
}

const most = 50;

/** Reads many check-ins that reported nothing in one go. */
export function BulkBar({ selected, selectable, onSelect }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const acknowledge = useMutation({
    mutationFn: (checkInIds: readonly string[]) => ask("checkIn.acknowledgeMany", { checkInIds: [...checkInIds] }),
    onSuccess: ({ acknowledged, skipped }) => {
      onSelect([]);
      message.success(inboxWords.acknowledged(acknowledged.length));
      if (skipped.length > 0) message.warning(inboxWords.skipped(skipped.length));
      for (const key of ["inbox", "inboxLatest", "inboxCount", "patient"]) {
        void client.invalidateQueries({ queryKey: [key] });
      }
    },
    onError: ({ problem }) => message.error(problemSentence(problem)),
  });
  const next = selectable.slice(0, most);
  if (next.length === 0) return null;
  return (
    <div className="bulk-bar">
      {selected.length === 0 ? (
        <Button size="small" type="text" onClick={() => onSelect(next)}>
          {inboxWords.selectAll(next.length)}
        </Button>
      ) : (
        <>
          <Button
            size="small"
            type="primary"
            loading={acknowledge.isPending}
            onClick={() => acknowledge.mutate(selected)}
          >
            {inboxWords.acknowledge(selected.length)}
          </Button>
          <Button size="small" type="text" onClick={() => onSelect([])}>
            {inboxWords.clearSelection}
          </Button>
        </>
      )}
    </div>
  );
}
