import { referralConsentText } from "@shared/consent/referral-consent-text";
import type { DeskAppointment } from "@shared/contract/desk-views";
import type { ReferralNoted } from "@shared/contract/referral-views";
import { readToken } from "@shared/referral/token";
import { useMutation } from "@tanstack/react-query";
import { Alert, App, Button, Checkbox, Modal } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { ask } from "../../app/ask";
import { deskCodeWords, deskWithdrawalWords } from "../../words/desk-code-words";
import { loadWords } from "../../words/load-words";
import { referralProblemSentence } from "../../words/referral-problem-words";
import { CodeField } from "../code-field";
import { ConsentLines } from "./consent-lines";
import "./record-code.css";
import { WithdrawOnPaperDialog } from "./withdraw-on-paper-dialog";

interface Props {
  readonly patient: Pick<DeskAppointment, "patientId" | "patientName">;
  readonly onClose: () => void;
}

/** Tells the desk that it was taken, and through whom. Whether it counts is not said here: the friend listens. */
const tell = ({ message }: ReturnType<typeof App.useApp>, { through }: ReferralNoted): void =>
  void message.success(through === undefined ? deskCodeWords.doneNameless : deskCodeWords.done(through.name));

/**
 * Writes down the code a patient shows, once they have agreed on paper; nobody is talked into it. Who wants to take an
 * earlier yes back is one click away.
 */
export function RecordCodeDialog({ patient, onClose }: Props) {
  const { patientId, patientName } = patient;
  const app = App.useApp();
  const [withdrawing, setWithdrawing] = useState(false);
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
  if (withdrawing) return <WithdrawOnPaperDialog patient={patient} onClose={onClose} />;
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
      <Button className="record-code" size="small" type="link" onClick={() => setWithdrawing(true)}>
        {deskWithdrawalWords.ask}
      </Button>
    </Modal>
  );
}
