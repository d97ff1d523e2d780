import type { PlanView } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { useState } from "react";
import { Icon } from "@/components/icon";
import { Tag } from "@/components/tag";
import { Tappable } from "@/components/tappable";
import { aria } from "@/platform/aria";
import { planWords } from "@/words/plan-words";
import { PlannedTask } from "./planned-task";

interface PhaseOnLineProps {
  readonly phase: PlanView["phases"][number];
  readonly past: boolean;
}

/** A phase as a stop on the line of recovery; the current one is open, the others open on a tap. */
export function PhaseOnLine({ phase, past }: PhaseOnLineProps) {
  const [opened, setOpened] = useState(phase.current);
  const place = phase.current ? "phase--current" : past ? "phase--past" : "";
  return (
    <View className={`phase ${place}`}>
      <View className="phase__stop" {...aria({ hidden: true })}>
        {past && <Icon name="check" small />}
      </View>
      <Tappable
        className="phase__head"
        spoken={{ expanded: opened, label: planWords.showPhase(phase.title) }}
        onTap={() => setOpened(!opened)}
      >
        <View className="row__body lead">{phase.title}</View>
        {phase.current && <Tag text={planWords.current} />}
        {!phase.current && <View className="soft">{planWords.taskCount(phase.tasks.length)}</View>}
        <Icon name={opened ? "up" : "down"} small />
      </Tappable>
      {opened && (
        <View className="sheet rows">
          {phase.tasks.map((task) => (
            <PlannedTask key={task.id} task={task} />
          ))}
          {phase.tasks.length === 0 && <View className="row soft">{planWords.noTasks}</View>}
        </View>
      )}
    </View>
  );
}
