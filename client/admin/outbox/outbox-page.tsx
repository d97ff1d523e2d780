import type { OutboxPage as Answer, OutboxRow } from "@shared/contract/message-views";
import { useState } from "react";
import { ask } from "../app/ask";
import { MessageTable } from "../messages/message-table";
import { TakeBack } from "../messages/take-back";
import { ListPage } from "../parts/list-page";
import { useListState } from "../parts/use-list-state";
import { usePages } from "../parts/use-pages";
import { outboxLists, outboxWords } from "../words/outbox-words";

/** Every message to a patient: what waits, what went out, what did not and why, and what is not needed. */
export function OutboxPage() {
  const { state, show } = useListState(["ahead", "sent", "unsent", "dropped"]);
  const { list, rows } = usePages<OutboxRow, Answer>(
    ["outbox", state],
    (place) => ask("outbox.list", { list: state, ...place }),
    { refetchInterval: 30_000 },
  );
  const [taking, setTaking] = useState<OutboxRow>();
  return (
    <ListPage
      words={outboxWords}
      choices={outboxLists}
      state={state}
      onShow={show}
      list={list}
      shown={rows.length}
      dialogs={taking && <TakeBack key={taking.messageId} row={taking} onClose={() => setTaking(undefined)} />}
    >
      <MessageTable rows={rows} withPatient onTakeBack={setTaking} />
    </ListPage>
  );
}
