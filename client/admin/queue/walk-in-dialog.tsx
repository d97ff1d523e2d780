import type { InputOf } from "@shared/contract/contract";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { Alert, App, Checkbox, Modal, Select } from "antd";
import { useId, useState } from "react";
import { ask } from "../app/ask";
import { type ChosenPatient, PatientChoice } from "../booking/patient-choice";
import { whom } from "../booking/whom";
import { RecordCodeDialog } from "../referrals/desk/record-code-dialog";
import { useSession } from "../session/session-context";
import { providersOf } from "../visit/resource-name";
import { useTimetable } from "../visit/use-timetable";
import { useVisitChange } from "../visit/use-visit-change";
import { bookingWords } from "../words/booking-words";
import { deskCodeWords } from "../words/desk-code-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { queueWords } from "../words/queue-words";

/** Somebody came without an appointment: who, for what, to whom; then, if they show one, through whose code. */
export function WalkInDialog({ onClose }: { readonly onClose: () => void }) {
  const { message } = App.useApp();
  const { mayDo } = useSession();
  const timetable = useTimetable().data;
  const [requestId] = useState(() => crypto.randomUUID());
  const [patient, setPatient] = useState<ChosenPatient>();
  const [serviceId, setServiceId] = useState<string>();
  const [resourceId, setResourceId] = useState<string>();
  const [hasCode, setHasCode] = useState(false);
  const [joined, setJoined] = useState<DeskAppointment>();
  const [patientField, serviceField, resourceField] = [useId(), useId(), useId()];
  const walkIn = useVisitChange(
    (input: InputOf<"desk.walkIn">) => ask("desk.walkIn", input),
    (appointment) => {
      message.success(queueWords.walkedIn(appointment.patientName));
      if (hasCode) setJoined(appointment);
      else onClose();
    },
  );
  const services = (timetable?.services ?? []).filter(({ active, kind }) => active && kind === "visit");
  const providers = providersOf(
    services.find(({ id }) => id === serviceId),
    timetable?.resources ?? [],
  );
  const complete = patient !== undefined && serviceId !== undefined && resourceId !== undefined;
  if (joined !== undefined) return <RecordCodeDialog patient={joined} onClose={onClose} />;
  return (
    <Modal
      open
      title={queueWords.walkInTitle}
      onCancel={onClose}
      okText={queueWords.walkInConfirm}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: !complete }}
      confirmLoading={walkIn.isPending}
      onOk={() => complete && walkIn.mutate({ requestId, serviceId, resourceId, ...whom(patient) })}
    >
      <p>{queueWords.walkInLead}</p>
      <div className="field">
        <label htmlFor={patientField}>{bookingWords.patient}</label>
        <PatientChoice id={patientField} value={patient} onChange={setPatient} />
      </div>
      <div className="field">
        <label htmlFor={serviceField}>{bookingWords.service}</label>
        <Select
          id={serviceField}
          className="wide"
          placeholder={bookingWords.chooseService}
          {...(serviceId !== undefined && { value: serviceId })}
          options={services.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(next: string) => {
            setServiceId(next);
            setResourceId(undefined);
          }}
        />
      </div>
      <div className="field">
        <label htmlFor={resourceField}>{queueWords.walkInTo}</label>
        <Select
          id={resourceField}
          className="wide"
          disabled={serviceId === undefined}
          {...(resourceId !== undefined && { value: resourceId })}
          options={providers.map(({ id, name, title }) => ({
            value: id,
            label: [name, title].filter(Boolean).join("　"),
          }))}
          onChange={(next: string) => setResourceId(next)}
        />
      </div>
      {mayDo("recordReferral") && (
        <Checkbox checked={hasCode} onChange={({ target }) => setHasCode(target.checked)}>
          {deskCodeWords.showsCode}
        </Checkbox>
      )}
      {walkIn.error && <Alert type="error" showIcon title={problemSentence(walkIn.error.problem)} />}
    </Modal>
  );
}
