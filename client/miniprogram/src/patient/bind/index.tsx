import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useState } from "react";
import { api } from "@/care/api";
import { chooseEpisode } from "@/care/chosen-episode";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { CodeField } from "@/components/code-field";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { Row } from "@/components/row";
import { Screen } from "@/components/screen";
import { open, openTab } from "@/routes";
import { bindWords } from "@/words/bind-words";
import { problemWords } from "@/words/problem-words";

const length = 8;

/** What is wrong with the code as typed, if anything. */
function complaint(code: string, problem: Problem | undefined): string | undefined {
  if (/[01IO]/.test(code)) return bindWords.notCode;
  if (problem === undefined) return undefined;
  if (problem.code === "notFound" || problem.code === "conflict" || problem.code === "invalidInput")
    return bindWords.wrong;
  return `${problemWords(problem).title}。${problemWords(problem).advice}`;
}

/** It is done: the plan comes first, and how to be reached may be said now or later. */
function Bound() {
  return (
    <Screen title={bindWords.title}>
      <Blank icon="check" title={bindWords.done} text={bindWords.doneText}>
        <ActionButton id="to-today" text={bindWords.toToday} onTap={() => openTab("today")} />
      </Blank>
      <View className="sheet rows gap">
        <Row id="agreement" icon="phone" title={bindWords.agreement} onTap={() => open("agreement")} />
      </View>
    </Screen>
  );
}

/** Links the person's WeChat to the plan the clinic made. */
export default function Bind() {
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const [done, setDone] = useState(false);
  const bind = async () => {
    setSending(true);
    const reply = await api.call("episode.bind", { code });
    setSending(false);
    if (!reply.ok) return setProblem(reply.problem);
    chooseEpisode(reply.data.episodeId);
    setDone(true);
  };
  if (done) return <Bound />;
  const wrong = complaint(code, problem);
  const missing = length - code.length;
  return (
    <Screen title={bindWords.title}>
      <Heading className="title" level={1} text={bindWords.heading} />
      <View className="soft">{bindWords.text}</View>
      <View className="gap">
        <CodeField
          label={bindWords.field}
          length={length}
          value={code}
          onChange={(typed) => {
            setProblem(undefined);
            setCode(typed);
          }}
        />
      </View>
      <View className="soft gap">{missing > 0 ? bindWords.tooShort(missing) : " "}</View>
      {wrong !== undefined && (
        <Notice icon="warning" tone="amber" live>
          {wrong}
        </Notice>
      )}
      <View className="gap">
        <ActionButton
          id="bind"
          text={bindWords.bind}
          off={missing > 0 || sending || /[01IO]/.test(code)}
          onTap={bind}
        />
      </View>
      <View className="soft gap">{bindWords.lost}</View>
    </Screen>
  );
}
