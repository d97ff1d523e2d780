/** Words for loading, failing and reaching the end. */
export const loadWords = {
  loading: "正在载入",
  failed: "没有载入成功",
  notForYou: "您的角色看不到这一页",
  notForYouAdvice: "需要时请负责人调整您的角色。",
  toFirstPage: "回到首页",
  retry: "重试",
  reload: "重新载入页面",
  pageBroken: "这个页面出了问题",
  pageBrokenAdvice: "其他页面不受影响。已保存的记录没有丢失，请重新载入。",
  more: "载入更多",
  all: (shown: number) => (shown === 0 ? "" : `已全部显示，共 ${shown} 条`),
  saving: "正在保存",
  cancel: "取消",
  close: "关闭",
} as const;
