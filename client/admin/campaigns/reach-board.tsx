import type { CampaignPreview } from "@shared/contract/message-views";
import type { MessagePurpose } from "@shared/message/message";
import { Board } from "../parts/board";
import { Failed } from "../parts/failed";
import { PageLoading } from "../parts/page-loading";
import { campaignWords, fateWords } from "../words/campaign-words";
import { getsIt, reachCounts } from "./reach-counts";
import type { useReach } from "./use-reach";

interface Props {
  readonly purpose: MessagePurpose;
  readonly state: "missing" | "wrong" | "ready";
  readonly asked: ReturnType<typeof useReach>;
}

function Bar({ preview, purpose }: { readonly preview: CampaignPreview; readonly purpose: MessagePurpose }) {
  const { byWechat, inside, not } = reachCounts(preview.fates, purpose);
  return (
    <div className="reach-bar" aria-hidden="true">
      {byWechat > 0 && <span className="is-wechat" style={{ flexGrow: byWechat }} />}
      {inside > 0 && <span className="is-inside" style={{ flexGrow: inside }} />}
      {not > 0 && <span className="is-not" style={{ flexGrow: not }} />}
    </div>
  );
}

const mostNames = 5;

function Fates({ fates, purpose }: Pick<CampaignPreview, "fates"> & { readonly purpose: MessagePurpose }) {
  return (
    <ul className="reach-fates">
      {fates.map(({ fate, count, names }) => (
        <li key={fate}>
          <strong>{count}</strong>
          <span>
            {fateWords[fate]}
            {fate.startsWith("cap") && getsIt(fate, purpose) && `：${campaignWords.capListed}`}
            {names.length > 0 && (
              <span className="soft">
                {campaignWords.names(names.slice(0, mostNames).join("、"), count > mostNames ? count : 0)}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Reach({ preview, purpose }: { readonly preview: CampaignPreview; readonly purpose: MessagePurpose }) {
  const counted = preview.fates.filter(({ count }) => count > 0);
  const gets = counted.filter(({ fate }) => getsIt(fate, purpose));
  const getsNot = counted.filter(({ fate }) => !getsIt(fate, purpose));
  return (
    <>
      <p className="reach-people">{campaignWords.people(preview.people)}</p>
      {preview.people > 0 && <Bar preview={preview} purpose={purpose} />}
      {gets.length > 0 && <h3>{campaignWords.gets}</h3>}
      <Fates fates={gets} purpose={purpose} />
      {getsNot.length > 0 && <h3>{campaignWords.getsNot}</h3>}
      <Fates fates={getsNot} purpose={purpose} />
      {preview.partial && <p className="soft">{campaignWords.partial}</p>}
    </>
  );
}

/** Whom the message will reach and who is left out and why, while it is being written. */
export function ReachBoard({ purpose, state, asked: { reach, fresh } }: Props) {
  const preview = state === "ready" ? reach.data : undefined;
  return (
    <Board
      title={campaignWords.reach}
      className="reach"
      tools={state === "ready" && !fresh && !reach.error && <span className="soft">{campaignWords.counting}</span>}
    >
      {state === "missing" && <p className="soft">{campaignWords.reachNotYet}</p>}
      {state === "wrong" && <p className="soft">{campaignWords.reachProblem}</p>}
      {state === "ready" && !preview && !reach.error && <PageLoading rows={4} />}
      {state === "ready" && reach.error && <Failed error={reach.error} onRetry={() => void reach.refetch()} />}
      {preview && !reach.error && <Reach preview={preview} purpose={purpose} />}
    </Board>
  );
}
