import { createApi } from "../../client/api/create-api";
import { createOpenTransport } from "../../client/api/open-transport";

test("the way for people without an identity is opened once, and tried again after it failed", async () => {
  const opened: string[] = [];
  const called: string[] = [];
  let works = false;
  const instance = {
    async init() {
      opened.push("init");
      if (!works) throw new Error("no network");
    },
    async callFunction({ name }: { name: string }) {
      called.push(name);
      return { result: { ok: true, data: {} } };
    },
  };
  const api = createApi(createOpenTransport(instance));
  expect(await api.call("card.look", {})).toMatchObject({ ok: false, problem: { code: "unavailable" } });
  expect(called).toEqual([]);
  works = true;
  expect(await api.call("card.look", {})).toEqual({ ok: true, data: {} });
  expect(await api.call("article.list", {})).toMatchObject({ ok: true });
  expect(opened).toEqual(["init", "init"]);
  expect(called).toEqual(["open", "open"]);
});
