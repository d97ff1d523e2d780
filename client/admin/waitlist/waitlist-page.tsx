import type { WaitlistRow } from "@shared/contract/desk-views";
import { Segmented, Select } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PagedList } from "../parts/paged-list";
import { useAddress } from "../parts/use-address";
import { usePages } from "../parts/use-pages";
import { useTimetable } from "../visit/use-timetable";
import { waitlistWords } from "../words/waitlist-words";
import { CloseEntry } from "./close-entry";
import { OfferPlace } from "./offer-place";
import "./waitlist.css";
import { WaitlistTable } from "./waitlist-table";

type State = "waiting" | "closed";

const allServices = "";

/** Who would come if a place became free, and every place that was offered. */
export function WaitlistPage() {
  const { params, change } = useAddress();
  const state: State = params.get("state") === "closed" ? "closed" : "waiting";
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
    <div className="page">
      <PageHeading title={waitlistWords.title} lead={waitlistWords.lead}>
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
        <Segmented
          aria-label={waitlistWords.state}
          value={state}
          onChange={(next) => change({ state: next === "waiting" ? undefined : next })}
          options={[
            { value: "waiting", label: waitlistWords.waiting },
            { value: "closed", label: waitlistWords.closed },
          ]}
        />
      </PageHeading>
      <section className="card card-table" aria-label={waitlistWords.list}>
        <PagedList
          list={list}
          shown={rows.length}
          nothing={
            <Nothing title={state === "waiting" ? waitlistWords.empty : waitlistWords.emptyClosed}>
              {state === "waiting" && waitlistWords.emptyLead}
            </Nothing>
          }
        >
          <WaitlistTable rows={rows} onDo={(action, row) => setDoing({ action, row })} />
        </PagedList>
      </section>
      {doing?.action === "offer" && <OfferPlace row={doing.row} onClose={close} />}
      {doing?.action === "close" && <CloseEntry row={doing.row} onClose={close} />}
    </div>
  );
}
