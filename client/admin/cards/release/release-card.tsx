import type { CardRow } from "@shared/contract/referral-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Checkbox, Modal } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { ask } from "../../app/ask";
import { FactList } from "../../parts/fact-list";
import { useNow } from "../../parts/use-now";
import { useSession } from "../../session/session-context";
import { cardFailure, cardProblemLine } from "../../words/card-problem-words";
import { cardReleaseWords } from "../../words/card-release-words";
import { clinicMoment } from "../../words/clinic-time";
import { loadWords } from "../../words/load-words";
import { cardsKey } from "../card-keys";
import { cardInForce } from "../card-versions";
import { useHeldCard } from "../editor/use-held-card";
import { CardPicture } from "../picture/card-picture";
import { cardTexts } from "./card-texts";
import "./release-card.css";

interface Props {
  readonly row: CardRow;
  readonly rows: readonly CardRow[];
  readonly onClose: () => void;
}

/** Exactly what is released, word by word and as the picture. */
function Content({ row: { card, contentHash, editors, savedAt } }: Pick<Props, "row">) {
  const now = useNow(60_000);
  return (
    <div className="release-content">
      <FactList facts={cardTexts(card)} />
      <div>
        <div className="release-picture">
          <CardPicture card={card} />
        </div>
        <FactList
          facts={[
            [cardReleaseWords.writers, editors.map(({ name }) => name).join("、")],
            [cardReleaseWords.saved, clinicMoment(savedAt, now)],
            [cardReleaseWords.hash, <code key="hash">{contentHash}</code>],
          ]}
        />
      </div>
    </div>
  );
}

function Missing({ row, unsaved, onClose }: Omit<Props, "rows"> & { readonly unsaved: boolean }) {
  const { mayDo } = useSession();
  return (
    <Alert
      type="warning"
      showIcon
      title={cardReleaseWords.missing}
      description={
        <ul>
          {unsaved && <li>{cardReleaseWords.missingSave}</li>}
          {row.problems.map((problem) => (
            <li key={cardProblemLine(problem)}>{cardProblemLine(problem)}</li>
          ))}
          {mayDo("editCard") && (
            <li>
              <Link to={`/cards/${row.version}`} onClick={onClose}>
                {cardReleaseWords.toEdit}
              </Link>
            </li>
          )}
        </ul>
      }
    />
  );
}

const lastWordOn = (row: CardRow, rows: readonly CardRow[]): string | undefined => {
  const now = cardInForce(rows);
  if (!now) return undefined;
  return now.version > row.version ? cardReleaseWords.stays(now.version) : cardReleaseWords.replaces(now.version);
};

/** Shows exactly what is released and who wrote it, before a second person puts it in force; or says what is missing. */
export function ReleaseCard({ row, rows, onClose }: Props) {
  const { staff } = useSession();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [read, setRead] = useState(false);
  const { version, contentHash, card, problems } = row;
  const unsaved = useHeldCard(version).differsFrom(card);
  const blocked = unsaved || problems.length > 0;
  const release = useMutation({
    mutationFn: () => ask("card.release", { version, contentHash }),
    onSuccess: () => {
      message.success(cardReleaseWords.done);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: cardsKey }),
  });
  const replaces = lastWordOn(row, rows);
  return (
    <Modal
      open
      centered
      width={940}
      title={cardReleaseWords.title(version)}
      onCancel={onClose}
      okText={cardReleaseWords.confirm(staff.name)}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: !read || blocked }}
      confirmLoading={release.isPending}
      onOk={() => release.mutate()}
    >
      <Content row={row} />
      <ul className="release-card-means">
        {card.kind === "advertising" && <li>{cardReleaseWords.advertisingMeans}</li>}
        {cardReleaseWords.means.map((meaning) => (
          <li key={meaning}>{meaning}</li>
        ))}
        {replaces !== undefined && <li>{replaces}</li>}
      </ul>
      {blocked ? (
        <Missing row={row} unsaved={unsaved} onClose={onClose} />
      ) : (
        <Checkbox checked={read} onChange={(event) => setRead(event.target.checked)}>
          {cardReleaseWords.read}
        </Checkbox>
      )}
      {release.error && <Alert type="error" showIcon title={cardFailure(release.error.problem)} />}
    </Modal>
  );
}
