import { lintReply } from "@shared/triage/lint-reply";
import { Alert, App, Modal } from "antd";
import { ask } from "../app/ask";
import { ReplyField } from "../check-in/reply-field";
import { useDraft } from "../drafts/use-draft";
import { useSession } from "../session/session-context";
import { caseReplies } from "../words/case-form-words";
import { contactWords } from "../words/contact-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { useContactChange } from "./use-contact";

interface Props {
  readonly patientId: string;
  readonly onClose: () => void;
}

/** Closes a complaint, with an answer that the patient reads. */
export function CloseComplaint({ patientId, onClose }: Props) {
  const { staff } = useSession();
  const { message } = App.useApp();
  const { draft, change, clear } = useDraft(staff.id, `closeComplaint:${patientId}`, { reply: "" });
  const reply = draft.reply.trim();
  const close = useContactChange(
    () => ask("complaint.close", { patientId, ...(reply !== "" && { reply }) }),
    () => {
      clear();
      message.success(contactWords.complaintClosed);
      onClose();
    },
  );
  return (
    <Modal
      open
      title={contactWords.complaintCloseTitle}
      onCancel={onClose}
      okText={contactWords.complaintClose}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: lintReply(draft.reply).length > 0 }}
      confirmLoading={close.isPending}
      onOk={() => close.mutate(undefined)}
    >
      <p className="contact-lead">{contactWords.complaintCloseMeans}</p>
      <ReplyField
        label={contactWords.complaintReply}
        longest={500}
        usual={caseReplies}
        value={draft.reply}
        onChange={(next) => change({ reply: next })}
      />
      {close.error && <Alert type="error" showIcon title={problemSentence(close.error.problem)} />}
    </Modal>
  );
}
