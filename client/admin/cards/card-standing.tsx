import type { CardRow } from "@shared/contract/referral-views";
import { cardStateWords, cardWords } from "../words/card-words";
import { permitFails } from "./card-versions";

/** Whether people see this version: only one is in force, an older released one waits behind it. */
export function CardStanding({ row }: { readonly row: CardRow }) {
  const { state, inForce } = row;
  if (inForce) return <span className="tag is-active">{cardWords.inForce}</span>;
  if (state !== "released") {
    return <span className={state === "draft" ? "tag is-waiting" : "tag"}>{cardStateWords[state]}</span>;
  }
  return permitFails(row) ? (
    <span className="tag is-lost">{cardWords.outOfForce}</span>
  ) : (
    <span className="tag" title={cardWords.standbyMeans}>
      {cardWords.standby}
    </span>
  );
}
