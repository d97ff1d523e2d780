import type { TemplateRow } from "@shared/contract/message-views";
import type { Language } from "@shared/template/template";
import { cardLanguageWords, cardWords, templateWords } from "../words/template-words";
import "./wechat-card.css";

interface Props {
  readonly title: string;
  readonly language: Language;
  readonly lines: TemplateRow["preview"][Language];
}

/** The message as WeChat draws it on the phone: who sends it, the title, label and value of each field, the way in. */
export function WechatCard({ title, language, lines }: Props) {
  const { from, open } = cardWords[language];
  return (
    <figure className="wechat-card" aria-label={`${title}，${cardLanguageWords[language]}`}>
      <div className="wechat-card-head">
        <span className="wechat-card-sign" aria-hidden="true">
          合
        </span>
        {from}
      </div>
      <p className="wechat-card-title">{title}</p>
      <dl lang={language === "zh" ? "zh-CN" : "en"}>
        {lines.map(({ label, value }, place) => (
          <div key={`${place}-${lines.length}`}>
            <dt>{label}</dt>
            <dd className={value === "" ? "is-missing" : undefined}>{value === "" ? templateWords.noValue : value}</dd>
          </div>
        ))}
      </dl>
      <div className="wechat-card-open">
        {open}
        <span aria-hidden="true">›</span>
      </div>
    </figure>
  );
}
