import type { CardRow } from "@shared/contract/referral-views";
import { Button } from "antd";
import { useNavigate } from "react-router";
import { useSession } from "../session/session-context";
import { cardReleaseWords } from "../words/card-release-words";
import { cardWords } from "../words/card-words";
import { whyNotRelease } from "./release/why-not-release";

interface Props {
  readonly row: CardRow;
  /** It stands open already. */
  readonly opened?: boolean;
  readonly onRelease: () => void;
  readonly onRetire: () => void;
}

function OpenButton({ row: { version, state } }: Pick<Props, "row">) {
  const { mayDo } = useSession();
  const navigate = useNavigate();
  const changes = mayDo("editCard") && state === "draft";
  return (
    <Button
      size="small"
      aria-label={changes ? cardWords.editOf(version) : cardWords.openOf(version)}
      onClick={() => void navigate(`/cards/${version}`)}
    >
      {changes ? cardWords.edit : cardWords.open}
    </Button>
  );
}

/** What can be done with one version; who may not release it reads why. */
export function CardActions({ row, opened = false, onRelease, onRetire }: Props) {
  const session = useSession();
  const { version, state } = row;
  const whyNot = whyNotRelease(row, session);
  return (
    <div className="card-actions">
      {!opened && <OpenButton row={row} />}
      {state === "draft" &&
        (whyNot === undefined ? (
          <Button
            type="primary"
            size={opened ? "middle" : "small"}
            aria-label={cardReleaseWords.releaseOf(version)}
            onClick={onRelease}
          >
            {cardReleaseWords.release}
          </Button>
        ) : (
          <span className="soft">{cardReleaseWords.whyNot[whyNot]}</span>
        ))}
      {state === "released" && session.mayDo("releaseCard") && (
        <Button
          danger
          size={opened ? "middle" : "small"}
          aria-label={cardReleaseWords.retireOf(version)}
          onClick={onRetire}
        >
          {cardReleaseWords.retire}
        </Button>
      )}
    </div>
  );
}
