import { clinicDateAt } from "@shared/calendar/instant";
import { Button, Select } from "antd";
import { type ReactNode, useState } from "react";
import { Failed } from "../parts/failed";
import { KeyHelp } from "../parts/key-help";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useAddress } from "../parts/use-address";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { CheckoutDialog } from "../visit/checkout-dialog";
import { classSessionsOf, isInClass } from "../visit/class-sessions-of";
import { OpenedClass } from "../visit/opened-class";
import { useBoard } from "../visit/use-board";
import { VisitDrawer } from "../visit/visit-drawer";
import { queueWords } from "../words/queue-words";
import "./queue.css";
import { QueueBody } from "./queue-body";
import { queueLists } from "./queue-lists";
import { useQueueKeys } from "./use-queue-keys";
import { WalkInDialog } from "./walk-in-dialog";

const everybody = "";

/** Who is in the house now and who is expected: what the desk works through all day. */
export function QueuePage() {
  const { mayDo } = useSession();
  const { params, change } = useAddress();
  const now = useNow(15_000);
  const board = useBoard(clinicDateAt(now), 1);
  const [dialog, setDialog] = useState<"walkIn" | "help">();
  const [leavingId, setLeavingId] = useState<string>();
  const day = board.data?.days[0];
  const resourceId = params.get("with") ?? everybody;
  const all = (day?.appointments ?? []).filter(({ state }) => state !== "cancelled");
  const shown = all.filter(({ resourceIds }) => resourceId === everybody || resourceIds.includes(resourceId));
  const lists = queueLists(
    shown.filter((one) => !isInClass(one)),
    now,
  );
  const classes = classSessionsOf(shown);
  const find = (id: string | null | undefined) => day?.appointments.find(({ appointmentId }) => appointmentId === id);
  const [opened, leaving] = [find(params.get("visit")), find(leavingId)];
  const ahead = lists.soon.length + lists.later.length;
  useQueueKeys({
    walkIn: () => mayDo("bookForPatient") && setDialog("walkIn"),
    close: () => change({ visit: undefined }),
    help: () => setDialog("help"),
  });
  return (
    <div className="page queue">
      <PageHeading title={queueWords.title} lead={day && queueWords.lead(lists.waiting.length, ahead)}>
        <Select
          aria-label={queueWords.with}
          className="queue-with"
          value={resourceId}
          onChange={(next) => change({ with: next === everybody ? undefined : next })}
          options={[
            { value: everybody, label: queueWords.everybody },
            ...(day?.resources ?? []).map((one) => ({ value: one.resourceId, label: one.name })),
          ]}
        />
        {mayDo("bookForPatient") && (
          <Button type="primary" onClick={() => setDialog("walkIn")}>
            {queueWords.walkIn}
          </Button>
        )}
        <Button type="text" onClick={() => setDialog("help")} aria-label={queueWords.keyTitle}>
          {queueWords.keys}
        </Button>
      </PageHeading>
      <Loaded board={board}>
        {all.length > 0 ? (
          <QueueBody
            lists={lists}
            classes={classes}
            onClass={(slotId) => change({ slot: slotId })}
            onOpen={(id) => change({ visit: id })}
            onLeave={setLeavingId}
          />
        ) : (
          <Nothing title={queueWords.nobody}>{queueWords.nobodyLead}</Nothing>
        )}
      </Loaded>
      {opened && <VisitDrawer appointment={opened} onClose={() => change({ visit: undefined })} />}
      {!opened && (
        <OpenedClass
          session={classes.find(([one]) => one.slotId === params.get("slot"))}
          onOpen={(id) => change({ visit: id })}
          onClose={() => change({ slot: undefined })}
        />
      )}
      {leaving && <CheckoutDialog appointment={leaving} onClose={() => setLeavingId(undefined)} />}
      {dialog === "walkIn" && <WalkInDialog onClose={() => setDialog(undefined)} />}
      <KeyHelp
        title={queueWords.keyTitle}
        keys={queueWords.keyList}
        open={dialog === "help"}
        onClose={() => setDialog(undefined)}
      />
    </div>
  );
}

/** The day once it is there; before that the waiting, or why it is missing. */
function Loaded(props: { readonly board: ReturnType<typeof useBoard>; readonly children: ReactNode }) {
  const { data, error, refetch } = props.board;
  if (data) return props.children;
  return error ? <Failed error={error} onRetry={() => void refetch()} /> : <PageLoading rows={10} />;
}
