import type { AppreciationRow } from "@shared/contract/referral-views";
import { csv } from "../parts/csv";
import { appreciationStateWords, appreciationWords } from "../words/appreciation-words";
import { exactMoment } from "../words/clinic-time";

/** One line for each decision, for the books. */
export const ledgerCsv = (rows: readonly AppreciationRow[]): string =>
  csv([
    appreciationWords.headings,
    ...rows.map(({ referrerName, item, value, proposedAt, state, decided, visitCorrected }) => [
      referrerName,
      item,
      value / 100,
      exactMoment(proposedAt),
      appreciationStateWords[state] + (visitCorrected ? `（${appreciationWords.visitCorrected}）` : ""),
      decided?.by.name ?? "",
      decided ? exactMoment(decided.at) : "",
      decided?.reason ?? "",
    ]),
  ]);
