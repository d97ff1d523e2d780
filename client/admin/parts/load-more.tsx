import { Button } from "antd";
import { loadWords } from "../words/load-words";

interface Props {
  readonly shown: number;
  readonly more: boolean;
  readonly busy: boolean;
  readonly onMore: () => void;
}

/** The end of a list: how many are shown, and the next page on demand. */
export function LoadMore({ shown, more, busy, onMore }: Props) {
  return (
    <div className="load-more">
      {more ? (
        <Button onClick={onMore} loading={busy}>
          {loadWords.more}
        </Button>
      ) : (
        <span>{loadWords.all(shown)}</span>
      )}
    </div>
  );
}
