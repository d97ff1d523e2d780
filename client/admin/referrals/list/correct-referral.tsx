import type { ReferralRow } from "@shared/contract/referral-views";
import { Alert, App } from "antd";
import { useState } from "react";
import { ReasonDialog } from "../../parts/reason-dialog";
import { correctionWords } from "../../words/referral-correction-words";
import { type CorrectionDraft, correctionTo } from "./correction-draft";
import { CorrectionFields } from "./correction-fields";
import { CorrectionHistory } from "./correction-history";
import { CorrectionNow } from "./correction-now";
import { CorrectionProblem } from "./correction-problem";
import { useCorrect } from "./use-correct";
import { whoOf } from "./who";

interface Props {
  /** As it was when the window opened. */
  readonly opened: ReferralRow;
  /** As the list has it now; gone once a colleague moved it to another list. */
  readonly current: ReferralRow | undefined;
  readonly onClose: () => void;
}

/** Puts a referral right with a reason, above what was put right before. */
export function CorrectReferral({ opened, current, onClose }: Props) {
  const { message } = App.useApp();
  const [draft, setDraft] = useState<CorrectionDraft>({ code: "" });
  const correct = useCorrect();
  const row = current ?? opened;
  const to = current && correctionTo(draft, current.state);
  return (
    <ReasonDialog
      subject={`referral:${opened.referralId}`}
      title={correctionWords.title(whoOf(opened))}
      lead={correctionWords.means}
      label={correctionWords.reason}
      hint={correctionWords.reasonHint}
      confirm={correctionWords.confirm}
      busy={correct.isPending}
      incomplete={to === undefined}
      problem={
        current ? (
          <CorrectionProblem error={correct.error} sentAt={correct.variables?.revision} row={row} />
        ) : (
          <Alert type="warning" showIcon title={correctionWords.gone} />
        )
      }
      onConfirm={(reason, clear) =>
        to &&
        correct.mutate(
          { referralId: row.referralId, revision: row.revision, reason, to },
          {
            onSuccess: () => {
              clear();
              message.success(correctionWords.done);
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      {current && <CorrectionNow row={current} />}
      <CorrectionHistory corrections={row.corrections} />
      <CorrectionFields state={row.state} draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
    </ReasonDialog>
  );
}
