/**
 * Ways of calling a cloud function that anybody but WeChat's own message service uses. Which name that service bears is
 * not documented; the first push of a new clinic shows it in the log.
 */
const others: ReadonlySet<string> = new Set([
  "wx_client",
  "wx_devtools",
  "wx_localdebug",
  "wx_http",
  "wx_trigger",
  "wx_paycallback",
  "wx_crawler",
]);

/**
 * Whether an invocation with this SOURCE can be a push of WeChat. SOURCE is a chain, caller by caller: a single link that
 * WeChat named (`wx_…`) and that is no other way in. Functions (`scf`), web pages (`tcb_web`) and no name at all are not.
 */
export const isFromWechat = (source: string): boolean => /^wx_[a-z_]+$/.test(source) && !others.has(source);
