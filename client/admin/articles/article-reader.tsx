import { clinicDateAt } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { ArticleRow } from "@shared/contract/referral-views";
import { articleWords } from "../words/article-words";
import "./article-reader.css";

/** The year always stands there: an article is read for years. */
const fullDay = (date: LocalDate): string => {
  const [year, month, day] = date.split("-");
  return `${year}年${Number(month)}月${Number(day)}日`;
};

/** The article as everybody reads it on the phone, in its order and with nothing beside it. */
export function ArticleReader({ row: { article, signature } }: { readonly row: ArticleRow }) {
  const { title, summary, sections, author, writtenOn, sources } = article;
  return (
    <article className="article-reader" aria-label={articleWords.asPublic}>
      <h2>{title}</h2>
      <p className="soft">{articleWords.author(author, fullDay(writtenOn))}</p>
      <p className="soft">
        {signature
          ? articleWords.reviewer(signature.by.name, fullDay(clinicDateAt(signature.at)))
          : articleWords.noReviewer}
      </p>
      <p className="article-summary">{summary}</p>
      {sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section>
        <h3>{articleWords.sources}</h3>
        <ul>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </section>
      <p className="article-not-advice">{articleWords.notAdvice}</p>
    </article>
  );
}
