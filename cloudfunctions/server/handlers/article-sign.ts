import { articleKey, articleWithId } from "@shared/education/catalogue";
import { contentHash } from "../content-hash";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { sign, signatureUnder } from "../store/signatures";
import { articleRow } from "../views/article-row";

/** A doctor signs exactly the words that were on the screen; until then nobody outside the team sees them. */
export const articleSign: Handler<"article.sign"> = async (input, { staff, now }) => {
  const article = articleWithId(input.articleId);
  if (!article) throw refuse("notFound", { field: "articleId" });
  if (article.version !== input.version) throw refuse("notFound", { field: "version" });
  if (contentHash(article) !== input.contentHash)
    throw refuse("conflict", { field: "contentHash", reason: "contentChanged" });
  const key = articleKey(article);
  const signature = { _id: key, by: { id: staff.id, name: staff.name }, at: now, contentHash: input.contentHash };
  if (!(await sign(signature))) throw refuse("conflict", { reason: "alreadySigned" });
  return articleRow(article, await signatureUnder(key));
};
