import type { UtilisationView } from "@shared/contract/desk-views";
import { csv } from "../parts/csv";
import { utilisationWords } from "../words/utilisation-words";
import { resourceKindWords } from "../words/visit-words";
import { shareOf } from "./share";

/** One line for each resource and day, so that a spreadsheet can sum it any way. */
export function utilisationCsv({ dates, rows }: UtilisationView): string {
  const lines = rows.flatMap(({ name, kind, days }) =>
    days.map((day, place) => {
      const share = shareOf(day);
      const percent = share === undefined ? "" : `${Math.round(share * 100)}%`;
      return [resourceKindWords[kind], name, dates[place] ?? "", day.openMinutes, day.takenMinutes, percent];
    }),
  );
  return csv([utilisationWords.headings, ...lines]);
}
