import type { ArticleRow } from "@shared/contract/referral-views";
import type { Article } from "@shared/education/article";
import { articleKey, articles } from "@shared/education/catalogue";
import { contentHash } from "../content-hash";
import type { Handler } from "../handler";
import type { SignatureRecord } from "../store/records";
import { allSignatures } from "../store/signatures";

/** An article and who signed it; a signature under other words is none. */
export function articleRow(article: Article, signature: SignatureRecord | undefined): ArticleRow {
  const hash = contentHash(article);
  const row = { article, contentHash: hash };
  return signature?.contentHash === hash ? { ...row, signature: { by: signature.by, at: signature.at } } : row;
}

/** Every article as the team sees it, signed or not. One read. */
export async function articleRows(): Promise<readonly ArticleRow[]> {
  const signatures = new Map((await allSignatures()).map((signature) => [signature._id, signature]));
  return articles.map((article) => articleRow(article, signatures.get(articleKey(article))));
}

/** The articles that ship, with their signatures. */
export const articleDrafts: Handler<"article.drafts"> = async () => ({ rows: await articleRows() });
