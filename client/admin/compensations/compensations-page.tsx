import type { CompensationPage, CompensationRow } from "@shared/contract/desk-views";
import { Segmented } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PagedList } from "../parts/paged-list";
import { useAddress } from "../parts/use-address";
import { usePages } from "../parts/use-pages";
import { useSession } from "../session/session-context";
import { compensationWords } from "../words/compensation-words";
import { BudgetBar } from "./budget-bar";
import { CompensationTable } from "./compensation-table";
import "./compensations.css";
import { DeclineCompensation } from "./decline-compensation";
import { GrantCompensation } from "./grant-compensation";

type State = "proposed" | "decided";

/** What the clinic owes for broken promises on waiting, and who decided what. */
export function CompensationsPage() {
  const { mayDo } = useSession();
  const { params, change } = useAddress();
  const state: State = params.get("state") === "decided" ? "decided" : "proposed";
  const { list, rows } = usePages<CompensationRow, CompensationPage>(["compensations", state], (place) =>
    ask("compensation.list", { state, ...place }),
  );
  const budget = list.data?.pages.at(-1)?.budget;
  const [doing, setDoing] = useState<{ readonly decision: "grant" | "decline"; readonly row: CompensationRow }>();
  const close = () => setDoing(undefined);
  return (
    <div className="page">
      <PageHeading title={compensationWords.title} lead={compensationWords.lead}>
        {budget && <BudgetBar budget={budget} />}
        <Segmented
          aria-label={compensationWords.state}
          value={state}
          onChange={(next) => change({ state: next === "proposed" ? undefined : next })}
          options={[
            { value: "proposed", label: compensationWords.proposed },
            { value: "decided", label: compensationWords.decided },
          ]}
        />
      </PageHeading>
      {!mayDo("decideCompensation") && <p className="compensation-note">{compensationWords.onlyDeciders}</p>}
      <section className="card card-table" aria-label={compensationWords.list}>
        <PagedList
          list={list}
          shown={rows.length}
          nothing={
            <Nothing title={state === "proposed" ? compensationWords.empty : compensationWords.emptyDecided}>
              {state === "proposed" && compensationWords.emptyLead}
            </Nothing>
          }
        >
          <CompensationTable rows={rows} onDecide={(decision, row) => setDoing({ decision, row })} />
        </PagedList>
      </section>
      {doing?.decision === "grant" && budget && <GrantCompensation row={doing.row} budget={budget} onClose={close} />}
      {doing?.decision === "decline" && <DeclineCompensation row={doing.row} onClose={close} />}
    </div>
  );
}
