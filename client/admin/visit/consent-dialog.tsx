import { clinicDateAt } from "@shared/calendar/instant";
import { type LocalDate, parseLocalDate } from "@shared/calendar/local-date";
import type { InputOf } from "@shared/contract/contract";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { App, Checkbox, DatePicker, Modal, Radio } from "antd";
import dayjs from "dayjs";
import { useId, useState } from "react";
import { ask } from "../app/ask";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { loadWords } from "../words/load-words";
import { visitWords } from "../words/visit-words";
import { ChangeProblem } from "./change-problem";
import { useVisitChange } from "./use-visit-change";
import "./consent-dialog.css";

interface Props {
  readonly appointment: DeskAppointment;
  readonly onClose: () => void;
}

const parts = Object.keys(visitWords.consentParts) as (keyof typeof visitWords.consentParts)[];
const explained = { indications: true, contraindications: true, risks: true, cautions: true } as const;

/** A doctor notes that the talk took place and the form was signed: every part, the day, and who signed. */
export function ConsentDialog({ appointment, onClose }: Props) {
  const { staff } = useSession();
  const { message } = App.useApp();
  const today = clinicDateAt(useNow(60_000));
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [signedOn, setSignedOn] = useState<LocalDate | undefined>(today);
  const [signer, setSigner] = useState<InputOf<"gate.pass">["signer"]>();
  const [dateId, signerId] = [useId(), useId()];
  const pass = useVisitChange(
    (input: InputOf<"gate.pass">) => ask("gate.pass", input),
    () => {
      message.success(visitWords.consented);
      onClose();
    },
  );
  const { appointmentId, patientName } = appointment;
  const complete = ticked.length === parts.length && signedOn !== undefined && signer !== undefined;
  return (
    <Modal
      open
      title={visitWords.consentTitle(patientName)}
      onCancel={onClose}
      okText={visitWords.consentConfirm(staff.name)}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: !complete }}
      confirmLoading={pass.isPending}
      onOk={() =>
        signedOn && signer && pass.mutate({ appointmentId, gate: "informedConsent", signedOn, signer, explained })
      }
    >
      <p>{visitWords.consentMeans}</p>
      <Checkbox.Group
        className="consent-parts"
        value={[...ticked]}
        onChange={setTicked}
        options={parts.map((value) => ({ value, label: visitWords.consentParts[value] }))}
      />
      <div className="consent-signing">
        <div className="field">
          <label htmlFor={dateId}>{visitWords.signedOn}</label>
          <DatePicker
            id={dateId}
            value={signedOn === undefined ? null : dayjs(signedOn)}
            maxDate={dayjs(today)}
            onChange={(date) => setSignedOn(date ? parseLocalDate(date.format("YYYY-MM-DD")) : undefined)}
          />
        </div>
        <div className="field">
          <span id={signerId} className="field-label">
            {visitWords.signer}
          </span>
          <Radio.Group
            aria-labelledby={signerId}
            value={signer}
            onChange={(event) => setSigner(event.target.value)}
            options={[
              { value: "patient", label: visitWords.signers.patient },
              { value: "guardian", label: visitWords.signers.guardian },
            ]}
          />
        </div>
      </div>
      {pass.error && <ChangeProblem problem={pass.error.problem} appointment={appointment} />}
    </Modal>
  );
}
