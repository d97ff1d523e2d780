import type { CareToday } from "@shared/contract/patient-views";
import type { Clinic } from "@shared/team/clinic";
import { View } from "@tarojs/components";
import { useState } from "react";
import { askAlongside } from "@/care/reminders";
import type { Draft } from "@/check-in/draft";
import { interruptedId, outbox } from "@/check-in/outbox";
import { judge, newRedSigns } from "@/check-in/red-signs";
import { isAnswered, openSteps, type Step } from "@/check-in/steps";
import { Screen } from "@/components/screen";
import { StepFooter } from "@/components/step-footer";
import { StepProgress } from "@/components/step-progress";
import { useStepByItself } from "@/components/use-step-by-itself";
import { phoneNow } from "@/platform/clock";
import { open, openInstead } from "@/routes";
import { checkInWords } from "@/words/check-in-words";
import { screenWords } from "@/words/screen-words";
import { type RedQuestion, RedSheet } from "./red-sheet";
import { StepBody } from "./step-body";
import { type DraftPatch, useCheckIn } from "./use-check-in";

interface QuestionsProps {
  readonly clinic: Clinic;
  readonly care: CareToday;
  readonly kept: boolean;
  readonly taskId: string | null;
}

/** The questions one by one. A red sign interrupts them at once, on the phone alone. */
export function Questions({ clinic, care, kept, taskId }: QuestionsProps) {
  const underWay = useCheckIn(care, kept, taskId);
  const { draft, steps, at, change, goTo } = underWay;
  const [asking, setAsking] = useState<RedQuestion>();
  const [noRoom, setNoRoom] = useState(false);
  const [working, setWorking] = useState(0);
  const { settling, later, atOnce } = useStepByItself();
  const step: Step = steps[at] ?? { kind: "finish" };
  const next = () => goTo(at + 1);

  const outgoingOf = (finished: Draft) => ({
    draft: finished,
    photoFolder: care.photoFolder,
    judgement: judge(care.triage, finished),
    clinic,
    handedInAt: phoneNow(),
  });

  const handIn = (finished: Draft) => {
    const red = judge(care.triage, finished).urgency === "red";
    // nothing may lie over the emergency advice
    if (!red) askAlongside("other");
    outbox.handIn(outgoingOf(finished));
    openInstead(red ? "emergency" : "receipt", { checkIn: finished.id });
  };

  const showAdvice = (signs: RedQuestion["signs"]) => {
    setAsking(undefined);
    const { changed: advised } = change({ advised: [...draft.advised, ...signs.map(({ id }) => id)] });
    if (openSteps(steps, advised).length === 0) return handIn(advised);
    const reported = { ...advised, id: interruptedId(advised.id), photos: [] };
    outbox.handIn({ ...outgoingOf(reported), interrupted: true });
    open("emergency", { draft: advised.episodeId });
  };

  const answer = (patch: DraftPatch, thenNext: boolean) => {
    const { changed, kept: hasRoom } = change(patch);
    setNoRoom(!hasRoom);
    const signs = newRedSigns(judge(care.triage, changed), changed);
    if (signs.length > 0) setAsking({ signs, before: draft });
    else if (thenNext) later(next);
  };

  const goOn = () => {
    if (step.kind === "finish") return handIn(draft);
    const signs = newRedSigns(judge(care.triage, draft), draft);
    if (signs.length === 0) return next();
    const without = draft.signs.filter((id) => !signs.some((sign) => sign.id === id));
    setAsking({ signs, before: { ...draft, signs: without, signsAnswered: without.length > 0 } });
  };

  return (
    <Screen
      title={checkInWords.title}
      className="check-in steps"
      footer={
        <StepFooter
          first={at === 0}
          on={
            step.kind === "finish"
              ? { id: "submit", text: checkInWords.submit }
              : { id: "next", text: screenWords.next }
          }
          off={
            settling ||
            working > 0 ||
            (step.kind === "finish" ? openSteps(steps, draft).length > 0 : !isAnswered(step, draft))
          }
          onBack={() => atOnce(() => goTo(at - 1))}
          onNext={() => atOnce(goOn)}
        />
      }
    >
      <StepProgress text={checkInWords.step(at + 1, steps.length)} done={(at + 1) / steps.length} />
      <View className="check-in__step" key={at}>
        <StepBody
          step={step}
          underWay={underWay}
          form={underWay.form}
          onAnswer={answer}
          onWork={(change) => setWorking((count) => count + change)}
        />
        {noRoom && <View className="check-in__room">{checkInWords.noRoom}</View>}
      </View>
      <RedSheet
        question={asking}
        mayGoOn={step.kind === "signs"}
        onYes={showAdvice}
        onNo={(before) => {
          change({ choices: before.choices, signs: before.signs, signsAnswered: before.signsAnswered });
          setAsking(undefined);
        }}
        onMore={() => setAsking(undefined)}
      />
    </Screen>
  );
}
