import { View } from "@tarojs/components";
import { useDidShow, useRouter, useShareAppMessage, useShareTimeline } from "@tarojs/taro";
import { useState } from "react";
import { api } from "@/care/api";
import { createLoadedView } from "@/care/loaded-view";
import { useLoaded } from "@/care/use-loaded";
import { Blank } from "@/components/blank";
import { ProblemNotice } from "@/components/problem-notice";
import { Row } from "@/components/row";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { hideHomeButton } from "@/platform/share-menu";
import { inSinglePage } from "@/platform/single-page";
import { open, plainParam } from "@/routes";
import { articleWords } from "@/words/article-words";
import { knowledgePicture, knowledgeSquare } from "../pictures";
import { ArticleBody } from "./article-body";
import "./index.scss";

/** An article that is no more, and the way to the others; from Moments nothing can be opened. */
const Missing = () => (
  <>
    <Blank icon="sheet" title={articleWords.missing} text={articleWords.missingText} />
    {!inSinglePage() && (
      <View className="sheet rows">
        <Row id="articles" icon="sheet" title={articleWords.others} onTap={() => open("articles")} />
      </View>
    )}
  </>
);

/**
 * One article, readable by everybody, also from Moments where nothing is known of the reader. Nothing of the clinic stands
 * beside it. What is passed on names the article and nobody.
 */
export default function ArticlePage() {
  const articleId = plainParam(useRouter().params["id"]);
  const [one] = useState(() => createLoadedView(() => api.call("article.show", { articleId })));
  const { view, problem } = useLoaded(one);
  const article = view?.article;
  const title = article?.title ?? articleWords.title;
  const query = `id=${encodeURIComponent(articleId)}`;
  useDidShow(hideHomeButton);
  useShareAppMessage(() => ({ title, path: `/referral/article/index?${query}`, imageUrl: knowledgePicture }));
  useShareTimeline(() => ({ title, query, imageUrl: knowledgeSquare }));
  const missing = problem?.code === "notFound" || problem?.code === "invalidInput";
  return (
    <Screen title={articleWords.title} className="article">
      {article === undefined && problem === undefined && <Waiting />}
      {article === undefined && missing && <Missing />}
      {article === undefined && problem !== undefined && !missing && (
        <ProblemNotice problem={problem} onRetry={one.load} />
      )}
      {article !== undefined && <ArticleBody article={article} />}
    </Screen>
  );
}
