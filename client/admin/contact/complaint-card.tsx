import type { ContactView } from "@shared/contract/message-views";
import { App, Button, Popconfirm } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { Board } from "../parts/board";
import { useSession } from "../session/session-context";
import { clinicMoment } from "../words/clinic-time";
import { contactWords } from "../words/contact-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { OpenComplaint } from "./open-complaint";
import { useContactChange } from "./use-contact";

function CloseComplaint({ patientId }: Pick<ContactView, "patientId">) {
  const { message } = App.useApp();
  const close = useContactChange(
    () => ask("complaint.close", { patientId }),
    () => message.success(contactWords.complaintClosed),
  );
  return (
    <Popconfirm
      title={contactWords.complaintCloseTitle}
      description={<p className="contact-confirm">{contactWords.complaintCloseMeans}</p>}
      okText={contactWords.complaintClose}
      cancelText={loadWords.cancel}
      onConfirm={() =>
        close.mutate(undefined, { onError: ({ problem }) => void message.error(problemSentence(problem)) })
      }
    >
      <Button size="small" loading={close.isPending}>
        {contactWords.complaintClose}
      </Button>
    </Popconfirm>
  );
}

/** The latest complaint, whether it still keeps marketing away, and the way to open or close one. */
export function ComplaintCard({ view }: { readonly view: ContactView }) {
  const { mayDo } = useSession();
  const [opening, setOpening] = useState(false);
  const { complaint, now, patientId } = view;
  const open = complaint !== undefined && complaint.closedAt === undefined;
  const tools = open ? (
    <CloseComplaint patientId={patientId} />
  ) : (
    <Button size="small" onClick={() => setOpening(true)}>
      {contactWords.complaintOpen}
    </Button>
  );
  return (
    <Board title={contactWords.complaint} tools={mayDo("sendMessage") && tools}>
      {open && <p className="contact-warning">{contactWords.complaintStands}</p>}
      {!open && <p>{contactWords.complaintNone}</p>}
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
      {opening && <OpenComplaint view={view} onClose={() => setOpening(false)} />}
    </Board>
  );
}
