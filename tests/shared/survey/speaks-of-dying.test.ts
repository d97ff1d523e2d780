import { speaksOfDying } from "@shared/survey/speaks-of-dying";

/** Ways in which a survey may ask about dying or hurting oneself. */
const chinese = [
  ..."轻生的念头|有没有想死|您想死吗|想过自尽|割腕|割过手腕|自我伤害|有自伤行为|想过死|宁愿死去|活着没意思|寻死".split(
    "|",
  ),
  ..."了结自己|了结生命|离开这个世界|死掉|伤害自己|自杀|不想活|不想活了|不想再活下去|结束生命|自残|想要去死".split("|"),
  ..."想过要去死|不如死了算了|还不如死了好|生不如死|宁可死也不做|希望自己死去|希望睡着后不再醒来|一睡不醒就好".split(
    "|",
  ),
  ..."永远不要醒来|活不下去|活够了|活着真没意义|活着还有什么意思|觉得活着太累|没有活下去的勇气|不值得活|了断余生".split(
    "|",
  ),
  ..."结束自己的生命|结束自己的一生|放弃自己的生命|结束这一切|从世界上消失|希望自己消失|告别人世|如果您不在了".split(
    "|",
  ),
  ..."没有您家人会过得更好|寻短见|走上绝路|做傻事|跳楼|上吊|跳河|服毒|烧炭|遗书|厌世|一了百了|想不开的时候".split("|"),
  ..."伤害过自己|伤害自身|弄伤自己|故意割伤|故意划伤手臂|割自己|杀死自己|杀了自己|极端的想法|死的念头".split("|"),
  ..."关于死亡的念头|想到过自己会死|让我去死|对自己下手|从高处想要跳下去|轻 生|自·杀|自、残|自，尽|【自】【伤】".split(
    "|",
  ),
  ..."想 死|想*过*死|割—腕|了 结 自 己|离\n开\n这\n个\n世\n界|自x杀|自1残|自​杀|輕生|自殺|自殘|結束生命|離開這個世界".split(
    "|",
  ),
  ..."自焚|自刎|自鲨|自我毁灭|投湖|喝农药|生无可恋|一死了之|生命失去意义".split("|"),
  ..."寧願死去|活著沒意思|不想活下去".split("|"),
];

const english = [
  ..."take your own life|harm yourself|self-harm|want to die|wish you were dead|thoughts of death|thoughts of dying".split(
    "|",
  ),
  ..."You would be better off dead|Thoughts of Hurting\n yourself|Did you hurt yourself?|Thoughts of suicide".split(
    "|",
  ),
  ..."To kill yourself|To end your life|ending your own life|suicidal|self harm|self-injury|Have you harmed yourself?".split(
    "|",
  ),
  ..."injured yourself on purpose|wanting to be dead|wished I was dead|wish you had never been born|would rather die".split(
    "|",
  ),
  ..."hope to die soon|think about death|thinking often about your own death|ideas of killing yourself|taken your life".split(
    "|",
  ),
  ..."end it all|put an end to your life|don't want to live|do not want to be alive|no longer wanted to go on living".split(
    "|",
  ),
  ..."life is not worth living|no reason to live|tired of living|never waking up|go to sleep and not wake up".split(
    "|",
  ),
  ..."nothing left to live for|no point in living|self-destructive|harm or otherwise injure yourself".split("|"),
  ..."do away with yourself|leave this world|cut your wrists|jump off a bridge|hurt or kill yourself|do something to yourself".split(
    "|",
  ),
  ..."everybody would be better off without you|ｓｕｉｃｉｄｅ|s u i c i d e|s.u.i.c.i.d.e|k i l l y o u r s e l f|SELF—HARM".split(
    "|",
  ),
  ..."ｗａｎｔ　ｔｏ　ｄｉｅ|want  to\ndie|suïcide|sui\u00adcide|harm your-self|take my own life|deliberately cut your arm".split(
    "|",
  ),
];

/** What a clinic really asks, tells or names, and what comes near to it. */
const clean = [
  ..."您的伤口现在怎么样？|来自伤口的渗液多吗|要不要去死皮|死皮多不多|我不想死板的流程|不想流程太死板|想死记硬背吗|环境有没有死角".split(
    "|",
  ),
  ..."自动续约|自动杀菌|致死量|说明书上的致死量看得懂吗|伤口疼得不想活动|不想活检|减轻生理痛|您觉得更年轻生活更有信心吗".split(
    "|",
  ),
  ..."减轻生活压力|手上吊针疼不疼|牙神经死掉了吗|脂肪细胞死掉后|家里有人猝死过吗|骨坏死|去年死胎史|过去死产史".split(
    "|",
  ),
  ..."疼得要死吗|累死了|结束自己的疗程|想结束治疗|放弃自己的预约|离开诊所时|离开这个诊室|希望疤痕消失|想消失的皱纹".split(
    "|",
  ),
  ..."夜里不再醒来，睡得好|如果您不在，我们打给家人|没有您的配合不会更好|不小心割伤自己|避免烫伤自己|担心麻醉后醒不过来吗".split(
    "|",
  ),
  ..."感到心情低落、沮丧或绝望|做事时提不起劲或没有兴趣|活动受限|活着的细胞|口腔里活动的牙|自己伤口护理|自我感觉|自我护理".split(
    "|",
  ),
  ..."不想。活动不便|我不想，死皮太多|跳楼价|切割腕带|您多久刷一次牙？|对这次到院满意吗？|孩子睡觉醒几次|怕打针吗".split(
    "|",
  ),
  ..."各自残留的胶|自费项目|人生中第一次看牙|了解自己的牙齿|结束后有人联系您吗|这个世界杯期间|生命体征|有意思的活动".split(
    "|",
  ),
  ..."Did it hurt?|Did you look after yourself?|Is the dead skin gone?|Would you like the dead skin removed?|want to diet".split(
    "|",
  ),
  ..."How was the end of your visit?|Did you hurt your knee?|self-care|Was the nerve dead?|Do you want to discuss it?".split(
    "|",
  ),
  ..."Did you wake up at night?|How is your life after the treatment?|Take your life jacket|Has the tooth died?|dyed hair".split(
    "|",
  ),
  ..."Is the wound dry?|Did you brush the teeth yourself?|worth the money|Would you come again?|never woke up at night".split(
    "|",
  ),
  ..."fungicide|Feeling down, depressed, or hopeless|a reason to visit|thoughts about the treatment|leave the clinic".split(
    "|",
  ),
];

test.each([...chinese, ...english])("%s", (text) => {
  expect(speaksOfDying(text)).toBe(true);
});

test.each(clean)("%s is nothing of the kind", (text) => {
  expect(speaksOfDying(text)).toBe(false);
});
