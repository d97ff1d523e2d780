import { isFromWechat } from "@shared/push/from-wechat";

test.each(["wx_unknown", "wx_push", "wx_message"])("%s can be a push of WeChat", (source) => {
  expect(isFromWechat(source)).toBe(true);
});

test.each([
  "wx_client",
  "wx_client,scf",
  "wx_unknown,scf",
  "scf",
  "wx_trigger",
  "wx_http",
  "wx_devtools",
  "wx_localdebug",
  "wx_paycallback",
  "wx_crawler",
  "tcb_web",
  "wx_unknown,wx_client",
  " wx_unknown",
  "",
  "undefined",
])("a call with the source %j is no push of WeChat", (source) => {
  expect(isFromWechat(source)).toBe(false);
});
