import type { Survey } from "@shared/survey/survey";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useNavigate } from "react-router";
import { ask } from "../../app/ask";
import { problemSentence } from "../../words/problem-words";
import { surveysKey } from "../surveys-key";

/** Saves a survey that was not there before, and opens it. */
export function useNewSurvey() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: ({ survey }: { readonly survey: Survey; readonly said: string }) =>
      ask("survey.save", { revision: 0, survey }),
    onSuccess: async ({ survey: { id, version } }, { said }) => {
      await client.invalidateQueries({ queryKey: surveysKey });
      if (said !== "") message.success(said);
      await navigate(`/surveys/${id}/${version}`);
    },
    onError: ({ problem }) => message.error(problemSentence(problem)),
  });
}
