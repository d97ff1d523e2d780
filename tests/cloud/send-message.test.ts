import type { Invocation } from "../../tools/cloud/functions/invocations";
import { createGrants } from "../../tools/cloud/openapi/grants";
import { createMessageBox } from "../../tools/cloud/openapi/message-box";
import { createSendMessage } from "../../tools/cloud/openapi/send-message";
import { openStateStore } from "../../tools/cloud/state/state-store";
import { testTemplates } from "./support/test-cloud";

const state = openStateStore(":memory:");
const grants = createGrants(state, testTemplates);
const messages = createMessageBox(state);
const send = createSendMessage({
  templates: testTemplates,
  grants,
  messages,
  now: () => 0,
  pages: undefined,
  milliseconds: 5,
  together: state.together,
  onSent: () => {},
});

afterAll(() => state.close());

const caller: Invocation = {
  token: "t",
  deployed: {
    name: "sweep",
    folder: "",
    version: "",
    config: { timeout: 3, memorySize: 256, env: {}, openapi: [], trigger: undefined },
  },
  identity: { source: "wx_trigger" },
  kill: () => {},
};

const codeFor = async (touser: string) => {
  const data = { thing1: { value: "到院" }, time2: { value: "9:00" } };
  const answer = await send({ touser, template_id: "visit", data }, caller);
  return answer.bytes === undefined ? answer.errcode : undefined;
};

test("of two messages to one user at the same moment one is told to come later and costs nothing", async () => {
  grants.accept("oA", "visit", 2);
  grants.accept("oB", "visit", 1);
  expect(await Promise.all([codeFor("oA"), codeFor("oA"), codeFor("oB")])).toEqual([0, 43108, 0]);
  expect(grants.list("oA")).toMatchObject([{ remaining: 1 }]);
  expect(await codeFor("oA")).toBe(0);
  expect(await codeFor("oA")).toBe(43101);
  expect(messages.list().map(({ openid }) => openid)).toEqual(["oA", "oB", "oA"]);
});
