import type { ReferralRow } from "@shared/contract/referral-views";
import { Segmented } from "antd";
import { useState } from "react";
import { ask } from "../../app/ask";
import { Nothing } from "../../parts/nothing";
import { PageHeading } from "../../parts/page-heading";
import { PagedList } from "../../parts/paged-list";
import { useListState } from "../../parts/use-list-state";
import { usePages } from "../../parts/use-pages";
import { referralLists, referralListWords } from "../../words/referral-list-words";
import { ReferralTabs } from "../referral-tabs";
import { CorrectReferral } from "./correct-referral";
import { referralListKey } from "./referral-keys";
import "./referral-list.css";
import { ReferralTable } from "./referral-table";

/** Everybody who came through a card, by how far they came, and putting right what the team knows better. */
export function ReferralListPage() {
  const { state, show } = useListState(["visit", "lead", "agreed", "opened", "void"]);
  const { list, rows } = usePages([...referralListKey, state], (place) => ask("referral.list", { state, ...place }));
  const [correcting, setCorrecting] = useState<ReferralRow>();
  const chosen = referralLists.find(({ value }) => value === state);
  return (
    <div className="page">
      <PageHeading title={referralListWords.title} lead={referralListWords.lead}>
        <Segmented
          aria-label={referralListWords.state}
          value={state}
          onChange={show}
          options={referralLists.map(({ value, label }) => ({ value, label }))}
        />
      </PageHeading>
      <ReferralTabs />
      <section className="card card-table" aria-label={referralListWords.list}>
        <PagedList
          list={list}
          shown={rows.length}
          nothing={
            <Nothing title={chosen?.empty ?? ""}>
              {chosen && "emptyLead" in chosen ? chosen.emptyLead : undefined}
            </Nothing>
          }
        >
          <ReferralTable rows={rows} onCorrect={setCorrecting} />
        </PagedList>
      </section>
      {correcting && (
        <CorrectReferral
          opened={correcting}
          current={rows.find(({ referralId }) => referralId === correcting.referralId)}
          onClose={() => setCorrecting(undefined)}
        />
      )}
    </div>
  );
}
