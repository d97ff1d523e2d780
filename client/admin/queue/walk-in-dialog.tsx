import type { InputOf } from "@shared/contract/contract";
import { Alert, App, Modal, Select } from "antd";
import { useId, useState } from "react";
import { ask } from "../app/ask";
import { type ChosenPatient, PatientChoice } from "../booking/patient-choice";
import { whom } from "../booking/whom";
import { providersOf } from "../visit/resource-name";
import { useTimetable } from "../visit/use-timetable";
import { useVisitChange } from "../visit/use-visit-change";
import { bookingWords } from "../words/booking-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { queueWords } from "../words/queue-words";

/** Somebody came without an appointment: who, for what, to whom. */
export function WalkInDialog({ onClose }: { readonly onClose: () => void }) {
  const { message } = App.useApp();
  const timetable = useTimetable().data;
  const [requestId] = useState(() => crypto.randomUUID());
  const [patient, setPatient] = useState<ChosenPatient>();
  const [serviceId, setServiceId] = useState<string>();
  const [resourceId, setResourceId] = useState<string>();
  const [patientField, serviceField, resourceField] = [useId(), useId(), useId()];
  const walkIn = useVisitChange(
    (input: InputOf<"desk.walkIn">) => ask("desk.walkIn", input),
    ({ patientName }) => {
      message.success(queueWords.walkedIn(patientName));
      onClose();
    },
  );
  const services = (timetable?.services ?? []).filter(({ active, kind }) => active && kind === "visit");
  const providers = providersOf(
    services.find(({ id }) => id === serviceId),
    timetable?.resources ?? [],
  );
  const complete = patient !== undefined && serviceId !== undefined && resourceId !== undefined;
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
      {walkIn.error && <Alert type="error" showIcon title={problemSentence(walkIn.error.problem)} />}
    </Modal>
  );
}
