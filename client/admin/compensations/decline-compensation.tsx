import type { CompensationRow } from "@shared/contract/desk-views";
import { Alert, App } from "antd";
import { ReasonDialog } from "../parts/reason-dialog";
import { compensationWords } from "../words/compensation-words";
import { problemSentence } from "../words/problem-words";
import { useDecide } from "./use-decide";

/** Decides that nothing is given, with the reason. */
export function DeclineCompensation({ row, onClose }: { readonly row: CompensationRow; readonly onClose: () => void }) {
  const { message } = App.useApp();
  const decide = useDecide(onClose);
  return (
    <ReasonDialog
      subject={`decline:${row.compensationId}`}
      title={compensationWords.declineTitle(row.patientName)}
      lead={compensationWords.declineMeans}
      label={compensationWords.declineReason}
      confirm={compensationWords.decline}
      busy={decide.isPending}
      problem={decide.error && <Alert type="error" showIcon title={problemSentence(decide.error.problem)} />}
      onConfirm={(reason, clear) =>
        decide.mutate(
          { compensationId: row.compensationId, decision: "decline", reason },
          {
            onSuccess: () => {
              clear();
              message.success(compensationWords.declined);
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
