import { Button } from "antd";
import { Board } from "../parts/board";
import { useSession } from "../session/session-context";
import { appreciationWords } from "../words/appreciation-words";

/** That nobody is thanked, why that is so, and what it would take to change it. */
export function ProgrammeOff({ onSetUp }: { readonly onSetUp: () => void }) {
  const { mayDo } = useSession();
  return (
    <Board title={appreciationWords.off} className="appreciation-board">
      <p>{appreciationWords.offMeans}</p>
      <div className="appreciation-why">
        <section>
          <h3>{appreciationWords.whyTitle}</h3>
          <ol>
            {appreciationWords.why.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </section>
        <section>
          <h3>{appreciationWords.howTitle}</h3>
          <ol>
            {appreciationWords.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          {mayDo("runAppreciation") ? (
            <Button onClick={onSetUp}>{appreciationWords.setUp}</Button>
          ) : (
            <p className="soft">{appreciationWords.onlyOwner}</p>
          )}
        </section>
      </div>
    </Board>
  );
}
