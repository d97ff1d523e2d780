import { Button } from "antd";
import { useRef, useState } from "react";
import { KeyHelp } from "../parts/key-help";
import { PageHeading } from "../parts/page-heading";
import { PagedList } from "../parts/paged-list";
import { TwoPanes } from "../parts/two-panes";
import { useListKeys } from "../parts/use-list-keys";
import { inboxWords } from "../words/inbox-words";
import { BulkBar } from "./bulk-bar";
import { FreshHint } from "./fresh-hint";
import { InboxDetail } from "./inbox-detail";
import { InboxFilterBar } from "./inbox-filter-bar";
import { InboxList, InboxNothing, readable, toggled } from "./inbox-list";
import { useInbox } from "./use-inbox";
import { useInboxFilters } from "./use-inbox-filters";

/** All check-ins that need the team, the most urgent first, beside the one being worked on. */
export function InboxPage() {
  const { filters, opened, filterBy, open } = useInboxFilters();
  const { list, rows, arrived, gone, refresh } = useInbox(filters);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [helping, setHelping] = useState(false);
  const listPlace = useRef<HTMLElement>(null);
  const selectable = rows.filter((row) => readable(row) && !gone.has(row.checkInId)).map(({ checkInId }) => checkInId);
  const selected = ticked.filter((id) => selectable.includes(id));

  useListKeys(listPlace, {
    close: () => open(undefined),
    refresh,
    help: () => setHelping(true),
    toggle: (id) => selectable.includes(id) && setTicked(toggled(selected, id)),
  });

  return (
    <>
      <TwoPanes
        list={inboxWords.list}
        place={listPlace}
        detail={inboxWords.detail}
        hasOpened={opened !== undefined}
        head={
          <>
            <PageHeading title={inboxWords.title} lead={inboxWords.lead}>
              <BulkBar selected={selected} selectable={selectable} onSelect={setTicked} />
              <Button size="small" type="text" onClick={refresh} loading={list.isRefetching}>
                {inboxWords.refresh}
              </Button>
              <Button size="small" type="text" onClick={() => setHelping(true)} aria-label={inboxWords.keys}>
                ?
              </Button>
            </PageHeading>
            <InboxFilterBar filters={filters} onChange={filterBy} />
            <FreshHint arrived={arrived} gone={gone.size} onShow={refresh} />
          </>
        }
        opened={
          <InboxDetail
            opened={opened}
            gone={opened !== undefined && gone.has(opened.checkInId)}
            row={rows.find(({ checkInId }) => checkInId === opened?.checkInId)}
            onClose={() => open(undefined)}
          />
        }
      >
        <PagedList
          list={list}
          shown={rows.length}
          nothing={
            <InboxNothing filters={filters} onClear={() => filterBy({ urgency: undefined, pathway: undefined })} />
          }
        >
          <InboxList
            rows={rows}
            gone={gone}
            openedId={opened?.checkInId}
            selected={selected}
            onOpen={open}
            onSelect={setTicked}
          />
        </PagedList>
      </TwoPanes>
      <KeyHelp title={inboxWords.keys} keys={inboxWords.keyList} open={helping} onClose={() => setHelping(false)} />
    </>
  );
}
