import { referralStates } from "@shared/referral/referral";
import { Board } from "../../parts/board";
import { openedWords, referralStateWords } from "../../words/referral-words";
import type { JoinedFunnel } from "./join-funnels";

/** The cards that were opened, by what became of them. */
export function OpenedBoard({ referrals }: Pick<JoinedFunnel, "referrals">) {
  const all = referralStates.reduce((sum, state) => sum + referrals[state], 0);
  return (
    <Board title={openedWords.title} tools={<span className="soft">{openedWords.lead}</span>}>
      {all === 0 ? (
        <p>{openedWords.none}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{openedWords.state}</th>
              <th scope="col" className="figure">
                {openedWords.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {referralStates.map((state) => (
              <tr key={state}>
                <th scope="row">
                  {referralStateWords[state].title}
                  <span className="line-means">{referralStateWords[state].means}</span>
                </th>
                <td className="figure">{referrals[state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Board>
  );
}
