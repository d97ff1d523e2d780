import type { InputOf } from "@shared/contract/contract";
import type { CallRow } from "@shared/contract/staff-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { OutcomeDialog } from "../parts/outcome-dialog";
import { callOutcomeWords, callWords } from "../words/call-words";

/** Writes down how a call ended. */
export function RecordCall({ call, onClose }: { readonly call: CallRow; readonly onClose: () => void }) {
  const client = useQueryClient();
  const { callId, episodeId, patientName } = call;
  const record = useMutation({
    mutationFn: (done: Omit<InputOf<"call.record">, "callId">) => ask("call.record", { callId, ...done }),
    onSettled: () =>
      Promise.all(
        [["calls"], ["inboxCount"], ["patient", ...(episodeId === undefined ? [] : [episodeId])]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
  return (
    <OutcomeDialog
      subject={callId}
      title={callWords.recordFor(patientName)}
      words={callWords}
      outcomes={callOutcomeWords}
      lead={<p className="soft">{callWords.number}</p>}
      hint={<p className="soft">{callWords.keepsOpen}</p>}
      longestNote={500}
      record={record}
      onClose={onClose}
    />
  );
}
