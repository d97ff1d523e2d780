import type { WaitlistRow } from "@shared/contract/desk-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App } from "antd";
import { ask } from "../app/ask";
import { ReasonDialog } from "../parts/reason-dialog";
import { problemSentence } from "../words/problem-words";
import { waitlistWords } from "../words/waitlist-words";

/** Takes somebody off the list, with the reason. */
export function CloseEntry({ row, onClose }: { readonly row: WaitlistRow; readonly onClose: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const close = useMutation({
    mutationFn: (reason: string) => ask("waitlist.close", { entryId: row.entryId, reason }),
    onSettled: () => Promise.all([["waitlist"], ["board"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  return (
    <ReasonDialog
      subject={`waitlist:${row.entryId}`}
      title={waitlistWords.closeTitle(row.patientName)}
      lead={waitlistWords.closeMeans}
      label={waitlistWords.closeReason}
      hint={waitlistWords.closeHint}
      confirm={waitlistWords.close}
      busy={close.isPending}
      problem={close.error && <Alert type="error" showIcon title={problemSentence(close.error.problem)} />}
      onConfirm={(reason, clear) =>
        close.mutate(reason, {
          onSuccess: () => {
            clear();
            message.success(waitlistWords.closedDone);
            onClose();
          },
        })
      }
      onClose={onClose}
    />
  );
}
