import type { Service } from "@shared/appointment/service";
import { useQuery } from "@tanstack/react-query";
import { AutoComplete } from "antd";
import { useId } from "react";
import { ask } from "../app/ask";
import { useDraft } from "../drafts/use-draft";
import { Failed } from "../parts/failed";
import { ListTable } from "../parts/list-table";
import { Nothing } from "../parts/nothing";
import { PageLoading } from "../parts/page-loading";
import { useSession } from "../session/session-context";
import { classWords } from "../words/class-words";
import { roleWords } from "../words/session-words";
import { InvitationLine } from "./invitation-line";
import { InviteByName } from "./invite-by-name";

const departments = classWords.departments.map((value) => ({ value }));

/** Whom to invite to a class, and who was invited already, whichever department did it. */
export function InvitationList({ service }: { readonly service: Service }) {
  const { staff } = useSession();
  const field = useId();
  const [role] = staff.roles;
  const own = { department: role ? roleWords[role] : "" };
  const { draft, change } = useDraft(staff.id, "department", own);
  const invitations = useQuery({
    queryKey: ["invitations", service.id],
    queryFn: () => ask("invitation.list", { serviceId: service.id }),
  });
  const { data, error } = invitations;
  const department = draft.department.trim();
  return (
    <section className="card card-table" aria-labelledby="invitations-heading">
      <header className="class-head">
        <h2 id="invitations-heading">{classWords.invitations}</h2>
        {data && service.gestation && <span className="soft">{classWords.eligible(data.rows.length)}</span>}
        <span className="class-department">
          <label htmlFor={field}>{classWords.department}</label>
          <AutoComplete
            id={field}
            value={draft.department}
            options={departments}
            onChange={(next: string) => change({ department: next.slice(0, 20) })}
          />
        </span>
      </header>
      {!data && invitations.isPending && <PageLoading rows={5} />}
      {!data && error && <Failed error={error} onRetry={() => void invitations.refetch()} />}
      {!service.gestation && <InviteByName service={service} department={department} />}
      {data && data.rows.length === 0 && <NobodyToInvite service={service} />}
      {data && data.rows.length > 0 && (
        <ListTable
          columns={[classWords.patient, ...(service.gestation ? [classWords.week] : []), classWords.state]}
          actions={classWords.invite}
        >
          {data.rows.map((row) => (
            <InvitationLine key={row.patientId} row={row} service={service} department={department} />
          ))}
        </ListTable>
      )}
    </section>
  );
}

function NobodyToInvite({ service }: { readonly service: Service }) {
  return service.gestation ? (
    <Nothing title={classWords.nobody}>{classWords.nobodyLead}</Nothing>
  ) : (
    <Nothing title={classWords.nobodyYet}>{classWords.nobodyYetLead}</Nothing>
  );
}
