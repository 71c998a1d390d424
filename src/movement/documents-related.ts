/** How the documents relate, and which citations are remarkable, as the five reports say it. */

function relation(from: string, name: string, to: string, document: string, location: string) {
  return { from, relation: name, to, source: { document, location } };
}

export const RELATION_RECORDS = [
  relation("644-CV/HU", "implements", "44-KL/TW", "tam-duong-party", "II.1"),
  relation("44-KL/TW", "continues", "09-CT/TW", "tam-duong-party", "title"),
  relation("31/CTr-TU", "implements", "44-KL/TW", "tam-duong-party", "V.1"),
  relation("tam-duong-party", "reportsOn", "44-KL/TW", "tam-duong-party", "title"),
  relation("tam-duong-party", "implements", "1039-CV/TU", "tam-duong-party", "preamble"),

  relation("29-KH/ĐĐHNDT", "implements", "44-KL/TW", "son-la-farmers", "I.1"),
  relation("271-KH/HNĐT", "implements", "49/QĐ-TTg", "son-la-farmers", "I.1"),
  relation("03-KH/ĐĐ", "implements", "12-CT/TW", "son-la-farmers", "I.1"),
  relation("son-la-farmers", "implements", "23/KH-BCĐ-CAT", "son-la-farmers", "preamble"),

  relation("03/KH-UBND", "implements", "03/2019/NĐ-CP", "po-y-commune", "III.5"),

  relation("27/CTr-CAT-MTTQ", "implements", "09/CTr-BCA-MTTW", "kon-tum-police", "introduction"),

  relation("279/KH-MTTW-BCA", "implements", "09/CTr-BCA-MTTW", "plan-155", "preamble"),
  relation("plan-155", "implements", "279/KH-MTTW-BCA", "plan-155", "preamble"),
  relation("plan-155", "implements", "09/CTr-BCA-MTTW", "plan-155", "title"),
  relation("135-KH/TU", "implements", "44-KL/TW", "plan-155", "II.1"),

  relation("124/2021/TT-BCA", "replaces", "23/2012/TT-BCA", "124/2021/TT-BCA", "by secondary sources"),
];

function citation(document: string, by: string, location: string, told: Readonly<Record<string, string>>) {
  return { document, source: { document: by, location }, ...told };
}

export const CITATION_RECORDS = [
  citation("31/CTr-TU", "tam-duong-party", "II.1", { number: "31-CT/TU", date: "2019-03-22" }),
  citation("31/CTr-TU", "tam-duong-party", "IV.1", { number: "31/CTr-TU", date: "2019-03-22" }),
  citation("31/CTr-TU", "tam-duong-party", "V.1", { number: "31/CTr-TU", date: "2019-03-22" }),
  citation("16/2011/UBTVQH12", "tam-duong-party", "III", { date: "2011-06-30" }),
  citation("124/2021/TT-BCA", "tam-duong-party", "III", { date: "2021-12-28" }),
  citation("03/2019/NĐ-CP", "po-y-commune", "III.5", { issuer: "government:VN@..:prime-minister" }),
  citation("46/KH-UBND", "po-y-commune", "II", { issuer: "steeringCommittee:23395@.." }),
  citation("71/KH/ĐU", "po-y-commune", "III.2.5", { number: "71/KH/ĐU", date: "2024-06-12" }),
  citation("82-KH/HNĐT", "son-la-farmers", "I.1", { number: "82-KH/HNĐT", date: "2019-05-16" }),
  citation("82-KH/HNĐT", "son-la-farmers", "I.2", { number: "82- KH/HNĐT", date: "2019-05-16" }),
  citation("23/2012/TT-BCA", "plan-155", "I.4", { date: "2012-04-27" }),
  citation("07/CT-BCA-V28", "po-y-commune", "III.5", { use: "history" }),
];
