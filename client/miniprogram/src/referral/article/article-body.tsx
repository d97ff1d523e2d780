import type { PublicArticle } from "@shared/contract/referral-views";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { articleWords } from "@/words/article-words";
import { fullDayWords } from "@/words/day-words";

/** The words of an article, with who wrote and who reviewed it, when, and from what. */
export function ArticleBody({ article }: { readonly article: PublicArticle }) {
  const { title, summary, sections, author, writtenOn, reviewer, reviewedOn, sources } = article;
  return (
    <>
      <Heading className="article__title" level={1} text={title} />
      <View className="soft">{articleWords.author(author, fullDayWords(writtenOn))}</View>
      <View className="soft">{articleWords.reviewer(reviewer, fullDayWords(reviewedOn))}</View>
      <View className="lead gap">{summary}</View>
      {sections.map(({ heading, paragraphs }) => (
        <Section key={heading} title={heading}>
          <View className="sheet">
            {paragraphs.map((paragraph) => (
              <View className="article__paragraph" key={paragraph}>
                {paragraph}
              </View>
            ))}
          </View>
        </Section>
      ))}
      <Section title={articleWords.sources}>
        {sources.map((source) => (
          <View className="bullet soft" key={source}>
            {source}
          </View>
        ))}
      </Section>
      <View className="section">
        <Notice icon="info" tone="plain">
          {articleWords.notAdvice}
        </Notice>
      </View>
    </>
  );
}
