/**
 * How people say what papers write: each line a theme, in it everyday words with what papers write for them. They are used to
 * rank, never to find exactly. Written from general knowledge of official Chinese, not from one library.
 */
const byTheme = `
狗 犬，鞭炮 烟花爆竹，放炮 燃放烟花爆竹，抽烟 吸烟，喝酒 饮酒，赌钱 赌博，吸毒 毒品，夜里 夜间，晚上 夜间，猪 生猪，鸡 家禽
酒驾 饮酒后驾驶，电动车 电动自行车 非机动车，自行车 非机动车，单车 自行车，汽车 机动车，开车 驾驶，驾照 驾驶证，停车 停放，乱停 停放，停车位 车位，修路 道路施工，路 道路 公路，撞 事故 碰撞，堵住 堵塞 占用，闯红灯 信号灯，逃跑 逃逸，扣车 扣留
钱 经费 资金 费用 款，花钱 投入，出钱 投入 经费，交钱 缴纳，交 缴纳 交纳，领 领取，发 发放，补贴 补助，奖金 奖励，退钱 退还，退 退还 返还，要回来 返还，还钱 清偿，欠 拖欠，欠薪 拖欠工资，工资 劳动报酬，捐款 捐赠，涨价 价格
罚 罚款 处罚，罚钱 罚款，判 判处，坐牢 有期徒刑 服刑，前科 犯罪记录，犯法 违法，抓 拘留 逮捕，赔 赔偿，打官司 诉讼，告状 起诉，告 起诉，上访 信访，投诉 举报，偷 盗窃，抢 抢劫，骗 诈骗 骗取，打人 殴打，打架 殴打，打伤 伤害 损害，受伤 伤害
小孩 未成年人 儿童，孩子 未成年人 子女 儿童，娃 儿童，老人 老年人，养老院 养老机构，老师 教师，大夫 医师，医生 医师 医务人员，医院 医疗机构，看病 就医 诊疗，打针 接种，打疫苗 接种，救护车 急救，精神病 精神障碍，怀孕 妊娠，生孩子 生育，死了 死亡，坟 墓，墓地 公墓，丧事 殡葬 治丧，当兵 征兵 服现役
房子 房屋 住宅 用房，租 租赁，房租 租金，房东 出租人，租客 承租人，租户 承租人，买房 购房，装修 装饰装修，盖房 建房 建设，盖 建设 建造，拆 拆除，拆迁 征收，违建 违法建筑，老房子 历史建筑，小区 住宅区 物业管理区域，物业公司 物业服务企业 物业服务人，物业费 物业服务费，维修基金 专项维修资金，漏水 渗漏，塌 坍塌，工地 施工现场，开工 施工，烂尾 停工，包工头 承包 分包
煤气 燃气，水管 供水管线，暖气 供热 采暖，噪音 噪声，吵 噪声，脏水 污水，废水 污水，倒垃圾 倾倒，烧 焚烧，砍 砍伐 采伐，种树 植树，开荒 开垦，放羊 放牧，庄稼 农作物，耕地 基本农田，打井 取水，抽水 取水，挖 开采 取土，打鱼 捕捞，钓鱼 垂钓，打猎 猎捕，杀猪 屠宰，着火 火灾，救火 扑救，发大水 洪水
公司 企业，老板 经营者 用人单位，店 经营场所，门面 商铺 经营场所，小摊 摊贩，摆摊 摊贩，饭店 餐饮，吃的 食品，假货 假冒，卖 销售 出售，买 购买，转手 转让，关门 停业 歇业，广告牌 户外广告，造假 弄虚作假 伪造 虚假，作假 弄虚作假 伪造，手机卡 电话卡 电信，话费 电信资费，网上 网络 互联网
打工 务工 就业，放假 休假，辞退 解除，开除 解聘，招人 招聘 录用，职称 专业技术职务，保姆 家政服务，毕业证 学历证书，辅导班 培训机构，低保 最低生活保障，救济 救助，穷 困难，医保 基本医疗保险，社保 社会保险，户口 户籍，义工 志愿者
批 批准 审批 许可，批下来 批准，办证 登记，证件 证书，材料 资料，上报 报告 报送，管 管理 负责，当官 任职，官员 公职人员 国家工作人员，干部 工作人员，公务员 国家机关工作人员，选 选举 选拔，泄露 泄密，贴 张贴，过期 逾期，晚交 逾期，丢了 遗失，弄坏 损坏 损毁，坏了 损坏，立刻 立即，多久 期限，能 可以，不能 不得 禁止，不许 不得 禁止，不让 禁止
警察 人民警察 公安机关，公安局 公安机关，法院 人民法院，检察院 人民检察院，税务局 税务机关，工商局 市场监督管理部门 工商行政管理，城管 城市管理，居委会 居民委员会，村委会 村民委员会，街道办 街道办事处，人大 人民代表大会，国外 境外 出境，出国 出境
长处 优势，优点 优势，缺点 不足，毛病 问题 不足，落后 差距，名气 影响 荣誉，有名 影响，做法 措施，打算 计划 规划，账本 台账`;

const entries = byTheme
  .trim()
  .split(/[，\n]/)
  .map((entry) => entry.split(' ') as [everyday: string, ...written: string[]])
  .sort(([a], [b]) => b.length - a.length);

/**
 * What papers would write for the everyday words of a question, each with the characters beside it, so that 养狗 gives 养犬.
 * @param asked folded, without the words that only ask
 */
export function inPapersWords(asked: string): string[] {
  const found: string[] = [];
  let rest = asked;
  for (const [everyday, ...written] of entries) {
    const at = rest.indexOf(everyday);
    if (at < 0) continue;
    const after = at + everyday.length;
    for (const word of written) found.push(asked.slice(Math.max(0, at - 1), at) + word + asked.slice(after, after + 1));
    // A shorter word within it is none.
    rest = rest.slice(0, at) + ' '.repeat(everyday.length) + rest.slice(after);
  }
  return found;
}
