import type { Reply } from "@shared/contract/problem";
import { isFinal } from "@/check-in/outgoing";
import { reader } from "@/platform/reader";
import { readStored, writeStored } from "@/platform/stored";
import type { SubscriptionResult } from "@/platform/subscription";
import { api } from "./api";
import { makeId } from "./make-id";

/** What the person answered in one tap. The same nonce twice counts once. */
interface GrantReport {
  readonly nonce: string;
  readonly results: readonly SubscriptionResult[];
  readonly language: "zh" | "en";
}

const name = "grantReports";
const kept = (): readonly GrantReport[] => readStored<readonly GrantReport[]>(name) ?? [];
const underWay = new Set<string>();

async function send({ nonce, results, language }: GrantReport): Promise<Reply<{ readonly left: number }>> {
  underWay.add(nonce);
  const reply = await api.call("subscription.report", { nonce, results: [...results], language });
  underWay.delete(nonce);
  const settled = reply.ok || isFinal(reply.problem);
  if (settled)
    writeStored(
      name,
      kept().filter((one) => one.nonce !== nonce),
    );
  return reply;
}

/** Answers to the pop-up on their way to the clinic: kept on the phone until it has them, so that no yes is lost. */
export const grantReports = {
  /** Whether the clinic does not know yet what the person answered last. */
  areWaiting: (): boolean => kept().length > 0,
  hand(results: readonly SubscriptionResult[]): Promise<Reply<{ readonly left: number }>> {
    const report: GrantReport = { nonce: makeId(), results, language: reader().language };
    writeStored(name, [...kept(), report]);
    return send(report);
  },
  /** Sends what has not arrived; answers whether anything has now. */
  async sendPending(): Promise<boolean> {
    let arrived = false;
    for (const report of kept()) {
      if (underWay.has(report.nonce)) continue;
      const reply = await send(report);
      arrived = arrived || reply.ok;
    }
    return arrived;
  },
};
