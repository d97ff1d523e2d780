import { referralConsentText } from "@shared/consent/referral-consent-text";
import type { DeskAppointment } from "@shared/contract/desk-views";
import type { ReferralRow } from "@shared/contract/referral-views";
import { readToken } from "@shared/referral/token";
import { useMutation } from "@tanstack/react-query";
import { Alert, App, Checkbox, Modal } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { ask } from "../../app/ask";
import { deskCodeWords } from "../../words/desk-code-words";
import { loadWords } from "../../words/load-words";
import { referralProblemSentence } from "../../words/referral-problem-words";
import { voidReasonWords } from "../../words/referral-words";
import { CodeField } from "../code-field";
import { ConsentLines } from "./consent-lines";
import "./record-code.css";

interface Props {
  readonly patient: Pick<DeskAppointment, "patientId" | "patientName">;
  readonly onClose: () => void;
}

/** Tells the desk what became of it: through whom, or why it does not count, long enough to be read. */
function tell({ message }: ReturnType<typeof App.useApp>, { voidReason, through }: ReferralRow): void {
  if (voidReason !== undefined) message.warning(deskCodeWords.notCounted(voidReasonWords[voidReason]), 8);
  else message.success(through === undefined ? deskCodeWords.doneNameless : deskCodeWords.done(through.name));
}

/** Writes down the code a patient shows, once they have agreed on paper; nobody is talked into it. */
export function RecordCodeDialog({ patient: { patientId, patientName }, onClose }: Props) {
  const app = App.useApp();
  const [agreed, setAgreed] = useState(false);
  const [code, setCode] = useState("");
  const record = useMutation({
    mutationFn: (token: string) => ask("referral.record", { patientId, code: token, agreedOnPaper: true }),
    onSuccess: (row) => {
      tell(app, row);
      onClose();
    },
  });
  const token = readToken(code.trim());
  return (
    <Modal
      open
      width={600}
      title={deskCodeWords.title(patientName)}
      onCancel={onClose}
      okText={deskCodeWords.confirm}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: !agreed || token === undefined }}
      confirmLoading={record.isPending}
      onOk={() => token !== undefined && record.mutate(token)}
    >
      <p>{deskCodeWords.lead}</p>
      <section className="consent-shown" aria-label={deskCodeWords.textTitle(referralConsentText.version)}>
        <header>
          <h3>{deskCodeWords.textTitle(referralConsentText.version)}</h3>
          <Link to="/referrals/paper" target="_blank" rel="noreferrer">
            {deskCodeWords.paper}
          </Link>
        </header>
        <ConsentLines />
      </section>
      <Checkbox className="consent-agreed" checked={agreed} onChange={({ target }) => setAgreed(target.checked)}>
        {deskCodeWords.agreed}
      </Checkbox>
      <CodeField label={deskCodeWords.code} hint={deskCodeWords.codeHint} value={code} onChange={setCode} />
      {record.error && <Alert type="error" showIcon title={referralProblemSentence(record.error.problem)} />}
    </Modal>
  );
}
