import { View } from "@tarojs/components";
import { useDidShow } from "@tarojs/taro";
import { useState } from "react";
import { api } from "@/care/api";
import { createLoadedView } from "@/care/loaded-view";
import { useLoaded } from "@/care/use-loaded";
import { Blank } from "@/components/blank";
import { Heading } from "@/components/heading";
import { ProblemNotice } from "@/components/problem-notice";
import { Row } from "@/components/row";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { hideHomeButton } from "@/platform/share-menu";
import { open } from "@/routes";
import { articleWords } from "@/words/article-words";

/** Public health knowledge. The law wants nothing of the clinic beside it: no booking, phone, address, price or tab. */
export default function Articles() {
  const [list] = useState(() => createLoadedView(() => api.call("article.list", {})));
  const { view, problem } = useLoaded(list);
  useDidShow(hideHomeButton);
  const articles = view?.articles ?? [];
  return (
    <Screen title={articleWords.title} className="articles">
      <Heading className="title" level={1} text={articleWords.heading} />
      <View className="soft">{articleWords.intro}</View>
      <View className="gap" />
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && <ProblemNotice problem={problem} onRetry={list.load} />}
      {articles.length > 0 && (
        <View className="sheet rows">
          {articles.map(({ articleId, title, summary }) => (
            <Row
              key={articleId}
              id={`article-${articleId}`}
              icon="sheet"
              title={title}
              hint={summary}
              onTap={() => open("article", { id: articleId })}
            />
          ))}
        </View>
      )}
      {view !== undefined && articles.length === 0 && (
        <Blank icon="sheet" title={articleWords.none} text={articleWords.noneText} />
      )}
    </Screen>
  );
}
