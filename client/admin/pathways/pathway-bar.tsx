import type { PathwayRow } from "@shared/contract/staff-views";
import { useState } from "react";
import { useNow } from "../parts/use-now";
import { SigningBar } from "../signing/signing-bar";
import { clinicMoment } from "../words/clinic-time";
import { pathwayWords } from "../words/pathway-words";
import { signingWords } from "../words/signing-words";
import { SignPathway } from "./sign-pathway";

/** The pathway's name, whether it may be used, and the doctor's way to sign it. */
export function PathwayBar({ row }: { readonly row: PathwayRow }) {
  const now = useNow(60_000);
  const [signing, setSigning] = useState(false);
  const { pathway, state, signature, contentHash } = row;
  return (
    <>
      <SigningBar isUnsigned={state === "draft" && !signature} onSign={() => setSigning(true)}>
        <h2>
          {pathway.title}
          <span className={state === "active" ? "tag is-active" : "tag is-waiting"}>{pathwayWords[state]}</span>
        </h2>
        <p className="soft">
          {signingWords.version(pathway.version)} · {signingWords.hash}{" "}
          <code title={contentHash}>{contentHash.slice(0, 12)}</code>
          {signature && ` · ${pathwayWords.signedBy(signature.by.name, clinicMoment(signature.at, now))}`}
        </p>
        {signature && state === "draft" && <p className="pathway-changed">{pathwayWords.changed}</p>}
      </SigningBar>
      {signing && <SignPathway row={row} onClose={() => setSigning(false)} />}
    </>
  );
}
