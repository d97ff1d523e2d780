import type { CallRow } from "@shared/contract/staff-views";
import { useState } from "react";
import { ask } from "../app/ask";
import { ListPage } from "../parts/list-page";
import { useListState } from "../parts/use-list-state";
import { usePages } from "../parts/use-pages";
import { callLists, callWords } from "../words/call-words";
import { CallTable } from "./call-table";
import "./calls.css";
import { RecordCall } from "./record-call";

/** The calls the team owes patients whom no message reached. */
export function CallsPage() {
  const { state, show } = useListState(["open", "closed"]);
  const { list, rows } = usePages(["calls", state], (place) => ask("call.list", { state, ...place }), {
    refetchInterval: 30_000,
  });
  const [recording, setRecording] = useState<CallRow>();
  return (
    <ListPage
      words={callWords}
      choices={callLists}
      state={state}
      onShow={show}
      list={list}
      shown={rows.length}
      dialogs={
        recording && <RecordCall key={recording.callId} call={recording} onClose={() => setRecording(undefined)} />
      }
    >
      <CallTable rows={rows} onRecord={setRecording} />
    </ListPage>
  );
}
