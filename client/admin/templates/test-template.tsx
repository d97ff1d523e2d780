import type { TemplateName } from "@shared/template/template";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Popconfirm } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { templateWords, testRefusedWords } from "../words/template-words";
import { templatesKey } from "./templates-key";

/** Sends the card to the caller's own WeChat; says what is missing when that is not possible. */
export function TestTemplate({ name }: { readonly name: TemplateName }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const test = useMutation({
    mutationFn: () => ask("template.test", { requestId, name }),
    onSuccess: () => {
      setRequestId(crypto.randomUUID());
      message.success(templateWords.testQueued);
    },
    onSettled: () => client.invalidateQueries({ queryKey: templatesKey }),
  });
  const problem = test.error?.problem;
  return (
    <>
      <Popconfirm
        title={templateWords.test}
        description={<p className="template-test-means">{templateWords.testMeans}</p>}
        okText={templateWords.test}
        cancelText={loadWords.cancel}
        onConfirm={() => test.mutate()}
      >
        <Button size="small" loading={test.isPending}>
          {templateWords.test}
        </Button>
      </Popconfirm>
      {problem && (
        <Alert
          className="template-test-problem"
          type="warning"
          showIcon
          title={testRefusedWords[problem.reason ?? ""] ?? problemSentence(problem)}
        />
      )}
    </>
  );
}
