import type { InputOf } from "@shared/contract/contract";
import type { DepartureRow } from "@shared/contract/desk-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { OutcomeDialog } from "../parts/outcome-dialog";
import { departureOutcomeWords, departureWords } from "../words/departure-words";

/** Writes down how following up ended. */
export function RecordDeparture({ row, onClose }: { readonly row: DepartureRow; readonly onClose: () => void }) {
  const client = useQueryClient();
  const { appointmentId, bookedSince, patientName } = row;
  const record = useMutation({
    mutationFn: (done: Omit<InputOf<"departure.close">, "appointmentId">) =>
      ask("departure.close", { appointmentId, ...done }),
    onSettled: () => client.invalidateQueries({ queryKey: ["departures"] }),
  });
  return (
    <OutcomeDialog
      subject={`departure:${appointmentId}`}
      title={departureWords.recordTitle(patientName)}
      words={departureWords}
      outcomes={departureOutcomeWords}
      usual={bookedSince === undefined ? undefined : "booked"}
      longestNote={200}
      record={record}
      onClose={onClose}
    />
  );
}
