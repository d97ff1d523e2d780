import type { MyCheckIn } from "@shared/contract/patient-views";
import type { Problem } from "@shared/contract/problem";
import { useEffect, useState } from "react";
import { api } from "@/care/api";

interface History {
  readonly checkIns: readonly MyCheckIn[];
  readonly cursor?: string;
  readonly problem?: Problem;
  readonly loading: boolean;
}

const empty: History = { checkIns: [], loading: true };

/** The person's check-ins, newest first, page by page. */
export function useHistory(episodeId: string | undefined) {
  const [history, setHistory] = useState(empty);
  const load = async (from: History) => {
    if (episodeId === undefined) return;
    setHistory({ ...from, loading: true });
    const after = from.cursor === undefined ? {} : { cursor: from.cursor };
    const reply = await api.call("checkIn.mine", { episodeId, ...after });
    if (!reply.ok) return setHistory({ ...from, problem: reply.problem, loading: false });
    const { checkIns, cursor } = reply.data;
    const more = cursor === undefined ? {} : { cursor };
    setHistory({ checkIns: [...from.checkIns, ...checkIns], loading: false, ...more });
  };
  useEffect(() => {
    load(empty);
  }, [episodeId]);
  return { ...history, more: () => load(history), retry: () => load(empty) };
}
