import type { MyCase } from "@shared/contract/case-views";
import type { SheetReceipt } from "@shared/contract/survey-views";
import { View } from "@tarojs/components";
import { ActionButton } from "@/components/action-button";
import { DeliverySign } from "@/components/delivery-sign";
import { HelpLines } from "@/components/help-lines";
import { Notice } from "@/components/notice";
import { Row } from "@/components/row";
import { Screen } from "@/components/screen";
import { Section } from "@/components/section";
import { open, openTab } from "@/routes";
import { alarms } from "@/survey/alarms";
import { type SheetOnItsWay, sheetOutbox } from "@/survey/sheet-outbox";
import { momentWords } from "@/words/day-words";
import { inLanguage } from "@/words/in-language";
import { safetyWords } from "@/words/safety-words";
import { overWords, surveyWords } from "@/words/survey-words";

interface TakenUpProps {
  readonly one: MyCase;
  /** When somebody of the team sees an alarm. */
  readonly watched: string | undefined;
}

/** Who of the team has it. After an alarm nobody is promised a minute at which perhaps nobody looks. */
function TakenUp({ one, watched }: TakenUpProps) {
  const { kind, owner, openedAt, dueAt } = one;
  if (kind !== "crisis") {
    return (
      <Notice icon="people">
        <View className="lead">{surveyWords.contact(owner.name, momentWords(dueAt))}</View>
      </Notice>
    );
  }
  return (
    <Notice icon="people">
      <View className="lead">{safetyWords.told(owner.name, momentWords(openedAt))}</View>
      <View>{watched === undefined ? safetyWords.unwatched : safetyWords.watched(watched)}</View>
    </Notice>
  );
}

interface ThanksProps {
  readonly receipt: SheetReceipt;
  /** Whom to call, after questions about mood. */
  readonly help: { readonly phone: string | undefined } | undefined;
  readonly watched: string | undefined;
}

/** The words at the end, and who takes up what was said. No points, and nothing for a good answer. */
function Thanks({ receipt, help, watched }: ThanksProps) {
  const { closing, cases, answeredAt } = receipt;
  const received = answeredAt === undefined ? surveyWords.receivedPlain : surveyWords.received(momentWords(answeredAt));
  return (
    <>
      <DeliverySign state="sent" title={surveyWords.thanks} detail={received} />
      <View className="sheet">
        <View className="lead" id="closing">
          {inLanguage(closing)}
        </View>
      </View>
      {cases.length > 0 && (
        <View className="gap">
          {cases.map((one) => (
            <TakenUp key={one.caseId} one={one} watched={watched} />
          ))}
          <View className="sheet rows gap">
            <Row id="cases" icon="chat" title={surveyWords.cases} onTap={() => open("cases")} />
          </View>
        </View>
      )}
      {help !== undefined && (
        <Section title={surveyWords.help}>
          <HelpLines phone={help.phone} />
        </Section>
      )}
    </>
  );
}

/** Not there yet: it stays on the phone and goes on its own when the network is back. */
function Waiting({ state }: { readonly state: "waiting" | "sending" }) {
  const title = state === "sending" ? surveyWords.sending : surveyWords.waiting;
  return (
    <DeliverySign state={state} title={title} detail={surveyWords.waitingText}>
      <View className="gap">
        <ActionButton
          id="resend"
          kind="outline"
          text={surveyWords.resend}
          off={state === "sending"}
          onTap={sheetOutbox.sendPending}
        />
      </View>
    </DeliverySign>
  );
}

/** The clinic does not take it: why, and the way back to the answers where that helps. */
function Refused({ entry }: { readonly entry: SheetOnItsWay }) {
  const { problem, job } = entry;
  const { title, advice } =
    problem?.reason === "alreadyAnswered" ? surveyWords.takenBefore : overWords(problem ?? { code: "unexpected" });
  return (
    <DeliverySign state="refused" title={title} detail={advice}>
      {problem?.code === "invalidInput" && (
        <View className="gap">
          <ActionButton
            id="back-to-answers"
            kind="outline"
            text={surveyWords.backToAnswers}
            onTap={() => sheetOutbox.drop(job.id)}
          />
        </View>
      )}
    </DeliverySign>
  );
}

/** What became of a survey that was handed in on this phone. */
export function HandedIn({ entry }: { readonly entry: SheetOnItsWay }) {
  const { job, receipt, state } = entry;
  const alarm = alarms.find(job.id)?.job;
  const help = job.mood || alarm !== undefined ? { phone: job.phone } : undefined;
  return (
    <Screen
      title={inLanguage(job.title)}
      className="survey"
      footer={<ActionButton id="to-today" text={surveyWords.toToday} onTap={() => openTab("today")} />}
    >
      {state === "sent" && receipt !== undefined && <Thanks receipt={receipt} help={help} watched={alarm?.watched} />}
      {(state === "waiting" || state === "sending") && <Waiting state={state} />}
      {state === "refused" && <Refused entry={entry} />}
    </Screen>
  );
}
