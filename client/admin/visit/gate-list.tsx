import type { DeskAppointment } from "@shared/contract/desk-views";
import { isAhead } from "@shared/visit/visit-state";
import { Button } from "antd";
import { useState } from "react";
import { useSession } from "../session/session-context";
import { gateWords, visitWords } from "../words/visit-words";
import { ConsentDialog } from "./consent-dialog";

/** What must still happen before the appointment can be confirmed, and the way to note it for who may. */
export function GateList({ appointment }: { readonly appointment: DeskAppointment }) {
  const { mayDo } = useSession();
  const [noting, setNoting] = useState(false);
  const { gatesOpen, state } = appointment;
  if (gatesOpen.length === 0) return null;
  const ahead = isAhead(state);
  return (
    <section className="visit-gates" aria-label={visitWords.gates}>
      <p>
        <strong>{visitWords.gates}</strong>
        {gatesOpen.map((gate) => `${gateWords[gate]}（${visitWords.gateOpen}）`).join("、")}
      </p>
      {mayDo("passGate") && ahead ? (
        <Button size="small" type="primary" onClick={() => setNoting(true)}>
          {visitWords.passGate}
        </Button>
      ) : (
        <p>{visitWords.gateOnlyDoctor}</p>
      )}
      {noting && <ConsentDialog appointment={appointment} onClose={() => setNoting(false)} />}
    </section>
  );
}
