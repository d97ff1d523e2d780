import { frameWords } from "../words/frame-words";
import type { Section } from "./sections";
import { useOpenCases } from "./use-open-cases";
import { useOpenWork } from "./use-open-work";

/** Open work of one room; `urgent` is part of `open`. */
export interface WorkCounts {
  readonly urgent: number;
  readonly urgentWords: (count: number) => string;
  readonly open: number;
}

/** The numbers beside the rooms, as far as they are known. */
export function useWorkCounts(): Readonly<Record<NonNullable<Section["counts"]>, WorkCounts | undefined>> {
  const work = useOpenWork();
  const cases = useOpenCases();
  return {
    inbox: work && {
      urgent: work.red,
      urgentWords: frameWords.redCount,
      open: work.red + work.yellow + work.none,
    },
    calls: work && { urgent: 0, urgentWords: frameWords.redCount, open: work.calls },
    cases: cases && { urgent: cases.crisis, urgentWords: frameWords.crisisCount, open: cases.open },
  };
}

/** The numbers of open work beside a room's name, what is urgent apart. */
export function WorkCount({ counts }: { readonly counts: WorkCounts | undefined }) {
  if (counts === undefined || counts.open === 0) return null;
  const { urgent, urgentWords, open } = counts;
  return (
    <span className="nav-counts">
      {urgent > 0 && (
        <span className="nav-count is-red" title={urgentWords(urgent)}>
          <span className="hidden-text">{urgentWords(urgent)}，</span>
          <span aria-hidden="true">{urgent}</span>
        </span>
      )}
      <span className="nav-count" title={frameWords.openCount(open)}>
        <span className="hidden-text">{frameWords.openCount(open)}</span>
        <span aria-hidden="true">{open}</span>
      </span>
    </span>
  );
}
