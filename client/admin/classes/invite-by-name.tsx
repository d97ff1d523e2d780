import type { Service } from "@shared/appointment/service";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useId, useState } from "react";
import { ask } from "../app/ask";
import { type ChosenPatient, PatientChoice } from "../booking/patient-choice";
import { classWords } from "../words/class-words";
import { problemSentence } from "../words/problem-words";

interface Props {
  readonly service: Service;
  /** In whose name the invitation is made. */
  readonly department: string;
}

/** Invites anybody the clinic knows, for classes that are not bound to a week of pregnancy. */
export function InviteByName({ service, department }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [patient, setPatient] = useState<ChosenPatient>();
  const field = useId();
  const invite = useMutation({
    mutationFn: (patientId: string) => ask("invitation.add", { serviceId: service.id, patientId, department }),
    onSuccess: ({ patientName }) => {
      message.success(classWords.invited(patientName));
      setPatient(undefined);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["invitations", service.id] }),
  });
  return (
    <div className="invite-by-name">
      <label htmlFor={field}>{classWords.byName}</label>
      <PatientChoice id={field} value={patient} onChange={setPatient} knownOnly />
      <Button
        disabled={patient?.patientId === undefined || department === ""}
        loading={invite.isPending}
        onClick={() => patient?.patientId !== undefined && invite.mutate(patient.patientId)}
      >
        {classWords.invite}
      </Button>
      {invite.error && (
        <span className="field-problem" role="alert">
          {problemSentence(invite.error.problem)}
        </span>
      )}
    </div>
  );
}
