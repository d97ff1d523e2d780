import type { WaitlistRow } from "@shared/contract/desk-views";
import { Select } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { ListPage } from "../parts/list-page";
import { useAddress } from "../parts/use-address";
import { useListState } from "../parts/use-list-state";
import { usePages } from "../parts/use-pages";
import { useTimetable } from "../visit/use-timetable";
import { waitlistLists, waitlistWords } from "../words/waitlist-words";
import { CloseEntry } from "./close-entry";
import { OfferPlace } from "./offer-place";
import "./waitlist.css";
import { WaitlistTable } from "./waitlist-table";

const allServices = "";

/** Who would come if a place became free, and every place that was offered. */
export function WaitlistPage() {
  const { params, change } = useAddress();
  const { state, show } = useListState(["waiting", "closed"]);
  const serviceId = params.get("service") ?? allServices;
  const services = useTimetable().data?.services ?? [];
  const { list, rows } = usePages(
    ["waitlist", state, serviceId],
    (place) => ask("waitlist.list", { state, ...(serviceId !== allServices && { serviceId }), ...place }),
    { refetchInterval: 30_000 },
  );
  const [doing, setDoing] = useState<{ readonly action: "offer" | "close"; readonly row: WaitlistRow }>();
  const close = () => setDoing(undefined);
  return (
    <ListPage
      words={waitlistWords}
      choices={waitlistLists}
      state={state}
      onShow={show}
      list={list}
      shown={rows.length}
      tools={
        <Select
          aria-label={waitlistWords.service}
          className="waitlist-service"
          value={serviceId}
          onChange={(next) => change({ service: next === allServices ? undefined : next })}
          options={[
            { value: allServices, label: waitlistWords.allServices },
            ...services.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      }
      dialogs={
        <>
          {doing?.action === "offer" && <OfferPlace row={doing.row} onClose={close} />}
          {doing?.action === "close" && <CloseEntry row={doing.row} onClose={close} />}
        </>
      }
    >
      <WaitlistTable rows={rows} onDo={(action, row) => setDoing({ action, row })} />
    </ListPage>
  );
}
