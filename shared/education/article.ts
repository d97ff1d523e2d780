import type { LocalDate } from "../calendar/local-date";

export interface ArticleSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/**
 * Public health knowledge. No clinic, no service, no price, no case in it, and none beside it on its page
 * (互联网广告管理办法 8, 医疗广告认定指南 7-8). Shown once a doctor of the clinic has signed it.
 */
export interface Article {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly ArticleSection[];
  readonly author: string;
  readonly writtenOn: LocalDate;
  readonly sources: readonly string[];
}
