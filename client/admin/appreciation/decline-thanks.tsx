import type { AppreciationRow } from "@shared/contract/referral-views";
import { Alert, App } from "antd";
import { ask } from "../app/ask";
import { ReasonDialog } from "../parts/reason-dialog";
import { appreciationProblemSentence, appreciationWords } from "../words/appreciation-words";
import { useLedgerChange } from "./use-appreciation";

/** Decides that nothing is given, with the reason. */
export function DeclineThanks({ row, onClose }: { readonly row: AppreciationRow; readonly onClose: () => void }) {
  const { message } = App.useApp();
  const { appreciationId, revision, referrerName } = row;
  const decline = useLedgerChange((reason: string) =>
    ask("appreciation.decide", { appreciationId, revision, give: false, reason }),
  );
  return (
    <ReasonDialog
      subject={`declineThanks:${appreciationId}`}
      title={appreciationWords.declineTitle(referrerName)}
      lead={appreciationWords.declineMeans}
      label={appreciationWords.declineReason}
      hint={appreciationWords.declineHint}
      longest={100}
      confirm={appreciationWords.decline}
      busy={decline.isPending}
      problem={
        decline.error && <Alert type="error" showIcon title={appreciationProblemSentence(decline.error.problem)} />
      }
      onConfirm={(reason, clear) =>
        decline.mutate(reason, {
          onSuccess: () => {
            clear();
            message.success(appreciationWords.declined);
            onClose();
          },
        })
      }
      onClose={onClose}
    />
  );
}
