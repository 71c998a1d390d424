/**
 * How the documents relate, by the words of the texts: "thực hiện" implements, "tiếp tục đẩy mạnh thực hiện" continues,
 * "theo" is based on.
 */

function relation(from: string, name: string, to: string, document: string, location: string) {
  return { from, relation: name, to, source: { document, location } };
}

export const RELATION_RECORDS = [
  relation("644-CV/HU", "implements", "44-KL/TW", "tam-duong-party", "II.1, paragraph 1"),
  relation("44-KL/TW", "continues", "09-CT/TW", "tam-duong-party", "title"),
  relation("31/CTr-TU", "implements", "44-KL/TW", "tam-duong-party", "V.1"),
  relation("tam-duong-party", "reportsOn", "44-KL/TW", "tam-duong-party", "title"),
  relation("tam-duong-party", "implements", "1039-CV/TU", "tam-duong-party", "preamble"),

  relation("29-KH/ĐĐHNDT", "implements", "44-KL/TW", "son-la-farmers", "I.1, paragraph 3"),
  relation("271-KH/HNĐT", "implements", "49/QĐ-TTg", "son-la-farmers", "I.1, paragraph 3"),
  relation("03-KH/ĐĐ", "implements", "12-CT/TW", "son-la-farmers", "I.1, paragraph 3"),
  relation("son-la-farmers", "implements", "23/KH-BCĐ-CAT", "son-la-farmers", "preamble"),

  relation("03/KH-UBND", "basedOn", "03/2019/NĐ-CP", "po-y-commune", "III.5, paragraph 1"),
  relation("summary-of-07/CT-BCA-V28", "sumsUp", "07/CT-BCA-V28", "po-y-commune", "III.5, paragraph 2"),

  relation("27/CTr-CAT-MTTQ", "implements", "09/CTr-BCA-MTTW", "kon-tum-police", "paragraph 2"),

  relation("plan-155", "implements", "279/KH-MTTW-BCA", "plan-155", "preamble"),
  relation("plan-155", "continues", "09/CTr-BCA-MTTW", "plan-155", "title"),
  relation("279/KH-MTTW-BCA", "continues", "09/CTr-BCA-MTTW", "plan-155", "preamble"),
  relation("plan-155", "implements", "135-KH/TU", "plan-155", "II.1"),
  relation("135-KH/TU", "implements", "44-KL/TW", "plan-155", "II.1"),

  relation("124/2021/TT-BCA", "replaces", "23/2012/TT-BCA", "secondary sources", "the press"),
  relation("48/2025/TT-BCA", "amends", "124/2021/TT-BCA", "secondary sources", "the press"),
];
