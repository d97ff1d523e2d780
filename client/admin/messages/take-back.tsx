import type { OutboxRow } from "@shared/contract/message-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App } from "antd";
import { ask } from "../app/ask";
import { ReasonDialog } from "../parts/reason-dialog";
import { useNow } from "../parts/use-now";
import { clinicMoment } from "../words/clinic-time";
import { messageSubjectWords } from "../words/message-subject-words";
import { outboxWords } from "../words/outbox-words";
import { problemSentence } from "../words/problem-words";
import { messageKeys } from "./message-keys";

/** Takes a planned message back, with the reason. */
export function TakeBack({ row, onClose }: { readonly row: OutboxRow; readonly onClose: () => void }) {
  const client = useQueryClient();
  const now = useNow(60_000);
  const { message } = App.useApp();
  const takeBack = useMutation({
    mutationFn: (reason: string) => ask("outbox.clear", { messageId: row.messageId, reason }),
    onSettled: () => Promise.all(messageKeys.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  return (
    <ReasonDialog
      subject={`takeBack:${row.messageId}`}
      title={outboxWords.takeBackTitle(messageSubjectWords(row), row.patientName)}
      lead={outboxWords.takeBackMeans(clinicMoment(row.at, now))}
      label={outboxWords.takeBackReason}
      hint={outboxWords.takeBackHint}
      longest={100}
      confirm={outboxWords.takeBackConfirm}
      danger
      busy={takeBack.isPending}
      problem={takeBack.error && <Alert type="error" showIcon title={problemSentence(takeBack.error.problem)} />}
      onConfirm={(reason, clear) =>
        takeBack.mutate(reason, {
          onSuccess: () => {
            clear();
            message.success(outboxWords.takenBack);
            onClose();
          },
        })
      }
      onClose={onClose}
    />
  );
}
