import type { Sign } from "@shared/pathway/sign";
import type { Judgement } from "@shared/triage/judgement";
import { View } from "@tarojs/components";
import { redSigns } from "@/check-in/red-signs";
import { Heading } from "@/components/heading";
import { Icon } from "@/components/icon";
import { emergencyWords } from "@/words/emergency-words";

interface RedSignsProps {
  readonly judgement: Judgement | undefined;
  readonly signs: readonly Sign[];
  readonly day: number;
}

/** The red signs that hold on the day; those made up of others are left out. */
function redSignsOf(signs: readonly Sign[], day: number): readonly Pick<Sign, "id" | "text">[] {
  const holding = signs.filter(({ fromDay, toDay }) => day >= fromDay && (toDay === null || day <= toDay));
  const replaced = holding.flatMap(({ replaces }) => replaces ?? []);
  return holding.filter(({ id, severity, requires }) => severity === "red" && !requires && !replaced.includes(id));
}

/** What was reported, or, opened by its button, what counts as an emergency. */
export function RedSigns({ judgement, signs, day }: RedSignsProps) {
  const shown = judgement === undefined ? redSignsOf(signs, day) : redSigns(judgement);
  if (shown.length === 0) return null;
  return (
    <View className="emergency__signs">
      <Heading
        className="lead"
        text={judgement === undefined ? emergencyWords.generalTitle : emergencyWords.youReported}
      />
      {shown.map(({ id, text }) => (
        <View className="emergency__sign" key={id}>
          <Icon name="warning" small />
          <View className="row__body">{text}</View>
        </View>
      ))}
    </View>
  );
}
