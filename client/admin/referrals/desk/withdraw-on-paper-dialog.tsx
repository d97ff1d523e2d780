import type { DeskAppointment } from "@shared/contract/desk-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Modal } from "antd";
import { ask } from "../../app/ask";
import { deskWithdrawalWords } from "../../words/desk-code-words";
import { loadWords } from "../../words/load-words";
import { referralProblemSentence } from "../../words/referral-problem-words";
import { referralKeys } from "../list/referral-keys";

interface Props {
  readonly patient: Pick<DeskAppointment, "patientId" | "patientName">;
  readonly onClose: () => void;
}

/** Takes back what a patient agreed to on paper, after saying what is deleted and that it stays so. */
export function WithdrawOnPaperDialog({ patient: { patientId, patientName }, onClose }: Props) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => ask("referral.withdrawOnPaper", { patientId }),
    onSuccess: () => {
      message.success(deskWithdrawalWords.done);
      onClose();
    },
    onSettled: () => {
      for (const queryKey of referralKeys) void client.invalidateQueries({ queryKey });
    },
  });
  return (
    <Modal
      open
      title={deskWithdrawalWords.title(patientName)}
      onCancel={onClose}
      okText={deskWithdrawalWords.confirm}
      okButtonProps={{ danger: true }}
      cancelText={loadWords.cancel}
      confirmLoading={withdraw.isPending}
      onOk={() => withdraw.mutate()}
    >
      <p>{deskWithdrawalWords.means}</p>
      <p className="soft">{deskWithdrawalWords.lead}</p>
      {withdraw.error && <Alert type="error" showIcon title={referralProblemSentence(withdraw.error.problem)} />}
    </Modal>
  );
}
