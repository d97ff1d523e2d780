import { inboxWords } from "../words/inbox-words";

interface Props {
  readonly arrived: number;
  readonly gone: number;
  readonly onShow: () => void;
}

/** Tells that the list has changed; the reader decides when it moves. */
export function FreshHint({ arrived, gone, onShow }: Props) {
  return (
    <div role="status">
      {(arrived > 0 || gone > 0) && (
        <button type="button" className="fresh-hint" onClick={onShow}>
          {arrived > 0 ? inboxWords.fresh(arrived) : inboxWords.gone(gone)}
        </button>
      )}
    </div>
  );
}
