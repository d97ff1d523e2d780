import type { PathwayRow } from "@shared/contract/staff-views";
import { Button } from "antd";
import { useState } from "react";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { clinicMoment } from "../words/clinic-time";
import { pathwayWords } from "../words/pathway-words";
import { SignDialog } from "./sign-dialog";

/** The pathway's name, whether it may be used, and the doctor's way to sign it. */
export function SignBar({ row }: { readonly row: PathwayRow }) {
  const { mayDo } = useSession();
  const now = useNow(60_000);
  const [signing, setSigning] = useState(false);
  const { pathway, state, signature, contentHash } = row;
  return (
    <header className="card sign-bar">
      <div>
        <h2>
          {pathway.title}
          <span className={state === "active" ? "tag is-active" : "tag is-waiting"}>{pathwayWords[state]}</span>
        </h2>
        <p className="soft">
          {pathwayWords.version(pathway.version)} · {pathwayWords.hash}{" "}
          <code title={contentHash}>{contentHash.slice(0, 12)}</code>
          {signature && ` · ${pathwayWords.signedBy(signature.by.name, clinicMoment(signature.at, now))}`}
        </p>
        {signature && state === "draft" && <p className="sign-changed">{pathwayWords.changed}</p>}
      </div>
      {state === "draft" &&
        !signature &&
        (mayDo("signPathway") ? (
          <Button type="primary" size="large" onClick={() => setSigning(true)}>
            {pathwayWords.sign}
          </Button>
        ) : (
          <span className="soft">{pathwayWords.signOnlyDoctor}</span>
        ))}
      {signing && <SignDialog row={row} onClose={() => setSigning(false)} />}
    </header>
  );
}
