import { type ReactNode, useEffect } from "react";
import { frameWords } from "../words/frame-words";

/** The page's one heading; also names the browser tab. */
export function PageHeading(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  const { title, lead, children } = props;
  useEffect(() => {
    document.title = `${title} · ${frameWords.product}`;
  }, [title]);
  return (
    <header className="page-heading">
      <div>
        <h1>{title}</h1>
        {lead && <p className="page-lead">{lead}</p>}
      </div>
      {children && <div className="page-heading-tools">{children}</div>}
    </header>
  );
}
