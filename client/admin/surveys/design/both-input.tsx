import type { InBoth } from "@shared/survey/in-both";
import type { Language } from "@shared/template/template";
import { Input } from "antd";
import { useId } from "react";
import { designWords } from "../../words/survey-design-words";
import { ProblemsHere, useProblemsAt } from "./problems-context";
import "./both-input.css";

interface Props {
  readonly label: string;
  readonly value: InBoth;
  /** Characters in Chinese; English may have three times as many. */
  readonly most: number;
  /** Where it stands in the survey. */
  readonly place: string;
  readonly lines?: number;
  /** Both languages beside each other. */
  readonly beside?: boolean;
  readonly onChange: (value: InBoth) => void;
}

const languages: readonly Language[] = ["zh", "en"];

interface OneProps extends Omit<Props, "beside"> {
  readonly language: Language;
}

function OneLanguage({ label, value, most, place, lines = 1, language, onChange }: OneProps) {
  const id = useId();
  const wrong = useProblemsAt(`${place}.${language}`).length > 0;
  const parts = {
    id,
    value: value[language],
    maxLength: language === "zh" ? most : most * 3,
    lang: language === "zh" ? "zh-CN" : "en",
    placeholder: designWords[language],
    "aria-label": `${label}，${designWords[language]}`,
    "aria-invalid": wrong,
    "aria-describedby": `${id}problems`,
    ...(wrong && { status: "error" as const }),
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange({ ...value, [language]: target.value }),
  };
  return (
    <div className="both-language">
      {lines > 1 ? <Input.TextArea {...parts} autoSize={{ minRows: lines, maxRows: 8 }} /> : <Input {...parts} />}
      <ProblemsHere id={`${id}problems`} place={`${place}.${language}`} />
    </div>
  );
}

/** The same words in Chinese and English. */
export function BothInput({ beside = false, ...props }: Props) {
  return (
    <div className="field both-input">
      <span className="field-label">{props.label}</span>
      <div className={beside ? "both-languages is-beside" : "both-languages"}>
        {languages.map((language) => (
          <OneLanguage key={language} {...props} language={language} />
        ))}
      </div>
      <ProblemsHere place={props.place} />
    </div>
  );
}
