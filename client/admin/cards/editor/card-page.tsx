import type { CardRow } from "@shared/contract/referral-views";
import { Alert } from "antd";
import { Link, useParams } from "react-router";
import { Failed } from "../../parts/failed";
import { Nothing } from "../../parts/nothing";
import { PageHeading } from "../../parts/page-heading";
import { PageLoading } from "../../parts/page-loading";
import { useSession } from "../../session/session-context";
import { cardEditorWords } from "../../words/card-editor-words";
import { cardWords } from "../../words/card-words";
import { CardActions } from "../card-actions";
import { CardStanding } from "../card-standing";
import { useCardDialogs } from "../use-card-dialogs";
import { useCards } from "../use-cards";
import "../cards-page.css";
import { CardEditor } from "./card-editor";
import { CardReading } from "./card-reading";

const lockOf = ({ state }: CardRow, mayEdit: boolean): string | undefined => {
  if (state !== "draft") return cardEditorWords.locks[state];
  return mayEdit ? undefined : cardEditorWords.locks.role;
};

function Opened({ row, rows }: { readonly row: CardRow; readonly rows: readonly CardRow[] }) {
  const { mayDo } = useSession();
  const { release, retire, dialog } = useCardDialogs(rows);
  const lock = lockOf(row, mayDo("editCard"));
  return (
    <>
      <PageHeading
        title={cardEditorWords.title(row.version)}
        lead={
          <>
            <Link to="/cards">{cardEditorWords.back}</Link>{" "}
            <span className="tag-after">
              <CardStanding row={row} />
            </span>
            {cardWords.writtenBy(row.editors.map(({ name }) => name).join("、"))}
          </>
        }
      >
        <CardActions opened row={row} onRelease={() => release(row)} onRetire={() => retire(row)} />
      </PageHeading>
      {lock === undefined ? (
        <CardEditor row={row} />
      ) : (
        <>
          <Alert className="card-notice" type="info" showIcon title={lock} />
          <CardReading row={row} />
        </>
      )}
      {dialog}
    </>
  );
}

/** One version of the card: written on while it is a draft, read otherwise. */
export function CardPage() {
  const { version } = useParams();
  const list = useCards();
  const rows = list.data?.rows;
  const row = rows?.find((one) => String(one.version) === version);
  return (
    <div className="page cards-page card-page">
      {rows && row && <Opened key={row.version} row={row} rows={rows} />}
      {rows && !row && (
        <>
          <PageHeading title={cardWords.title} lead={<Link to="/cards">{cardEditorWords.back}</Link>} />
          <Nothing title={cardEditorWords.notFound} />
        </>
      )}
      {!rows && list.isPending && <PageLoading rows={14} />}
      {!rows && list.error && <Failed error={list.error} onRetry={() => void list.refetch()} />}
    </div>
  );
}
