import { Button } from "antd";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly removeWords: string;
  /** Puts it one up; absent at the top and where the order does not matter. */
  readonly up?: { readonly words: string; readonly onUp: () => void } | undefined;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One entry of a list in its frame, with the way to take it out. */
export function ListBlock({ title, removeWords, up, onRemove, children }: Props) {
  return (
    <fieldset className="design-block">
      <legend>
        {title}
        {up && (
          <Button size="small" type="text" aria-label={up.words} onClick={up.onUp}>
            ↑
          </Button>
        )}
        <Button size="small" type="text" aria-label={removeWords} onClick={onRemove}>
          ✕
        </Button>
      </legend>
      {children}
    </fieldset>
  );
}
