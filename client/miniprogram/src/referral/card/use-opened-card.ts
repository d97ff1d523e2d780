import { useDidShow } from "@tarojs/taro";
import { useCallback, useRef } from "react";
import { api } from "@/care/api";
import { inSinglePage } from "@/platform/single-page";
import { setPendingAsk } from "../pending-ask";

/**
 * Tells the clinic once that a card with this token was opened; answers a function that tells it again, for when there was
 * no network. Nothing on the page waits for it or shows what came of it. Nobody is signed in in single-page mode, so
 * nothing is told there.
 */
export function useOpenedCard(token: string | undefined): () => void {
  const told = useRef(false);
  const tell = useCallback(async () => {
    if (token === undefined || told.current || inSinglePage()) return;
    told.current = true;
    const reply = await api.call("card.open", { token });
    if (reply.ok && reply.data.ask) setPendingAsk();
    if (!reply.ok && reply.problem.code === "unavailable") told.current = false;
  }, [token]);
  useDidShow(tell);
  return tell;
}
