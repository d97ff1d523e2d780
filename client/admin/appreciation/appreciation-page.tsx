import { clinicDateAt } from "@shared/calendar/instant";
import type { AppreciationRow } from "@shared/contract/referral-views";
import { Segmented } from "antd";
import { useState } from "react";
import { Failed } from "../parts/failed";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { PagedList } from "../parts/paged-list";
import { useListState } from "../parts/use-list-state";
import { useNow } from "../parts/use-now";
import { appreciationLists, appreciationWords } from "../words/appreciation-words";
import "./appreciation.css";
import { DeclineThanks } from "./decline-thanks";
import { ExportLedger } from "./export-ledger";
import { isInForce } from "./is-in-force";
import { LedgerTable } from "./ledger-table";
import { ProgrammeBoard } from "./programme-board";
import { useLedger } from "./use-appreciation";
import { YearSum } from "./year-sum";

/** Whether and how the clinic thanks whoever brought a friend: off and why, or on and every single decision. */
export function AppreciationPage() {
  const { state, show } = useListState(["proposed", "decided"]);
  const { list, rows, ledger } = useLedger(state);
  const [declining, setDeclining] = useState<AppreciationRow>();
  const now = useNow(60_000);
  const chosen = appreciationLists.find(({ value }) => value === state);
  /** Off and never on: there is no ledger yet. */
  const unused = ledger?.revision === 0;
  return (
    <div className="page">
      <PageHeading title={appreciationWords.title} lead={appreciationWords.lead}>
        {ledger && !unused && (
          <>
            <YearSum fen={ledger.givenThisYear} />
            <Segmented
              aria-label={appreciationWords.state}
              value={state}
              onChange={show}
              options={appreciationLists.map(({ value, label }) => ({ value, label }))}
            />
            <ExportLedger />
          </>
        )}
      </PageHeading>
      {!ledger && list.error && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {!ledger && !list.error && <PageLoading rows={8} />}
      {ledger && <ProgrammeBoard ledger={ledger} />}
      {ledger && !unused && (
        <section className="card card-table" aria-label={appreciationWords.list}>
          <PagedList
            list={list}
            shown={rows.length}
            nothing={
              <Nothing title={chosen?.empty ?? ""}>
                {chosen && "emptyLead" in chosen ? chosen.emptyLead : undefined}
              </Nothing>
            }
          >
            <LedgerTable rows={rows} on={isInForce(ledger.programme, clinicDateAt(now))} onDecline={setDeclining} />
          </PagedList>
        </section>
      )}
      {declining && <DeclineThanks row={declining} onClose={() => setDeclining(undefined)} />}
    </div>
  );
}
