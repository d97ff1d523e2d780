import { originKinds } from "@shared/referral/origin";
import { Board } from "../../parts/board";
import { originWords, referralWords } from "../../words/referral-words";
import type { JoinedFunnel } from "./join-funnels";
import { reached } from "./reached";
import { ShareBar } from "./share-bar";
import { stepNames, stepsOf } from "./steps-of";

/** New people by how they came, each group in a line with how far it came. */
export function OriginTable({ origins }: Pick<JoinedFunnel, "origins">) {
  return (
    <Board title={referralWords.origin} className="origin-board">
      <table className="plain-table origin-table">
        <thead>
          <tr>
            <th scope="col">{referralWords.origin}</th>
            <th scope="col">{referralWords.known}</th>
            {stepNames.map((name) => (
              <th key={name} scope="col">
                {referralWords[name]}
                <span className="origin-of">
                  {name === "returned" ? referralWords.ofVisited : referralWords.ofKnown}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {originKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                {originWords[kind].title}
                <span className="line-means">{originWords[kind].means}</span>
              </th>
              <td className="origin-known">{reached(origins[kind]).known}</td>
              {stepsOf(origins[kind]).map(({ name, part, whole }) => (
                <td key={name}>
                  <ShareBar part={part} whole={whole} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{referralWords.fewNote}</p>
      <p className="soft">{referralWords.young}</p>
    </Board>
  );
}
