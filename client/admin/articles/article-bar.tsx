import type { ArticleRow } from "@shared/contract/referral-views";
import { useState } from "react";
import { useNow } from "../parts/use-now";
import { SigningBar } from "../signing/signing-bar";
import { articleWords } from "../words/article-words";
import { clinicMoment } from "../words/clinic-time";
import { signingWords } from "../words/signing-words";
import { SignArticle } from "./sign-article";

/** Whether the article is public, by whose signature, and the doctor's way to sign it. */
export function ArticleBar({ row }: { readonly row: ArticleRow }) {
  const now = useNow(60_000);
  const [signing, setSigning] = useState(false);
  const { article, signature, contentHash } = row;
  return (
    <>
      <SigningBar isUnsigned={!signature} onSign={() => setSigning(true)}>
        <span className={signature ? "tag is-active" : "tag is-waiting"}>
          {signature ? articleWords.state.signed : articleWords.state.waiting}
        </span>
        {signingWords.version(article.version)}
        <p className="soft">
          {signature
            ? articleWords.signedBy(signature.by.name, clinicMoment(signature.at, now))
            : articleWords.unsigned}
          {" · "}
          {signingWords.hash} <code title={contentHash}>{contentHash.slice(0, 12)}</code>
        </p>
      </SigningBar>
      {signing && <SignArticle row={row} onClose={() => setSigning(false)} />}
    </>
  );
}
