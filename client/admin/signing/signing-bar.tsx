import { Button } from "antd";
import type { ReactNode } from "react";
import { useSession } from "../session/session-context";
import { signingWords } from "../words/signing-words";
import "./signing-bar.css";

interface Props {
  /** What it is, and whose signature it has. */
  readonly children: ReactNode;
  readonly isUnsigned: boolean;
  readonly onSign: () => void;
}

/** Stays above a document while it is read, with the doctor's way to sign it. */
export function SigningBar({ children, isUnsigned, onSign }: Props) {
  const { mayDo } = useSession();
  return (
    <header className="card signing-bar">
      <div>{children}</div>
      {isUnsigned &&
        (mayDo("signPathway") ? (
          <Button type="primary" size="large" className="no-print" onClick={onSign}>
            {signingWords.sign}
          </Button>
        ) : (
          <span className="soft">{signingWords.onlyDoctor}</span>
        ))}
    </header>
  );
}
