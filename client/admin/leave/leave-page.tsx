import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { Failed } from "../parts/failed";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useSession } from "../session/session-context";
import { leaveWords } from "../words/leave-words";
import { AddLeave } from "./add-leave";
import { BrokenVisits } from "./broken-visits";
import { DayHours } from "./day-hours";
import "./leave.css";
import { LeaveList } from "./leave-list";

/** Who is away when, and the appointments that cannot be kept because of it. */
export function LeavePage() {
  const { mayDo } = useSession();
  const [dialog, setDialog] = useState<"leave" | "hours">();
  const leave = useQuery({ queryKey: ["leave"], queryFn: () => ask("leave.list", {}), refetchInterval: 30_000 });
  const close = () => setDialog(undefined);
  return (
    <div className="page">
      <PageHeading title={leaveWords.title} lead={leaveWords.lead}>
        {mayDo("manageLeave") && (
          <>
            <Button onClick={() => setDialog("hours")}>{leaveWords.hours}</Button>
            <Button type="primary" onClick={() => setDialog("leave")}>
              {leaveWords.add}
            </Button>
          </>
        )}
      </PageHeading>
      {leave.data && (
        <>
          <BrokenVisits view={leave.data} />
          <LeaveList view={leave.data} />
        </>
      )}
      {!leave.data && leave.isPending && <PageLoading rows={10} />}
      {!leave.data && leave.error && <Failed error={leave.error} onRetry={() => void leave.refetch()} />}
      {dialog === "leave" && <AddLeave onClose={close} />}
      {dialog === "hours" && <DayHours onClose={close} />}
    </div>
  );
}
