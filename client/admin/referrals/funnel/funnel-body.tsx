import { originKinds } from "@shared/referral/origin";
import { Nothing } from "../../parts/nothing";
import { referralWords } from "../../words/referral-words";
import { ComparisonBoard } from "./comparison-board";
import type { JoinedFunnel } from "./join-funnels";
import { OpenedBoard } from "./opened-board";
import { OriginTable } from "./origin-table";
import { reached } from "./reached";
import { StrayBoard } from "./stray-board";

/** What the months show: new people, friends against walk-ins, cards that were opened, and codes that were none. */
export function FunnelBody({ funnel: { origins, referrals, strays } }: { readonly funnel: JoinedFunnel }) {
  const anybody = originKinds.some((kind) => reached(origins[kind]).known > 0);
  return (
    <>
      {anybody ? (
        <>
          <OriginTable origins={origins} />
          <ComparisonBoard origins={origins} />
        </>
      ) : (
        <section className="card">
          <Nothing title={referralWords.empty}>{referralWords.emptyLead}</Nothing>
        </section>
      )}
      <div className="referral-halves">
        <OpenedBoard referrals={referrals} />
        <StrayBoard strays={strays} />
      </div>
    </>
  );
}
