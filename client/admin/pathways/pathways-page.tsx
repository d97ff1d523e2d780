import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { ask } from "../app/ask";
import { Failed } from "../parts/failed";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { DocumentPanes } from "../signing/document-panes";
import { pathwayWords } from "../words/pathway-words";
import { PartLinks } from "./part-links";
import { PathwayContent } from "./pathway-content";
import "./pathways.css";

/** What patients are told, as a doctor reads it before signing. */
export function PathwaysPage() {
  const { pathwayId } = useParams();
  const list = useQuery({ queryKey: ["pathways"], queryFn: () => ask("pathway.list", {}) });
  const rows = list.data?.rows ?? [];
  const chosen =
    rows.find(({ pathway }) => pathway.id === pathwayId) ?? (pathwayId === undefined ? rows[0] : undefined);
  return (
    <div className="page">
      <PageHeading title={pathwayWords.title} lead={pathwayWords.lead} />
      {list.isPending && <PageLoading rows={12} />}
      {list.error && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <DocumentPanes
          list={pathwayWords.list}
          chosen={chosen?.pathway.id}
          documents={rows.map(({ pathway: { id, title, version }, state }) => ({
            id,
            to: `/pathways/${id}`,
            title,
            version,
            state: pathwayWords[state],
            isActive: state === "active",
          }))}
          below={chosen && <PartLinks />}
        >
          {chosen ? <PathwayContent key={chosen.pathway.id} row={chosen} /> : <Nothing title={pathwayWords.choose} />}
        </DocumentPanes>
      )}
    </div>
  );
}
