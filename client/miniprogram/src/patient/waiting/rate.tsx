import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useState } from "react";
import { api } from "@/care/api";
import { Icon } from "@/components/icon";
import { ProblemLine } from "@/components/problem-line";
import { Section } from "@/components/section";
import { Tappable } from "@/components/tappable";
import { aria } from "@/platform/aria";
import { tapFeedback } from "@/platform/haptics";
import { waitingWords } from "@/words/waiting-words";

type Feeling = 1 | 2 | 3;

interface RateProps {
  readonly appointmentId: string;
  readonly rated: Feeling | undefined;
  onRated(feeling: Feeling): void;
}

const faces = [
  { feeling: 1, icon: "sad" },
  { feeling: 2, icon: "fair" },
  { feeling: 3, icon: "glad" },
] as const;

/** How the waiting feels, in one tap; a second tap changes it. */
export function Rate({ appointmentId, rated, onRated }: RateProps) {
  const [problem, setProblem] = useState<Problem>();
  const rate = async (feeling: Feeling) => {
    tapFeedback();
    const reply = await api.call("visit.rate", { appointmentId, feeling });
    setProblem(reply.ok ? undefined : reply.problem);
    if (reply.ok) onRated(feeling);
  };
  return (
    <Section title={waitingWords.rate}>
      <View className="faces" {...aria({ role: "radiogroup", label: waitingWords.rate })}>
        {faces.map(({ feeling, icon }) => (
          <Tappable
            key={feeling}
            id={`feeling-${feeling}`}
            className={`face ${rated === feeling ? "face--chosen" : ""}`}
            spoken={{ role: "radio", checked: rated === feeling, label: waitingWords.feelings[feeling] }}
            onTap={() => rate(feeling)}
          >
            <Icon name={icon} />
            <View>{waitingWords.feelings[feeling]}</View>
          </Tappable>
        ))}
      </View>
      {rated !== undefined && (
        <View className="soft gap" {...aria({ live: "polite" })}>
          {waitingWords.rated(waitingWords.feelings[rated])}
        </View>
      )}
      {problem !== undefined && <ProblemLine problem={problem} />}
    </Section>
  );
}
