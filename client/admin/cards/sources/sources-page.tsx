import { Button } from "antd";
import { useState } from "react";
import { Failed } from "../../parts/failed";
import { Nothing } from "../../parts/nothing";
import { PageHeading } from "../../parts/page-heading";
import { PageLoading } from "../../parts/page-loading";
import { useSession } from "../../session/session-context";
import { sourceWords } from "../../words/source-words";
import { CardTabs } from "../card-tabs";
import { AddSource } from "./add-source";
import { inOrder } from "./source-order";
import { SourceTable } from "./source-table";
import "./sources.css";
import { useSources } from "./use-sources";

/** The clinic's own codes: one for each place where one hangs. */
export function SourcesPage() {
  const { mayDo } = useSession();
  const [adding, setAdding] = useState(false);
  const list = useSources();
  const rows = list.data?.rows;
  const mayEdit = mayDo("editCard");
  return (
    <div className="page">
      <PageHeading title={sourceWords.title} lead={sourceWords.lead}>
        {rows && mayEdit && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {sourceWords.add}
          </Button>
        )}
      </PageHeading>
      <CardTabs />
      <section className="card card-table" aria-label={sourceWords.list}>
        {rows && rows.length > 0 && <SourceTable rows={inOrder(rows)} />}
        {rows && rows.length === 0 && (
          <Nothing title={sourceWords.empty}>{mayEdit ? sourceWords.emptyLead : sourceWords.emptyReader}</Nothing>
        )}
        {!rows && list.isPending && <PageLoading rows={8} />}
        {!rows && list.error && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      </section>
      {rows && rows.length > 0 && <p className="soft source-means">{sourceWords.countsMeans}</p>}
      {rows && adding && <AddSource rows={rows} onClose={() => setAdding(false)} />}
    </div>
  );
}
