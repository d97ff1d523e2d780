import type { Template } from "@shared/template/template";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button } from "antd";
import { ask } from "../app/ask";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { clinicMoment } from "../words/clinic-time";
import { problemSentence } from "../words/problem-words";
import { templateWords } from "../words/template-words";
import { wechatCodeWords, wechatRepairWords } from "../words/wechat-code-words";
import { templatesKey } from "./templates-key";

type Stopped = Pick<Template, "name"> & { readonly stopped: NonNullable<Template["stopped"]> };

/** That WeChat refuses a template, since when, why, what to do, and the way to use it again. */
export function StoppedNotice({ name, stopped }: Stopped) {
  const { mayDo } = useSession();
  const now = useNow(60_000);
  const client = useQueryClient();
  const { message } = App.useApp();
  const resume = useMutation({
    mutationFn: () => ask("template.resume", { name }),
    onSuccess: () => message.success(templateWords.resumed),
    onError: ({ problem }) => message.error(problemSentence(problem)),
    onSettled: () => Promise.all([templatesKey, ["digest"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  return (
    <Alert
      type="error"
      showIcon
      title={templateWords.stopped(clinicMoment(stopped.at, now))}
      description={
        <>
          <p>
            {wechatCodeWords(stopped.code)}。{wechatRepairWords(stopped.code)}
          </p>
          {mayDo("editTemplates") && (
            <Button className="template-resume" size="small" loading={resume.isPending} onClick={() => resume.mutate()}>
              {templateWords.resume}
            </Button>
          )}
        </>
      }
    />
  );
}
