import type { Problem } from "@shared/contract/problem";
import { inLanguage } from "./in-language";
import { type ProblemText, problemWords } from "./problem-words";

export const surveyWords = inLanguage({
  zh: {
    title: "问卷",
    minutes: (count: number) => `大约 ${count} 分钟`,
    questions: (count: number) => `最多 ${count} 题，一屏一题`,
    forPerson: (name: string) => `给 ${name} 的问卷`,
    about: (what: string, when: string) => `关于 ${when} 的${what}`,
    closes: (moment: string) => `${moment} 前可以填`,
    anonymous:
      "不记名：答案和您的名字分开保存，连我们也查不到哪一份是谁填的。所以提交以后不能改，也不能撤回。填到一半的内容只存在这部手机里。",
    clinical: "只有您的医生和护士能看到您的回答。",
    named: "诊所里负责这件事的工作人员会看到您的回答；需要时会联系您。",
    notAssessed: "答案没有对错。填不填都不影响看诊，也没有奖励。",
    credit: "量表来源",
    begin: "开始填",
    goOn: "接着填",
    draftKept: "上次填的还在",
    decline: "这次不填",
    progress: (at: number, all: number) => `第 ${at} 题，共 ${all} 题`,
    read: "请读一读",
    noRoom: "手机存储满了，填的内容存不下。请一次填完并提交，不要中途退出。",
    merged:
      "这份问卷在另一部手机上也填过，两边填的已经合在一起。同一题两边填得不一样的，留了较新的那个；提交前请再看一遍。",
    helpAtDecline: "不答也没关系。如果心里不好受，随时可以打 12356 心理援助热线，或者打给我们。",
    helpAgain: "再看一遍求助电话",
    skip: "跳过",
    review: "最后看一遍",
    reviewTitle: "看一遍，没问题就提交",
    reviewHint: "想改哪一题，就点哪一题",
    change: "修改",
    submit: "提交",
    openLeft: (count: number) => `还有 ${count} 题没有填，先带您过去。`,
    refusedTitle: "好的，不填了",
    refusedText: "您没有同意，所以这份问卷不会打开，也不会再问这类问题。其他一切照常。想改主意，到“我的”里改。",
    toToday: "回到今天",
    thanks: "谢谢您",
    received: (moment: string) => `${moment} 收到`,
    receivedPlain: "已经收到",
    contact: (owner: string, moment: string) => `${owner} 会在 ${moment} 前联系您`,
    cases: "看进展，或补充说明",
    help: "想找人说说",
    sending: "正在发送…",
    waiting: "还没有发出去",
    waitingText: "已存在这部手机里，联网后自动再发。",
    resend: "现在再发一次",
    notTaken: "没有交上去",
    backToAnswers: "回去看看",
    takenBefore: {
      title: "这一份没有收",
      advice:
        "这份问卷已经在别的手机上填过，或者选了“这次不填”。每份只收一次，所以您刚才填的没有保存，这部手机上的也已删去。",
    },
    over: {
      alreadyAnswered: { title: "这份问卷已经填过了", advice: "谢谢您，每份只填一次。" },
      declined: { title: "这份问卷您说过不填", advice: "没关系，不会再提醒这一份。" },
      expired: {
        title: "这份问卷的时间已经过了",
        advice: "没赶上也没关系。有话想说，可以用“投诉与建议”，或者打电话。",
      },
      notFound: {
        title: "这里没有可以填的问卷",
        advice: "它可能已经撤回，或者是发给别人的。请回到“今天”看最新的。",
      },
      otherVersion: { title: "问卷的内容有更新", advice: "请回到“今天”，重新打开再填。" },
      noConsent: { title: "没有得到您的同意，所以没有收", advice: "想改主意，到“我的”里改；不改也没关系。" },
      invalidInput: { title: "有一题没有通过检查", advice: "您填的还在手机里。请回去看一遍，再提交一次。" },
    } as Readonly<Record<string, ProblemText>>,
    suggest: "投诉与建议",
  },
  en: {
    title: "Survey",
    minutes: (count: number) => `About ${count} min`,
    questions: (count: number) => `At most ${count} questions, one a screen`,
    forPerson: (name: string) => `For ${name}`,
    about: (what: string, when: string) => `About ${what} on ${when}`,
    closes: (moment: string) => `Open until ${moment}`,
    anonymous:
      "Anonymous: answers are kept apart from your name, and not even we can tell whose they are. So they cannot be changed or taken back once sent. What is half filled in stays on this phone only.",
    clinical: "Only your doctor and nurses can see your answers.",
    named: "Those at the clinic who deal with this can see your answers and may contact you.",
    notAssessed: "No answer is right or wrong. Answering or not changes nothing about your care; there is no reward.",
    credit: "Source",
    begin: "Begin",
    goOn: "Go on",
    draftKept: "Your last answers are still here",
    decline: "Not this time",
    progress: (at: number, all: number) => `Question ${at} of ${all}`,
    read: "Please read",
    noRoom: "The phone's storage is full. Please finish and send now without leaving this page.",
    merged:
      "This survey was also filled in on another phone; both are put together now. Where they differ, the newer answer is kept. Please look it over before you send it.",
    helpAtDecline: "That is fine. If things are hard, you can call the helpline 12356 or us at any time.",
    helpAgain: "See the helplines again",
    skip: "Skip",
    review: "Last look",
    reviewTitle: "Look it over, then send",
    reviewHint: "Tap a question to change its answer",
    change: "Change",
    submit: "Send",
    openLeft: (count: number) => `${count} still open; we take you there.`,
    refusedTitle: "All right, no survey",
    refusedText: "You did not agree, so it is not opened and you are not asked such questions again. All else stays.",
    toToday: "Back to Today",
    thanks: "Thank you",
    received: (moment: string) => `Received ${moment}`,
    receivedPlain: "Received",
    contact: (owner: string, moment: string) => `${owner} contacts you before ${moment}`,
    cases: "See how it goes, or add something",
    help: "If you would like to talk",
    sending: "Sending…",
    waiting: "Not sent yet",
    waitingText: "Kept on this phone; it is sent when the network is back.",
    resend: "Send again now",
    notTaken: "It was not taken",
    backToAnswers: "Go back and look",
    takenBefore: {
      title: "This one was not taken",
      advice:
        "The survey was answered on another phone before, or somebody chose “Not this time”. Each is taken once, so what you filled in was not stored, and it is deleted from this phone.",
    },
    over: {
      alreadyAnswered: { title: "This survey was answered already", advice: "Thank you. Each is answered once." },
      declined: { title: "You said not this time", advice: "That is fine; you are not reminded of it." },
      expired: {
        title: "The time for this survey is over",
        advice: "Never mind. If there is something to say, use complaints and suggestions, or call.",
      },
      notFound: { title: "There is no survey here", advice: "It was withdrawn, or is meant for somebody else." },
      otherVersion: { title: "The survey has changed", advice: "Go back to Today and open it again." },
      noConsent: { title: "Not taken, because you did not agree", advice: "You can change this under Me." },
      invalidInput: { title: "One answer was not accepted", advice: "Your answers are still here. Please look again." },
    },
    suggest: "Complaints and suggestions",
  },
});

/** Why a survey cannot be filled in any more, in plain words. */
export const overWords = (problem: Problem): ProblemText => {
  const { over } = surveyWords;
  return (
    (problem.reason === undefined ? undefined : over[problem.reason]) ?? over[problem.code] ?? problemWords(problem)
  );
};
