import type { ArticleRow } from "@shared/contract/referral-views";
import { articleKey, articles } from "@shared/education/catalogue";
import { byId } from "../store/by-id";
import { allSignatures } from "../store/signatures";
import { articleRow } from "../views/article-row";

/** Every article as the team sees it, signed or not. One read. */
export async function articleRows(): Promise<readonly ArticleRow[]> {
  const signatures = byId(await allSignatures());
  return articles.map((article) => articleRow(article, signatures.get(articleKey(article))));
}
