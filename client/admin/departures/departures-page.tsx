import type { DepartureRow } from "@shared/contract/desk-views";
import { useState } from "react";
import { ask } from "../app/ask";
import { ListPage } from "../parts/list-page";
import { useListState } from "../parts/use-list-state";
import { usePages } from "../parts/use-pages";
import { departureLists, departureWords } from "../words/departure-words";
import { DepartureTable } from "./departure-table";
import "./departures.css";
import { RecordDeparture } from "./record-departure";

/** Who left without a next appointment, until somebody has followed it up. */
export function DeparturesPage() {
  const { state, show } = useListState(["open", "closed"]);
  const { list, rows } = usePages(["departures", state], (place) => ask("departure.list", { state, ...place }));
  const [recording, setRecording] = useState<DepartureRow>();
  return (
    <ListPage
      words={departureWords}
      choices={departureLists}
      state={state}
      onShow={show}
      list={list}
      shown={rows.length}
      dialogs={recording && <RecordDeparture row={recording} onClose={() => setRecording(undefined)} />}
    >
      <DepartureTable rows={rows} onRecord={setRecording} />
    </ListPage>
  );
}
