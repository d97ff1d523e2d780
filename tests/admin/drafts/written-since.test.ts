import { writtenSince } from "../../../client/admin/drafts/written-since";

interface Draft {
  readonly kind?: string;
  readonly reply: string;
  readonly note: string;
}
const empty: Draft = { reply: "", note: "" };

test("nothing stays of a draft that was sent as it is", () => {
  const draft = { kind: "replied", reply: "看到了。", note: "" };
  expect(writtenSince(draft, draft, empty)).toEqual(empty);
});

test("what was written while it was on its way stays, and what went along does not", () => {
  const sent = { kind: "taken", reply: "看到了。", note: "" };
  const now = { kind: "closed", reply: "看到了。", note: "周一再问一次" };
  expect(writtenSince(sent, now, empty)).toEqual({ kind: "closed", reply: "", note: "周一再问一次" });
});
