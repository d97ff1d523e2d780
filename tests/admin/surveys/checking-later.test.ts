/** @jest-environment jsdom */
import type { Survey } from "@shared/survey/survey";
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { checkPause, useSurveyCheck } from "../../../client/admin/surveys/design/use-survey-check";
import { scale, surveyOf } from "../../shared/survey/small-survey";

const seen: string[] = [];

function Shown({ survey }: { readonly survey: Survey }) {
  const { survey: judged, problems, checking } = useSurveyCheck(survey);
  seen.push([judged.id, ...problems.map(({ place }) => place), ...(checking ? ["checking"] : [])].join(" "));
  return null;
}

const good = surveyOf([scale("a", 0, 10)], { id: "good" });
const bad = surveyOf([scale("a", 0, 10, { jumps: [{ when: { question: "a", atLeast: 5 }, to: "a" }] })], { id: "bad" });
const last = () => seen.at(-1);

test("a survey is checked once somebody pauses, never while they type; until then the page says so", () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  jest.useFakeTimers();
  const root = createRoot(document.createElement("div"));
  const show = (survey: Survey) => act(() => root.render(createElement(Shown, { survey })));
  const pause = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));
  show(bad);
  expect(last()).toBe("bad checking");
  for (const survey of [good, bad, good, bad]) {
    pause(checkPause - 1);
    show(survey);
    expect(last()).toBe(`${survey.id} checking`);
  }
  pause(checkPause);
  expect(last()).toBe("bad questions.0.jumps.0.to");
  show(good);
  expect(last()).toBe("bad questions.0.jumps.0.to checking");
  pause(checkPause);
  expect(last()).toBe("good");
  act(() => root.unmount());
});
