import type { CareToday, TaskView } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { useStore } from "@/care/store";
import { isBegun, keptDraft } from "@/check-in/draft";
import { formNow } from "@/check-in/form-now";
import { needsAction } from "@/check-in/needs-action";
import { outbox } from "@/check-in/outbox";
import { isPending } from "@/check-in/outgoing";
import { ActionButton } from "@/components/action-button";
import { Heading } from "@/components/heading";
import { Icon } from "@/components/icon";
import { Notice } from "@/components/notice";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { startTask } from "@/components/start-task";
import { taskIcon } from "@/components/task-icon";
import { open } from "@/routes";
import { weekdayWords } from "@/words/day-words";
import { todayWords } from "@/words/today-words";
import "./do-now.scss";

const hints = { checkIn: todayWords.checkInHint, instruction: todayWords.readHint, visit: todayWords.visitHint };
const verbs = { checkIn: todayWords.startCheckIn, instruction: todayWords.readCard, visit: todayWords.visitOpen };

interface FirstTaskProps {
  readonly task: TaskView;
  /** Something of this check-in was answered before. */
  readonly begun: boolean;
}

function FirstTask({ task, begun }: FirstTaskProps) {
  return (
    <View className="do-now">
      <View className="do-now__label">{todayWords.doNow}</View>
      <View className="do-now__head">
        <View className="do-now__icon">
          <Icon name={taskIcon(task)} />
        </View>
        <View className="row__body">
          <Heading className="title" text={task.title} />
          <View className="soft">{begun ? todayWords.draftKept : hints[task.kind]}</View>
          <View className="soft">{todayWords.untilDay(weekdayWords(task.closesOn))}</View>
        </View>
      </View>
      <ActionButton
        id="do-now"
        text={begun ? todayWords.resumeCheckIn : verbs[task.kind]}
        onTap={() => startTask(task)}
      />
    </View>
  );
}

function NothingNow({ care }: { readonly care: CareToday }) {
  const { nextTask } = care;
  return (
    <View className="do-now">
      <View className="do-now__head">
        <View className="do-now__icon do-now__icon--done">
          <Icon name="check" />
        </View>
        <View className="row__body">
          <Heading className="title" text={todayWords.allDone} />
          <View className="soft">
            {nextTask === undefined
              ? todayWords.noNext
              : todayWords.next(weekdayWords(nextTask.opensOn), nextTask.title)}
          </View>
        </View>
      </View>
    </View>
  );
}

function Unsent() {
  const waiting = useStore(outbox.store).find((one) => isPending(one) || one.state === "refused");
  if (waiting === undefined) return null;
  return (
    <View className="gap">
      <Notice icon="cloud" tone="amber" live>
        <View className="lead">{todayWords.pendingTitle}</View>
        {isPending(waiting) && <View>{todayWords.pendingHint}</View>}
        <View className="gap">
          <ActionButton
            kind="outline"
            text={todayWords.pendingOpen}
            onTap={() => open("receipt", { checkIn: waiting.draft.id })}
          />
        </View>
      </Notice>
    </View>
  );
}

const isRefused = ({ consents }: CareToday): boolean =>
  consents.healthCheckIn !== undefined && consents.healthCheckIn.state !== "granted";

/** The tasks that can be done: without check-ins that are on their way from this phone or that the person refused. */
function useOpenTasks(care: CareToday): readonly TaskView[] {
  const handedIn = useStore(outbox.store)
    .filter(({ state }) => state !== "refused")
    .map(({ draft }) => draft.taskId);
  return care.tasks
    .filter(({ id, state }) => state === "open" && !handedIn.includes(id))
    .filter(({ kind }) => kind !== "checkIn" || !isRefused(care));
}

/** The one thing to do now, what else is open, and the way to check in when something changed. */
export function DoNow({ care, kept }: { readonly care: CareToday; readonly kept: boolean }) {
  const [first, ...others] = useOpenTasks(care);
  const { id } = care.episode;
  const draft = keptDraft(id, formNow(care, kept).day);
  const begun = (task: TaskView) => draft !== undefined && draft.taskId === task.id && isBegun(draft);
  const refused = isRefused(care);
  const unsent = useStore(outbox.store).some(({ state }) => state !== "sent");
  const quiet = !unsent && !needsAction(care.latestCheckIn);
  const mayCheckIn = care.episode.active && care.episode.day >= 0 && !refused;
  return (
    <>
      {!care.episode.active && <Notice icon="info">{todayWords.stopped}</Notice>}
      {refused && care.episode.active && (
        <Notice icon="shield">
          <View className="lead">{todayWords.refusedTitle}</View>
          <View>{todayWords.refusedText}</View>
        </Notice>
      )}
      {first === undefined && quiet && <NothingNow care={care} />}
      {first !== undefined && <FirstTask task={first} begun={begun(first)} />}
      <Unsent />
      {others.length > 0 && (
        <Section title={todayWords.alsoOpen}>
          <View className="sheet rows">
            {others.map((task) => (
              <Row
                key={task.id}
                icon={taskIcon(task)}
                title={task.title}
                hint={todayWords.untilDay(weekdayWords(task.closesOn))}
                onTap={() => startTask(task)}
              />
            ))}
          </View>
        </Section>
      )}
      {mayCheckIn && first?.kind !== "checkIn" && (
        <View className="gap">
          <ActionButton
            id="check-in-anyway"
            kind="quiet"
            icon="pulse"
            text={todayWords.checkInAnyway}
            onTap={() => open("checkIn")}
          />
        </View>
      )}
    </>
  );
}
