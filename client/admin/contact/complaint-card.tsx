import type { ContactView } from "@shared/contract/message-views";
import { Button } from "antd";
import { useState } from "react";
import { Board } from "../parts/board";
import { useSession } from "../session/session-context";
import { clinicMoment } from "../words/clinic-time";
import { contactWords } from "../words/contact-words";
import { CloseComplaint } from "./close-complaint";
import { ComplaintCase } from "./complaint-case";
import { OpenComplaint } from "./open-complaint";

/** The latest complaint, whether it still keeps marketing away, and the way to open or close one. */
export function ComplaintCard({ view }: { readonly view: ContactView }) {
  const { mayDo } = useSession();
  const [asked, setAsked] = useState<"open" | "close">();
  const { complaint, complaintCase, now, patientId } = view;
  const open = complaint !== undefined && complaint.closedAt === undefined;
  const tools = (
    <Button size="small" onClick={() => setAsked(open ? "close" : "open")}>
      {open ? contactWords.complaintClose : contactWords.complaintOpen}
    </Button>
  );
  return (
    <Board title={contactWords.complaint} tools={mayDo("sendMessage") && tools}>
      {open && <p className="contact-warning">{contactWords.complaintStands}</p>}
      {!open && <p>{contactWords.complaintNone}</p>}
      {complaintCase && <ComplaintCase of={complaintCase} />}
      {complaint && (
        <blockquote className="contact-said">
          {complaint.note}
          <span className="soft">
            {contactWords.complaintBy(complaint.openedBy.name, clinicMoment(complaint.openedAt, now))}
          </span>
          {complaint.closedBy && complaint.closedAt !== undefined && (
            <span className="soft">
              {contactWords.complaintWasClosed(complaint.closedBy.name, clinicMoment(complaint.closedAt, now))}
            </span>
          )}
        </blockquote>
      )}
      <p className="soft">{contactWords.complaintMeans}</p>
      {asked === "open" && <OpenComplaint view={view} onClose={() => setAsked(undefined)} />}
      {asked === "close" && <CloseComplaint patientId={patientId} onClose={() => setAsked(undefined)} />}
    </Board>
  );
}
