import type { ArticleRow } from "@shared/contract/referral-views";
import { Button } from "antd";
import { useState } from "react";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { articleWords } from "../words/article-words";
import { clinicMoment } from "../words/clinic-time";
import { SignArticle } from "./sign-article";

/** Whether the article is public, by whose signature, and the doctor's way to sign it. */
export function ArticleBar({ row }: { readonly row: ArticleRow }) {
  const { mayDo } = useSession();
  const now = useNow(60_000);
  const [signing, setSigning] = useState(false);
  const { article, signature, contentHash } = row;
  return (
    <header className="card article-bar">
      <div>
        <span className={signature ? "tag is-active" : "tag is-waiting"}>
          {signature ? articleWords.state.signed : articleWords.state.waiting}
        </span>
        {articleWords.version(article.version)}
        <p className="soft">
          {signature
            ? articleWords.signedBy(signature.by.name, clinicMoment(signature.at, now))
            : articleWords.unsigned}
          {" · "}
          {articleWords.hash} <code title={contentHash}>{contentHash.slice(0, 12)}</code>
        </p>
      </div>
      {!signature &&
        (mayDo("signPathway") ? (
          <Button type="primary" onClick={() => setSigning(true)}>
            {articleWords.sign}
          </Button>
        ) : (
          <span className="soft">{articleWords.onlyDoctor}</span>
        ))}
      {signing && <SignArticle row={row} onClose={() => setSigning(false)} />}
    </header>
  );
}
