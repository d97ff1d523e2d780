import type { SurveyQuestion } from "@shared/survey/survey-question";
import { View } from "@tarojs/components";
import { useState } from "react";
import { inLanguage } from "@/words/in-language";
import { questionWords } from "@/words/question-words";
import { TextField } from "./text-field";

interface NumberAnswerProps {
  readonly id: string;
  readonly question: Extract<SurveyQuestion, { kind: "number" }>;
  readonly value: number | undefined;
  /** A whole number in the range, or nothing while there is none. */
  onNumber(value: number | undefined): void;
}

const longest = 6;

/** A whole number to type, with its unit and its range. */
export function NumberAnswer({ id, question, value, onNumber }: NumberAnswerProps) {
  const { from, to, unit } = question;
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  const change = (text: string) => {
    setTyped(text);
    const number = Number(text);
    const fits = /^-?\d+$/.test(text.trim()) && number >= from && number <= to;
    onNumber(fits ? number : undefined);
  };
  return (
    <View>
      <View className="with-unit">
        <TextField
          id={id}
          label={`${inLanguage(question.text)} ${inLanguage(unit)}`}
          value={typed}
          longest={longest}
          digits={from >= 0}
          onChange={change}
        />
        <View className="lead">{inLanguage(unit)}</View>
      </View>
      <View className="soft gap">{questionWords.between(from, to)}</View>
    </View>
  );
}
