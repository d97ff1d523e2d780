/** Words of what is changed and not saved yet. */
export const draftWords = {
  problems: (count: number) => `还有 ${count} 处要改`,
  unchanged: "与服务器上的一致",
  undo: "撤销",
  redo: "重做",
  save: "保存草稿",
  saved: "草稿已保存",
  discard: "放弃修改",
  discardTitle: "放弃没有保存的修改？",
  reload: "载入最新内容",
  overwrite: "用我的覆盖",
  leaveTitle: "修改还没有保存",
  leaveMeans: "修改留在这台电脑的这个标签页里，回来可以接着改；关掉标签页就没有了，同事也看不到。",
  leave: "先离开",
  stay: "留下",
} as const;
