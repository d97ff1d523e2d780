import { clinicDateAt } from "@shared/calendar/instant";
import { articleKey, articleWithId } from "@shared/education/catalogue";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { signatureUnder } from "../store/signatures";
import { articleRow } from "../views/article-row";

/** An article, once a doctor has signed exactly these words; before that it is as good as missing. */
export const articleShow: Handler<"article.show"> = async ({ articleId }) => {
  const article = articleWithId(articleId);
  const { signature } = article ? articleRow(article, await signatureUnder(articleKey(article))) : {};
  if (!article || !signature) throw refuse("notFound", { field: "articleId" });
  const { id, version: _, ...shown } = article;
  return { article: { articleId: id, ...shown, reviewer: signature.by.name, reviewedOn: clinicDateAt(signature.at) } };
};
