import type { Finding } from "@shared/advertising/finding";
import { markedPieces } from "./marked-pieces";
import "./marked-text.css";

interface Props {
  readonly line: string;
  readonly findings: readonly Finding[];
}

/** A line with the words underlined that break a rule. */
export function MarkedText({ line, findings }: Props) {
  return markedPieces(line, findings).map(({ text, marked }, place) => {
    const key = `${place} ${text}`;
    return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
