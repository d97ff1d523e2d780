import type { DeskAppointment } from "@shared/contract/desk-views";
import { Button } from "antd";
import { useState } from "react";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { clinicMoment } from "../words/clinic-time";
import { visitWords } from "../words/visit-words";
import { NoteDialog } from "./note-dialog";

/** What the team noted about an appointment, and a way to note more. */
export function VisitNotes({ appointment }: { readonly appointment: DeskAppointment }) {
  const { mayDo } = useSession();
  const now = useNow(60_000);
  const [noting, setNoting] = useState(false);
  return (
    <section aria-label={visitWords.notes}>
      <h3 className="visit-heading">
        {visitWords.notes}
        {mayDo("moveVisit") && (
          <Button size="small" type="link" onClick={() => setNoting(true)}>
            {visitWords.addNote}
          </Button>
        )}
      </h3>
      <ul className="visit-notes">
        {appointment.notes.map(({ by, at, text }) => (
          <li key={`${at}-${by.id}`}>
            {text}
            <span className="soft">
              {by.name} {clinicMoment(at, now)}
            </span>
          </li>
        ))}
      </ul>
      {noting && <NoteDialog appointment={appointment} onClose={() => setNoting(false)} />}
    </section>
  );
}
