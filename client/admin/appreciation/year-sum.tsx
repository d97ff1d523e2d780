import { clinicDateAt } from "@shared/calendar/instant";
import { useNow } from "../parts/use-now";
import { appreciationWords } from "../words/appreciation-words";
import { yuan } from "../words/compensation-words";

/** What was given this calendar year, in fen. */
export function YearSum({ fen }: { readonly fen: number }) {
  const year = clinicDateAt(useNow(60_000)).slice(0, 4);
  return <span className="appreciation-sum">{appreciationWords.yearSum(year, yuan(fen))}</span>;
}
