import { Button } from "antd";
import { useRef, useState } from "react";
import { KeyHelp } from "../parts/key-help";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PagedList } from "../parts/paged-list";
import { TwoPanes } from "../parts/two-panes";
import { useListKeys } from "../parts/use-list-keys";
import { caseWords } from "../words/case-words";
import { CaseFilterBar } from "./case-filter-bar";
import { CaseList } from "./case-list";
import { CasePane } from "./case-pane";
import "./cases.css";
import { type CaseFilters, useCaseFilters } from "./use-case-filters";
import { useCases } from "./use-cases";

function NoCases({ filters, onAll }: { readonly filters: CaseFilters; readonly onAll: () => void }) {
  if (filters.mine) {
    return (
      <Nothing title={filters.state === "open" ? caseWords.emptyMine : caseWords.emptyClosed}>
        <Button onClick={onAll}>{caseWords.showAll}</Button>
      </Nothing>
    );
  }
  return filters.state === "closed" ? (
    <Nothing title={caseWords.emptyClosed} />
  ) : (
    <Nothing title={caseWords.empty}>{caseWords.emptyLead}</Nothing>
  );
}

/** What patients are not content with or need help with, a crisis first, beside the case being worked on. */
export function CasesPage() {
  const { filters, openedId, filterBy, open } = useCaseFilters();
  const { list, rows, refresh } = useCases(filters);
  const [helping, setHelping] = useState(false);
  const listPlace = useRef<HTMLElement>(null);
  useListKeys(listPlace, { close: () => open(undefined), refresh, help: () => setHelping(true) });
  return (
    <>
      <TwoPanes
        list={caseWords.list}
        place={listPlace}
        detail={caseWords.detail}
        hasOpened={openedId !== undefined}
        head={
          <>
            <PageHeading title={caseWords.title} lead={caseWords.lead}>
              <Button size="small" type="text" onClick={refresh} loading={list.isRefetching}>
                {caseWords.refresh}
              </Button>
              <Button size="small" type="text" onClick={() => setHelping(true)} aria-label={caseWords.keys}>
                ?
              </Button>
            </PageHeading>
            <CaseFilterBar filters={filters} onChange={filterBy} />
          </>
        }
        opened={
          <CasePane
            caseId={openedId}
            listed={rows.find(({ caseId }) => caseId === openedId)}
            onClose={() => open(undefined)}
          />
        }
      >
        <PagedList
          list={list}
          shown={rows.length}
          nothing={<NoCases filters={filters} onAll={() => filterBy({ whose: undefined })} />}
        >
          <CaseList rows={rows} openedId={openedId} onOpen={open} />
        </PagedList>
      </TwoPanes>
      <KeyHelp title={caseWords.keys} keys={caseWords.keyList} open={helping} onClose={() => setHelping(false)} />
    </>
  );
}
