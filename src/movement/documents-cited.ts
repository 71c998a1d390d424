/**
 * The documents of the five reports as plain records; `DOCUMENT_REGISTER` checks them. Of those to whom a document goes
 * a group that names no single body is left out.
 */

const SECRETARIAT = "party:VN@..:secretariat";
const POLITBURO = "party:VN@..:politburo";
const GOVERNMENT = "government:VN@..";
const MINISTRY = "police:VN@..";
const FRONT = "front:VN@..";
const FARMERS = "farmers:14@..";
const PO_Y = "23395@..";

/** Plans of the Farmers' Union of Sơn La; whether it numbers by year or by term is not known, so they have no key. */
function ofFarmers(number: string, date: string, issuer = FARMERS) {
  return { id: number, number, kind: "plan", date, issuers: [issuer] };
}

function ofPoY(number: string, kind: string, date: string) {
  const key = `${number};by=government:${PO_Y};year=${date.slice(0, 4)}`;
  return { id: number, key, kind, date, issuers: [`government:${PO_Y}`] };
}

/** The member organisations of the Front are bound too, but not named: no parties. */
function ofMinistryAndFront(number: string, date: string) {
  const key = `${number};by=${MINISTRY};year=${date.slice(0, 4)}`;
  return { id: number, key, kind: "coordinationProgramme", date, issuers: [MINISTRY, FRONT] };
}

export const DOCUMENT_RECORDS = [
  // The five reports themselves.
  {
    id: "son-la-farmers",
    kind: "report",
    issuers: [FARMERS],
    recipients: [
      { body: "party:14@..:mass-mobilisation" },
      { body: "police:14@..:staff" },
      { body: FARMERS },
    ],
    signatures: [{ body: FARMERS, mode: "T/M", role: "chair" }],
  },
  {
    id: "tam-duong-party",
    kind: "report",
    issuers: ["party:106@.."],
    recipients: [{ body: "party:12@.." }, { body: "party:12@..:police" }, { body: "party:106@.." }],
    signatures: [{ body: "party:106@..", mode: "T/M", role: "deputySecretary" }],
  },
  {
    id: "po-y-commune",
    kind: "report",
    issuers: [`steeringCommittee:${PO_Y}`],
    recipients: [
      { body: "government:611@..", purpose: "report" },
      { body: "police:611@..", purpose: "report" },
      { body: `party:${PO_Y}` },
      { body: `government:${PO_Y}:people-s-council` },
      { body: `front:${PO_Y}` },
    ],
    signatures: [{ body: `steeringCommittee:${PO_Y}`, mode: "TM.", role: "head" }],
  },
  // An article that names nobody who issued it.
  { id: "kon-tum-police" },
  {
    id: "plan-155",
    number: "155/KH-MTTQ-CAT",
    key: "155/KH-MTTQ-CAT;by=front:14@..;year=2021",
    kind: "plan",
    date: "2021-05-26",
    issuers: ["front:14@..", "police:14@.."],
    parties: [
      ...["front:14@..", "police:14@..", "veterans:14@..", "women:14@..", "youth:14@.."],
      ...["tradeUnion:14@..", FARMERS, "elderly:14@.."],
    ],
    // The list is printed beside braces: a purpose stands only where they leave no doubt.
    recipients: [
      { body: "party:14@..", purpose: "report" },
      { body: "government:14@..", purpose: "report" },
      { body: FRONT },
      { body: "police:VN@..:movement" },
      { body: "steeringCommittee:14@.." },
      { body: "police:14@..", purpose: "direct" },
      { body: "front:14@..", purpose: "direct" },
      { body: "government:14@..:information-and-communications" },
      { body: "elderly:14@..", purpose: "coordinate" },
    ],
    signatures: [
      { body: "police:14@..", mode: "KT.", role: "deputyDirector" },
      { body: "front:14@..", mode: "TM.", role: "deputyChair" },
    ],
    title: {
      vi: "Thực hiện Chương trình phối hợp 09, giai đoạn 2021-2023",
      en: "On coordination programme 09, 2021-2023",
    },
  },

  // The Party, centre.
  {
    id: "09-CT/TW",
    key: "09-CT/TW;by=party:VN@..;term=11",
    kind: "directive",
    date: "2011-12-01",
    issuers: [SECRETARIAT],
    title: { vi: "Sự lãnh đạo của Đảng đối với phong trào", en: "The Party's leadership of the movement" },
  },
  {
    id: "44-KL/TW",
    number: "44-KL/TW",
    kind: "conclusion",
    date: "2019-01-22",
    issuers: [SECRETARIAT],
    title: { vi: "Đẩy mạnh thực hiện Chỉ thị 09-CT/TW", en: "Carrying directive 09-CT/TW further" },
  },
  {
    id: "46-CT/TW",
    key: "46-CT/TW;by=party:VN@..;term=11",
    kind: "directive",
    date: "2015-06-22",
    issuers: [POLITBURO],
  },
  { id: "12-CT/TW", number: "12-CT/TW", kind: "directive", date: "2017-01-05", issuers: [POLITBURO] },
  { id: "22-NQ/TW", number: "22-NQ/TW", kind: "resolution", issuers: [POLITBURO] },

  // The State, centre.
  {
    id: "16/2011/UBTVQH12",
    key: "16/2011/UBTVQH12;kind=ordinance",
    kind: "ordinance",
    date: "2011-06-30",
    issuers: ["government:VN@..:national-assembly-standing-committee"],
    validity: { from: null, until: "2018-07-01" },
    validitySource: "replaced by Luật 14/2017/QH14, by secondary sources",
    title: { vi: "Quản lý vũ khí, vật liệu nổ, công cụ hỗ trợ", en: "Weapons, explosives and support tools" },
  },
  { id: "100/2019/NĐ-CP", key: "100/2019/NĐ-CP", kind: "decree", date: "2019-12-30", issuers: [GOVERNMENT] },
  { id: "03/2019/NĐ-CP", key: "03/2019/NĐ-CP", kind: "decree", date: "2019-09-05", issuers: [GOVERNMENT] },
  { id: "49/2020/NĐ-CP", key: "49/2020/NĐ-CP", kind: "decree", date: "2020-04-17", issuers: [GOVERNMENT] },
  // A low number for June: a slip, or a number of the series of secret documents. Hence no key.
  {
    id: "49/QĐ-TTg",
    number: "49/QĐ-TTg",
    kind: "decision",
    date: "2020-06-24",
    issuers: ["government:VN@..:prime-minister"],
  },

  // The Ministry of Public Security, and with the Front.
  {
    id: "23/2012/TT-BCA",
    key: "23/2012/TT-BCA",
    kind: "circular",
    date: "2012-04-27",
    issuers: [MINISTRY],
    validity: { from: null, until: "2022-02-10" },
    validitySource: "its end: Thông tư 124/2021/TT-BCA; its beginning was not seen",
  },
  {
    id: "124/2021/TT-BCA",
    key: "124/2021/TT-BCA",
    kind: "circular",
    date: "2021-12-28",
    issuers: [MINISTRY],
    validity: { from: "2022-02-10", until: null },
    validitySource: "the press; the text was not seen whole",
  },
  {
    id: "122/2021/TT-BCA",
    key: "122/2021/TT-BCA",
    kind: "circular",
    date: "2021-12-21",
    issuers: [MINISTRY],
  },
  {
    id: "510/QĐ-BCA-V05",
    key: "510/QĐ-BCA-V05;by=police:VN@..;year=2022",
    kind: "decision",
    date: "2022-01-20",
    issuers: [MINISTRY],
  },
  {
    id: "07/CT-BCA-V28",
    key: "07/CT-BCA-V28;by=police:VN@..;year=2014",
    kind: "directive",
    date: "2014-08-15",
    issuers: [MINISTRY],
  },
  ofMinistryAndFront("09/CTr-BCA-MTTW", "2013-08-01"),
  ofMinistryAndFront("07/CTrPH-BCA-MTTW", "2023-10-17"),
  {
    id: "279/KH-MTTW-BCA",
    key: "279/KH-MTTW-BCA;by=front:VN@..;year=2021",
    kind: "plan",
    date: "2021-03-29",
    issuers: [FRONT, MINISTRY],
  },

  // Lai Châu and Tam Đường.
  {
    id: "1039-CV/TU",
    number: "1039-CV/TU",
    kind: "officialDispatch",
    date: "2022-08-29",
    issuers: ["party:12@.."],
  },
  {
    id: "644-CV/HU",
    number: "644-CV/HU",
    kind: "officialDispatch",
    date: "2019-03-06",
    issuers: ["party:106@.."],
  },
  {
    id: "31/CTr-TU",
    kind: "programme",
    date: "2019-03-22",
    issuers: ["party:12@.."],
    title: { vi: "Thực hiện Kết luận 44-KL/TW ở Lai Châu", en: "On conclusion 44-KL/TW in Lai Châu" },
  },
  { id: "07/CT-UBND", number: "07/CT-UBND", kind: "directive", issuers: ["government:12@.."] },
  {
    id: "14/2020/NQ-HĐND",
    key: "14/2020/NQ-HĐND;in=12@..",
    kind: "resolution",
    date: "2020-07-10",
    issuers: ["government:12@..:people-s-council"],
  },

  // Kon Tum and Pờ Y.
  {
    id: "01-ĐA/ĐUCA",
    number: "01-ĐA/ĐUCA",
    kind: "proposal",
    date: "2020-06-03",
    issuers: ["party:62@..:police"],
  },
  {
    id: "27/CTr-CAT-MTTQ",
    key: "27/CTr-CAT-MTTQ;by=police:62@..;year=2013",
    kind: "coordinationProgramme",
    date: "2013-12-09",
    issuers: ["police:62@..", "front:62@.."],
    parties: [
      ...["police:62@..", "front:62@..", "veterans:62@..", "farmers:62@..", "women:62@.."],
      ...["elderly:62@..", "tradeUnion:62@..", "youth:62@.."],
    ],
  },
  { id: "43-KH/ĐU", number: "43-KH/ĐU", kind: "plan", date: "2021-04-05", issuers: [`party:${PO_Y}`] },
  { id: "71/KH/ĐU", kind: "plan", date: "2024-06-12", issuers: [`party:${PO_Y}`] },
  ofPoY("01/KH-UBND", "plan", "2021-01-03"),
  {
    ...ofPoY("03/KH-UBND", "plan", "2021-03-25"),
    parties: [`police:${PO_Y}`, `military:${PO_Y}`, "borderGuard:62@..:bo-y-border-gate"],
  },
  // The text says that the steering committee issued it; whose UBND the letters mean is not said. Hence no key.
  {
    id: "46/KH-UBND",
    number: "46/KH-UBND",
    kind: "plan",
    date: "2024-04-09",
    issuers: [`government:${PO_Y}`],
  },
  ofPoY("101/QĐ-UBND", "decision", "2024-07-02"),
  {
    id: "81/KH-BCĐ",
    key: `81/KH-BCĐ;by=steeringCommittee:${PO_Y};year=2024`,
    kind: "plan",
    date: "2024-06-25",
    issuers: [`steeringCommittee:${PO_Y}`],
  },
  // Ten years of that directive, 2014 to 2024; who reports, and to whom, is not said.
  { id: "summary-of-07/CT-BCA-V28", kind: "report" },

  // Sơn La.
  { id: "135-KH/TU", number: "135-KH/TU", kind: "plan", date: "2019-04-12", issuers: ["party:14@.."] },
  {
    id: "447/KH-CAT-HND",
    key: "447/KH-CAT-HND;by=police:14@..;year=2017",
    kind: "plan",
    date: "2017-11-27",
    issuers: ["police:14@..", FARMERS],
    parties: ["police:14@..", FARMERS],
    title: { vi: "Phòng, chống tội phạm, 2017-2021", en: "Preventing crime, 2017-2021" },
  },
  {
    id: "92/KH-BCĐ-CAT",
    number: "92/KH-BCĐ-CAT",
    kind: "plan",
    date: "2021-03-05",
    issuers: ["steeringCommittee:14@.."],
  },
  {
    id: "23/KH-BCĐ-CAT",
    number: "23/KH-BCĐ-CAT",
    kind: "plan",
    date: "2024-04-17",
    issuers: ["steeringCommittee:14@.."],
  },
  {
    id: "24/CTrPH-HNĐT-CAT-PV28",
    number: "24/CTrPH-HNĐT-CAT-PV28",
    kind: "coordinationProgramme",
    date: "2016-07-15",
    issuers: [FARMERS, "police:14@.."],
    parties: [FARMERS, "police:14@.."],
  },
  ofFarmers("69-KH/HNDT", "2019-03-26"),
  ofFarmers("72-KH/HNDT", "2019-03-28"),
  ofFarmers("82-KH/HNĐT", "2019-05-16"),
  ofFarmers("209-KH/HNĐT", "2020-06-16"),
  ofFarmers("210-KH/HNĐT", "2020-06-16"),
  ofFarmers("271-KH/HNĐT", "2021-02-08"),
  ofFarmers("287-KH/HNĐT", "2021-02-08"),
  ofFarmers("288-KH/HNĐT", "2021-02-08"),
  ofFarmers("29-KH/ĐĐHNDT", "2019-05-02", "party:14@..:farmers"),
  ofFarmers("03-KH/ĐĐ", "2021-03-15", "party:14@..:farmers"),

  // Not cited in the reports: what the standards and the regimes name. None was seen, nor its date.
  { id: "48/2025/TT-BCA", key: "48/2025/TT-BCA", kind: "circular", issuers: [MINISTRY] },
  { id: "09/2019/NĐ-CP", key: "09/2019/NĐ-CP", kind: "decree", issuers: [GOVERNMENT] },
  { id: "94/2016/NĐ-CP", key: "94/2016/NĐ-CP", kind: "decree", issuers: [GOVERNMENT] },
  { id: "62/2024/NĐ-CP", key: "62/2024/NĐ-CP", kind: "decree", issuers: [GOVERNMENT] },
];
