import type { InputOf } from "@shared/contract/contract";
import type { ContactView } from "@shared/contract/message-views";
import { Alert, App, Modal } from "antd";
import { ask } from "../app/ask";
import { useDraft } from "../drafts/use-draft";
import { useSession } from "../session/session-context";
import { contactWords } from "../words/contact-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { agreementDraft, agreementInput } from "./agreement-draft";
import { AgreementFields } from "./agreement-fields";
import { useContactChange } from "./use-contact";

/** Writes the agreement on contact down for a patient who told it in person or on the phone. */
export function RecordAgreement({ view, onClose }: { readonly view: ContactView; readonly onClose: () => void }) {
  const { staff } = useSession();
  const { message } = App.useApp();
  const { draft, change, clear } = useDraft(staff.id, `agreement:${view.patientId}`, agreementDraft(view));
  const record = useContactChange(
    (input: InputOf<"agreement.record">) => ask("agreement.record", input),
    () => {
      clear();
      message.success(contactWords.saved);
      onClose();
    },
  );
  const input = agreementInput(view.patientId, draft);
  return (
    <Modal
      open
      width={600}
      title={contactWords.recordTitle(view.patientName)}
      onCancel={onClose}
      okText={contactWords.save}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: input === undefined }}
      confirmLoading={record.isPending}
      onOk={() => input && record.mutate(input)}
    >
      <p className="contact-lead">{contactWords.recordMeans}</p>
      <AgreementFields view={view} draft={draft} onChange={change} />
      {record.error && <Alert type="error" showIcon title={problemSentence(record.error.problem)} />}
    </Modal>
  );
}
