import { parseDocumentNumber } from "antq/document";
import { type DocumentKey, type DocumentMention, documentKey, documentMention } from "antq/register";

const number = parseDocumentNumber("46/KH-UBND");

// @ts-expect-error a number alone is no key: most numbers come again each year
export const incomplete: DocumentKey = number;
// @ts-expect-error what a document is known by is no text
documentKey("46/KH-UBND");
// @ts-expect-error a body numbers anew each year, so the year is needed
documentKey({ series: "yearly", number, issuer: "government:14@.." });
// @ts-expect-error a committee numbers anew each term, not each year
documentKey({ series: "term", number, issuer: "party:VN@..", year: 2011 });
// @ts-expect-error the number in a key has been parsed
documentKey({ series: "nationwide", number: "124/2021/TT-BCA" });
// @ts-expect-error a mention is no key, however much it says
export const mentioned: DocumentKey = documentMention({ number });
// @ts-expect-error a mention stays as it was made
(documentMention({ number }) satisfies DocumentMention).issuer = "Ủy ban nhân dân tỉnh";
