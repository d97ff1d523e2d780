import type { LeaveKind } from "@shared/contract/desk-views";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";

/** The kind of each leave, so that a hatched hour says why. */
export function useLeaveKinds(): (leaveId: string) => LeaveKind | undefined {
  const leaves = useQuery({ queryKey: ["leave"], queryFn: () => ask("leave.list", {}), staleTime: 60_000 }).data
    ?.leaves;
  return (leaveId) => leaves?.find((one) => one.leaveId === leaveId)?.kind;
}
