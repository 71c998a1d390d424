/**
 * The citations of documents by their numbers in the five reports, in the order of the texts: document, day and body as
 * printed there; then the number where it is printed otherwise, `null` for a short form. Several citations of a document
 * in one place that say the same are one row.
 */

type Row = readonly [
  document: string,
  date: string | null,
  issuer: string | null,
  details?: { readonly number?: string | null; readonly use?: "history" },
];

function cited(by: string, location: string, ...rows: readonly Row[]) {
  return rows.map(([document, date, issuer, details]) => {
    return { document, source: { document: by, location }, number: document, date, issuer, ...details };
  });
}

const SECRETARIAT = "party:VN@..:secretariat";
const POLITBURO = "party:VN@..:politburo";
const GOVERNMENT = "government:VN@..";
const PRIME_MINISTER = "government:VN@..:prime-minister";
const MINISTRY = "police:VN@..";
const MINISTER = "police:VN@..:minister";
const FARMERS = "farmers:14@..";
const PARTY_GROUP_OF_FARMERS = "party:14@..:farmers";
const PO_Y = "23395@..";
const SHORT = { number: null };

export const CITATION_RECORDS = [
  cited("son-la-farmers", "preamble", [
    "23/KH-BCĐ-CAT",
    "2024-04-17",
    "police:14@..",
    { number: "23/KH-BCĐ- CAT" },
  ]),
  cited(
    "son-la-farmers",
    "I.1, paragraph 2",
    ["46-CT/TW", "2015-06-22", POLITBURO],
    ["09-CT/TW", null, SECRETARIAT],
  ),
  cited(
    "son-la-farmers",
    "I.1, paragraph 3",
    ["69-KH/HNDT", "2019-03-26", FARMERS],
    ["72-KH/HNDT", "2019-03-28", FARMERS],
    ["29-KH/ĐĐHNDT", "2019-05-02", PARTY_GROUP_OF_FARMERS, { number: "29 -KH/ĐĐHNDT" }],
    ["44-KL/TW", "2019-01-22", SECRETARIAT],
    ["09-CT/TW", null, SECRETARIAT],
    ["82-KH/HNĐT", "2019-05-16", FARMERS],
    ["209-KH/HNĐT", "2020-06-16", FARMERS],
    ["210-KH/HNĐT", "2020-06-16", FARMERS],
    ["271-KH/HNĐT", "2021-02-08", FARMERS],
    ["49/QĐ-TTg", "2020-06-24", PRIME_MINISTER],
    ["287-KH/HNĐT", "2021-02-08", FARMERS],
    ["288-KH/HNĐT", "2021-02-08", FARMERS],
    ["03-KH/ĐĐ", "2021-03-15", PARTY_GROUP_OF_FARMERS],
    ["12-CT/TW", "2017-01-05", POLITBURO],
  ),
  cited(
    "son-la-farmers",
    "I.2.1, paragraph 8",
    ["46-CT/TW", "2015-06-22", POLITBURO],
    ["09-CT/TW", null, SECRETARIAT],
    ["24/CTrPH-HNĐT-CAT-PV28", "2016-07-15", null, { number: "24/CTrPH-HNĐT-CAT(PV28)" }],
    ["82-KH/HNĐT", "2019-05-16", FARMERS, { number: "82- KH/HNĐT" }],
  ),
  cited("son-la-farmers", "III.2", ["44-KL/TW", "2019-01-22", SECRETARIAT], ["09-CT/TW", null, SECRETARIAT]),

  cited(
    "tam-duong-party",
    "title",
    ["44-KL/TW", "2019-01-22", SECRETARIAT],
    ["09-CT/TW", "2011-12-01", SECRETARIAT, { number: "09 -CT/TW" }],
  ),
  cited(
    "tam-duong-party",
    "preamble",
    ["1039-CV/TU", "2022-08-29", "party:12@.."],
    ["44-KL/TW", "2019-01-22", SECRETARIAT],
    ["09-CT/TW", "2011-12-01", SECRETARIAT],
  ),
  cited(
    "tam-duong-party",
    "II.1, paragraph 1",
    ["644-CV/HU", "2019-03-06", "party:106@.."],
    ["44-KL/TW", null, SECRETARIAT],
  ),
  cited(
    "tam-duong-party",
    "II.1, paragraph 2",
    ["44-KL/TW", null, SECRETARIAT],
    ["31/CTr-TU", "2019-03-22", "party:12@..", { number: "31-CT/TU" }],
  ),
  cited("tam-duong-party", "II.2.1", ["44-KL/TW", null, SECRETARIAT], ["09-CT/TW", null, SECRETARIAT]),
  cited("tam-duong-party", "III, heading", ["44-KL/TW", null, null]),
  cited("tam-duong-party", "III.1.2, paragraph 1", ["124/2021/TT-BCA", "2021-12-28", MINISTER]),
  cited(
    "tam-duong-party",
    "III.1.2, paragraph 3",
    ["16/2011/UBTVQH12", "2011-06-30", "government:VN@..:national-assembly-standing-committee"],
    ["07/CT-UBND", null, "government:12@..:chair"],
    ["100/2019/NĐ-CP", "2019-12-30", GOVERNMENT],
  ),
  cited(
    "tam-duong-party",
    "III.1.6, paragraph 2",
    ["22-NQ/TW", null, POLITBURO],
    ["14/2020/NQ-HĐND", "2020-07-10", "government:12@..:people-s-council"],
  ),
  cited(
    "tam-duong-party",
    "IV.1",
    ["44-KL/TW", null, SECRETARIAT],
    ["31/CTr-TU", "2019-03-22", "party:12@.."],
  ),
  cited(
    "tam-duong-party",
    "IV.2, paragraph 1",
    ["44-KL/TW", "2019-01-22", SECRETARIAT],
    ["09-CT/TW", "2011-12-01", SECRETARIAT],
  ),
  cited(
    "tam-duong-party",
    "V.1",
    ["31/CTr-TU", "2019-03-22", "party:12@.."],
    ["44-KL/TW", null, SECRETARIAT],
  ),

  cited(
    "po-y-commune",
    "II, point 1",
    ["44-KL/TW", "2019-01-22", SECRETARIAT],
    ["09-CT/TW", "2011-12-01", SECRETARIAT],
    ["01-ĐA/ĐUCA", "2020-06-03", "party:62@..:police"],
    ["43-KH/ĐU", "2021-04-05", `party:${PO_Y}`],
  ),
  cited(
    "po-y-commune",
    "II, point 2",
    ["122/2021/TT-BCA", "2021-12-21", MINISTER],
    ["510/QĐ-BCA-V05", "2022-01-20", MINISTRY],
    ["124/2021/TT-BCA", "2021-12-28", MINISTRY],
    ["01/KH-UBND", "2021-01-03", `government:${PO_Y}`],
  ),
  cited(
    "po-y-commune",
    "II, paragraph 2",
    ["46/KH-UBND", "2024-04-09", `steeringCommittee:${PO_Y}`],
    ["81/KH-BCĐ", "2024-06-25", `steeringCommittee:${PO_Y}`],
  ),
  cited(
    "po-y-commune",
    "III.2.5, paragraph 1",
    ["71/KH/ĐU", "2024-06-12", `party:${PO_Y}`],
    ["101/QĐ-UBND", "2024-07-02", `government:${PO_Y}`],
  ),
  cited(
    "po-y-commune",
    "III.5, paragraph 1",
    ["03/KH-UBND", "2021-03-25", `government:${PO_Y}`],
    ["03/2019/NĐ-CP", "2019-09-05", PRIME_MINISTER],
  ),
  cited("po-y-commune", "III.5, paragraph 2", ["07/CT-BCA-V28", "2014-08-15", MINISTRY, { use: "history" }]),
  cited("po-y-commune", "III.6, paragraph 2", ["49/2020/NĐ-CP", "2020-04-17", GOVERNMENT]),

  cited(
    "kon-tum-police",
    "paragraph 2",
    ["09/CTr-BCA-MTTW", "2013-08-01", null],
    ["27/CTr-CAT-MTTQ", "2013-12-09", null],
  ),
  cited("kon-tum-police", "paragraph 9", ["07/CTrPH-BCA-MTTW", "2023-10-17", null]),

  cited("plan-155", "title", ["09/CTr-BCA-MTTW", null, null]),
  cited(
    "plan-155",
    "preamble",
    ["279/KH-MTTW-BCA", "2021-03-29", null],
    ["09/CTr-BCA-MTTW", null, null],
    ["09/CTr-BCA-MTTW", null, null, SHORT],
  ),
  cited("plan-155", "I.1", ["09/CTr-BCA-MTTW", null, null, SHORT]),
  cited("plan-155", "I.4", ["23/2012/TT-BCA", "2012-04-27", MINISTRY]),
  cited(
    "plan-155",
    "II.1",
    ["09/CTr-BCA-MTTW", null, null, SHORT],
    ["135-KH/TU", "2019-04-12", "party:14@.."],
    ["44-KL/TW", "2019-01-22", SECRETARIAT],
    ["09-CT/TW", null, SECRETARIAT],
  ),
  cited("plan-155", "III.3.4, point 1", ["23/2012/TT-BCA", null, MINISTRY, SHORT]),
  cited("plan-155", "III.3.5, point 1", ["447/KH-CAT-HND", "2017-11-27", null]),
  cited(
    "plan-155",
    "IV.3, point 1",
    ["92/KH-BCĐ-CAT", "2021-03-05", "steeringCommittee:14@.."],
    ["447/KH-CAT-HND", "2017-11-27", null],
  ),
  cited("plan-155", "IV.3, point 3", ["09/CTr-BCA-MTTW", null, null]),
].flat();
