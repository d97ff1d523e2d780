import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { signingWords } from "../words/signing-words";
import "./document-panes.css";

/** One of the documents that wait for a doctor's signature or have it. */
interface SignedDocument {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly version: number;
  readonly state: string;
  /** Signed, and so in use. */
  readonly isActive: boolean;
}

interface Props {
  readonly list: string;
  readonly documents: readonly SignedDocument[];
  /** The id of the one that is read. */
  readonly chosen: string | undefined;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  /** The one that is read. */
  readonly children: ReactNode;
}

function DocumentLink({ document, isChosen }: { readonly document: SignedDocument; readonly isChosen: boolean }) {
  const { to, title, version, state, isActive } = document;
  return (
    <NavLink to={to} className={isChosen ? "document-link is-chosen" : "document-link"}>
      <strong>{title}</strong>
      <span>
        {signingWords.version(version)}
        <span className={isActive ? "tag is-active" : "tag is-waiting"}>{state}</span>
      </span>
    </NavLink>
  );
}

/** The documents to be signed beside the one that is read; on paper that one alone. */
export function DocumentPanes({ list, documents, chosen, above, below, children }: Props) {
  return (
    <div className="documents">
      <nav aria-label={list} className="document-list no-print">
        {above}
        {documents.map((document) => (
          <DocumentLink key={document.id} document={document} isChosen={document.id === chosen} />
        ))}
        {below}
      </nav>
      {children}
    </div>
  );
}
