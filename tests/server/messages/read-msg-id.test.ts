import { readMsgId } from "../../../cloudfunctions/server/messages/read-msg-id";

test.each([
  ["1864323726461255680", "1864323726461255680"],
  [17, "17"],
  [{ s: 1, e: 18, c: [18643, 23726461255680] }, "1864323726461255680"],
  [{ s: 1, e: 18, c: [18643, 7] }, "1864300000000000007"],
])("the id %j is %s", (given, id) => {
  expect(readMsgId(given)).toBe(id);
});

test.each([undefined, null, "", 1.5, 2 ** 60, {}, [], { s: -1, c: [1] }, { s: 1, c: [] }, { s: 1, c: ["1"] }])(
  "%j names no message",
  (given) => {
    expect(readMsgId(given)).toBeUndefined();
  },
);
