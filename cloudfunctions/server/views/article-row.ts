import type { ArticleRow } from "@shared/contract/referral-views";
import type { Article } from "@shared/education/article";
import { contentHash } from "../content-hash";
import type { SignatureRecord } from "../store/records";

/** An article and who signed it; a signature under other words is none. */
export function articleRow(article: Article, signature: SignatureRecord | undefined): ArticleRow {
  const hash = contentHash(article);
  const row = { article, contentHash: hash };
  return signature?.contentHash === hash ? { ...row, signature: { by: signature.by, at: signature.at } } : row;
}
