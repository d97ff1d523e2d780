import type { CardRow } from "@shared/contract/referral-views";
import { Button } from "antd";
import { Failed } from "../parts/failed";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useSession } from "../session/session-context";
import { cardWords } from "../words/card-words";
import { CardTable } from "./card-table";
import { CardTabs } from "./card-tabs";
import { byVersion, cardInForce, draftOf } from "./card-versions";
import "./cards-page.css";
import { ForceNotice } from "./force-notice";
import { CardPreview } from "./picture/card-preview";
import { useCardDialogs } from "./use-card-dialogs";
import { useCards } from "./use-cards";
import { useNewCard } from "./use-new-card";

/** Begins the first card or the next version; says why not while a draft stands. */
function NewCardButton({ rows }: { readonly rows: readonly CardRow[] }) {
  const make = useNewCard();
  const draft = draftOf(rows);
  if (draft) return <span className="soft">{cardWords.nextStands(draft.version)}</span>;
  return (
    <Button type="primary" loading={make.isPending} onClick={() => make.mutate(rows)}>
      {rows.length === 0 ? cardWords.create : cardWords.next}
    </Button>
  );
}

function Versions({ rows }: { readonly rows: readonly CardRow[] }) {
  const { release, retire, dialog } = useCardDialogs(rows);
  const now = cardInForce(rows);
  return (
    <>
      <ForceNotice rows={rows} />
      <div className={now ? "card-columns" : undefined}>
        <section className="card card-table" aria-label={cardWords.list}>
          <CardTable rows={byVersion(rows)} onRelease={release} onRetire={retire} />
        </section>
        {now && <CardPreview card={now.card} title={cardWords.forceNow} />}
      </div>
      {dialog}
    </>
  );
}

/** The clinic's card in its versions: which one people see, what is being written, and who answers for it. */
export function CardsPage() {
  const { mayDo } = useSession();
  const list = useCards();
  const rows = list.data?.rows;
  const mayEdit = mayDo("editCard");
  return (
    <div className="page cards-page">
      <PageHeading title={cardWords.title} lead={cardWords.lead}>
        {rows && mayEdit && <NewCardButton rows={rows} />}
      </PageHeading>
      <CardTabs />
      {!mayEdit && <p className="soft card-read-only">{cardWords.readOnly}</p>}
      {rows && rows.length > 0 && <Versions rows={rows} />}
      {rows && rows.length === 0 && (
        <section className="card">
          <Nothing title={cardWords.empty}>{mayEdit ? cardWords.emptyLead : cardWords.emptyReader}</Nothing>
        </section>
      )}
      {!rows && list.isPending && <PageLoading rows={10} />}
      {!rows && list.error && <Failed error={list.error} onRetry={() => void list.refetch()} />}
    </div>
  );
}
