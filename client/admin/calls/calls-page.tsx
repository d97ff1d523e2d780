import type { CallRow } from "@shared/contract/staff-views";
import { Segmented } from "antd";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { ask } from "../app/ask";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PagedList } from "../parts/paged-list";
import { usePages } from "../parts/use-pages";
import { callWords } from "../words/call-words";
import { CallTable } from "./call-table";
import "./calls.css";
import { RecordCall } from "./record-call";

type State = CallRow["state"];

/** The calls the team owes patients whom no message reached. */
export function CallsPage() {
  const [params, setParams] = useSearchParams();
  const state: State = params.get("state") === "closed" ? "closed" : "open";
  const { list, rows } = usePages(["calls", state], (place) => ask("call.list", { state, ...place }), {
    refetchInterval: 30_000,
  });
  const [recording, setRecording] = useState<CallRow>();
  return (
    <div className="page">
      <PageHeading title={callWords.title} lead={callWords.lead}>
        <Segmented
          aria-label={callWords.state}
          value={state}
          onChange={(value) => setParams(value === "open" ? {} : { state: value }, { replace: true })}
          options={[
            { value: "open", label: callWords.open },
            { value: "closed", label: callWords.closed },
          ]}
        />
      </PageHeading>
      <section className="card card-table" aria-label={callWords.list}>
        <PagedList
          list={list}
          shown={rows.length}
          nothing={
            <Nothing title={state === "open" ? callWords.empty : callWords.emptyClosed}>
              {state === "open" && callWords.emptyLead}
            </Nothing>
          }
        >
          <CallTable rows={rows} onRecord={setRecording} />
        </PagedList>
      </section>
      {recording && <RecordCall key={recording.callId} call={recording} onClose={() => setRecording(undefined)} />}
    </div>
  );
}
