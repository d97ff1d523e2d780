const codes: Readonly<Record<number, string>> = {
  [-1]: "微信系统忙",
  40001: "小程序的凭证出错",
  40003: "微信不认识这个用户",
  40014: "小程序的凭证出错",
  40037: "模板编号不对，或已在微信后台删除",
  41030: "消息要打开的页面不存在",
  42001: "小程序的凭证过期",
  43101: "患者没有同意，或名额已用完",
  43107: "微信停了本机构或这个模板的订阅消息",
  43108: "正在给同一人发另一条",
  45009: "今天调用微信的次数已用完",
  45168: "内容含微信不许的词",
  47003: "某个字段的内容不合格式",
  [-604101]: "云函数没有发送订阅消息的权限",
};

const repairs: Readonly<Record<number, string>> = {
  40037: "到微信公众平台的“订阅消息”里核对模板编号，填到这里。",
  43107: "到微信公众平台看“站内信”的处理通知，申诉或等解封。",
  45168: "改掉固定文字里不许的词。",
  47003: "核对字段编号与类型是否和微信后台一致，固定文字是否超长。",
  41030: "请联系系统管理员：小程序的页面路径不对。",
  [-604101]: "请联系系统管理员：给云函数开通发送权限，约十分钟后生效。",
};

/** What a code of WeChat means, with the code for who looks it up. */
export const wechatCodeWords = (code: number): string => {
  const meaning = codes[code];
  return meaning === undefined ? `微信代码 ${code}` : `${meaning}（${code}）`;
};

/** What the text-message vendor answered; every vendor has codes of its own. */
export const smsCodeWords = (code: string): string => `短信商代码 ${code}`;

/** What the clinic can do about a template that WeChat refuses with this code. */
export const wechatRepairWords = (code: number): string => repairs[code] ?? "到微信公众平台核对这个模板，再恢复使用。";
