/** What in a paragraph makes it more, or less, likely that it answers; its score is multiplied. */
export interface Sign {
  pattern: RegExp;
  factor: number;
}

// What kind of words answers what kind of question. Closed classes of the language of papers, not of one library.
const [kindFactor, countFactor, quantityFactor, formalFactor] = [1.25, 1.6, 1.2, 0.5];
const kinds: [asked: RegExp, answered: RegExp][] = [
  [/罚|处分|判|后果|追究|坐牢/, /罚款|有期徒刑|拘役|责令|处罚|没收|警告|依法追究/],
  [/怎么处理|会怎么?样|什么罪|犯法|违法吗|处理$/, /罚款|有期徒刑|拘役|责令|处罚|没收|警告|追究|处分|定罪|撤销/],
  [
    /谁|哪个部门|哪些部门|哪个单位|找哪|归哪/,
    /负责|主管|由[^，。；]{2,20}(?:批准|审批|审核|承担|组织|管理|制定|发布|召集|解决|赔偿)/,
  ],
  [/什么是|是什么|指什么|什么叫|什么意思|怎么回事/, /是指|所称|指的是|包括/],
  [/能不能|可不可以|可以.*吗|能.*吗|行不行|允许|要不要|必须|需不需要|是否/, /不得|禁止|可以|应当|允许|必须|严禁/],
  [/哪些|什么情况|什么条件|什么人|什么材料/, /下列|以下|包括|条件|情形|材料/],
];

const asksQuantity = /多少|几|多久|多长|多大|多高|多远|什么时候/;
const quantity =
  /[0-9]|百分之|[一二三四五六七八九十百千万两]+(?:个|年|月|日|天|小时|分钟|元|人|名|次|倍|周岁|平方|米|公里|％|%)/;

// When a paper was adopted and what for, and from when it is valid: all of its words, and seldom what is asked.
const formal: Sign = {
  pattern:
    /^.{0,12}\d{4}年\d+月\d+日.{0,60}(?:会议|公布|通过|批准|修正|修订|发布)|^为了?.{4,200}制定(?:本|《)|^本(?:条例|办法|规定|法|解释)自/,
  factor: formalFactor,
};

const counter = '[个名家位条项种支处所座户间套本份次]';
const asksCount = new RegExp(
  `(\\p{Script=Han}{2,6}?)?(?:一共|总共|共|现在|还|要|应|应当)*[有是]?(?:多少|几)(?!钱|天|年|月|元|块|岁|周|小时|分钟|分之|平)${counter}?(\\p{Script=Han}*)`,
  'u',
);
// 一 alone counts hardly anything: 一是, 一般, 进一步.
const number = '(?:[0-9]+(?:\\.[0-9]+)?|[二三四五六七八九十百千万两][一二三四五六七八九十百千万两]*)';
const longestCounted = 6;

// The number beside what is counted, by the last two characters of its name: 多少个社区党委 … 社区党委（总支）43家.
function countedThing(folded: string): Sign[] {
  const [, before = '', after = ''] = asksCount.exec(folded) ?? [];
  const name = after === '' ? before : after.length <= longestCounted ? after : '';
  if (name.length < 2) return [];
  const head = name.slice(-2);
  const pattern = `${head}(?:[（(][^）)]*[）)])?\\p{Script=Han}{0,2}${number}|(?<!第)${number}[多余]?${counter}?\\p{Script=Han}{0,3}${head}`;
  return [{ pattern: new RegExp(pattern, 'u'), factor: countFactor }];
}

/**
 * By which signs the answer to a question is known, whatever it is about: words of penalty where one is asked for, a number
 * where something is counted.
 * @param folded the query, with its words that ask
 */
export function signsOfAnswer(folded: string): Sign[] {
  const asked = kinds.filter(([question]) => question.test(folded));
  return [
    formal,
    ...asked.map(([, pattern]) => ({ pattern, factor: kindFactor })),
    ...(asksQuantity.test(folded) ? [{ pattern: quantity, factor: quantityFactor }] : []),
    ...countedThing(folded),
  ];
}
