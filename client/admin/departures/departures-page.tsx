import type { DepartureRow } from "@shared/contract/desk-views";
import { Segmented } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PagedList } from "../parts/paged-list";
import { useAddress } from "../parts/use-address";
import { usePages } from "../parts/use-pages";
import { departureWords } from "../words/departure-words";
import { DepartureTable } from "./departure-table";
import "./departures.css";
import { RecordDeparture } from "./record-departure";

type State = DepartureRow["state"];

/** Who left without a next appointment, until somebody has followed it up. */
export function DeparturesPage() {
  const { params, change } = useAddress();
  const state: State = params.get("state") === "closed" ? "closed" : "open";
  const { list, rows } = usePages(["departures", state], (place) => ask("departure.list", { state, ...place }));
  const [recording, setRecording] = useState<DepartureRow>();
  return (
    <div className="page">
      <PageHeading title={departureWords.title} lead={departureWords.lead}>
        <Segmented
          aria-label={departureWords.state}
          value={state}
          onChange={(next) => change({ state: next === "open" ? undefined : next })}
          options={[
            { value: "open", label: departureWords.open },
            { value: "closed", label: departureWords.closed },
          ]}
        />
      </PageHeading>
      <section className="card card-table" aria-label={departureWords.list}>
        <PagedList
          list={list}
          shown={rows.length}
          nothing={
            <Nothing title={state === "open" ? departureWords.empty : departureWords.emptyClosed}>
              {state === "open" && departureWords.emptyLead}
            </Nothing>
          }
        >
          <DepartureTable rows={rows} onRecord={setRecording} />
        </PagedList>
      </section>
      {recording && <RecordDeparture row={recording} onClose={() => setRecording(undefined)} />}
    </div>
  );
}
