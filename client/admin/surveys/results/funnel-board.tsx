import type { ResultView } from "@shared/contract/survey-views";
import { Board } from "../../parts/board";
import { resultWords } from "../../words/survey-result-words";
import { CountTable } from "./count-table";

const steps = ["issued", "shown", "answered", "declined"] as const;

/** How many were given, opened and answered. */
export function FunnelBoard({ view: { parts, leastShown } }: { readonly view: ResultView }) {
  return (
    <Board title={resultWords.funnel}>
      <CountTable
        head={resultWords.ofIssuedHead}
        rows={steps.map((key) => ({ key, title: resultWords[key] }))}
        parts={parts}
        leastShown={leastShown}
        countsOf={({ issued, shown, answered, declined }) => ({
          counts: { issued, shown, answered, declined },
          whole: issued,
        })}
      />
    </Board>
  );
}
