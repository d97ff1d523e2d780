import type { Service } from "@shared/appointment/service";
import type { InvitationRow } from "@shared/contract/desk-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { ask } from "../app/ask";
import { useNow } from "../parts/use-now";
import { classWords } from "../words/class-words";
import { clinicMoment } from "../words/clinic-time";
import { problemSentence } from "../words/problem-words";
import { gestationWords } from "../words/timetable-words";

interface Props {
  readonly row: InvitationRow;
  readonly service: Service;
  /** In whose name the invitation is made. */
  readonly department: string;
}

/** One person who may be invited; a second invitation is refused and the first one named. */
export function InvitationLine({ row, service, department }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const now = useNow(60_000);
  const invite = useMutation({
    mutationFn: () => ask("invitation.add", { serviceId: service.id, patientId: row.patientId, department }),
    onSuccess: () => message.success(classWords.invited(row.patientName)),
    onSettled: () => client.invalidateQueries({ queryKey: ["invitations", service.id] }),
  });
  const problem = invite.error?.problem;
  const { invited, signedUp, gestationDay } = row;
  const named = invited && ([invited.department, invited.by.name, clinicMoment(invited.at, now)] as const);
  const refused = problem?.reason === "alreadyInvited" && named;
  return (
    <tr>
      <th scope="row">{row.patientName}</th>
      {service.gestation && <td>{gestationDay === undefined ? classWords.noWeek : gestationWords(gestationDay)}</td>}
      <td>
        {signedUp && <span className="tag is-active">{classWords.isSignedUp}</span>}
        {named && classWords.invitedBy(...named)}
        {!named && !signedUp && <span className="soft">{classWords.notInvited}</span>}
        {problem && (
          <span className="field-problem invitation-problem" role="alert">
            {refused ? classWords.taken(...named) : problemSentence(problem)}
          </span>
        )}
      </td>
      <td className="cell-action">
        {!invited && !signedUp && (
          <Button
            disabled={department === ""}
            loading={invite.isPending}
            onClick={() => invite.mutate()}
            aria-label={classWords.inviteOf(row.patientName)}
          >
            {classWords.invite}
          </Button>
        )}
      </td>
    </tr>
  );
}
