import type { CallRow } from "@shared/contract/staff-views";
import { useState } from "react";
import { ask } from "../app/ask";
import { ListPage } from "../parts/list-page";
import { useListState } from "../parts/use-list-state";
import { usePages } from "../parts/use-pages";
import { FillDrawer } from "../sheets/fill-drawer";
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
  const [filling, setFilling] = useState<CallRow>();
  return (
    <ListPage
      words={callWords}
      choices={callLists}
      state={state}
      onShow={show}
      list={list}
      shown={rows.length}
      dialogs={
        <>
          {recording && <RecordCall key={recording.callId} call={recording} onClose={() => setRecording(undefined)} />}
          {filling?.sheet && (
            <FillDrawer
              key={filling.callId}
              patientId={filling.sheet.patientId}
              sheetId={filling.sheet.id}
              patientName={filling.patientName}
              onClose={() => setFilling(undefined)}
              onDone={() => {
                setFilling(undefined);
                setRecording(filling);
              }}
            />
          )}
        </>
      }
    >
      <CallTable rows={rows} onRecord={setRecording} onFill={setFilling} />
    </ListPage>
  );
}
