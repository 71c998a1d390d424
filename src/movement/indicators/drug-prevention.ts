import { communePolice, communes, districts } from "../collection.ts";
import { distinct, flow, type IndicatorRow, partition, stock, subset } from "../indicator-row.ts";

/** Chapter 7: drug prevention (phòng, chống ma túy). */
export const DRUG_PREVENTION = {
  "communes-without-drug-abuse": stock("commune", districts("province", "police"), {
    vi: "Xã, phường, thị trấn không có tệ nạn ma túy",
    en: "Communes without drug abuse",
    partOf: [subset("communes", "drug-abuse")],
  }),
  "villages-without-drug-abuse": stock("village", communePolice(), {
    vi: "Thôn, bản không có tệ nạn ma túy",
    en: "Villages without drug abuse",
    partOf: [subset("villages", "drug-abuse")],
  }),
  "drug-commitment-households": distinct("household", communePolice(), {
    vi: "Hộ ký cam kết phòng, chống ma túy",
    en: "Households that signed a commitment against drugs",
    partOf: [subset("households", "drug-commitment")],
  }),
  "suspected-drug-users-listed": stock("person", communePolice(), {
    vi: "Người có thông tin phản ánh sử dụng trái phép chất ma túy được lập danh sách",
    en: "People listed on reports of illegal drug use",
  }),
  "drug-tested-people": distinct("person", communePolice(), {
    vi: "Người được kiểm tra chất ma túy trong cơ thể",
    en: "People tested for drugs",
    partOf: [subset("suspected-drug-users-listed", "drug-test")],
  }),
  "drug-tested-people-positive": distinct("person", communePolice(), {
    vi: "Người có kết quả dương tính với chất ma túy",
    en: "People tested positive for drugs",
    partOf: [partition("drug-tested-people", "result")],
  }),
  "drug-tested-people-negative": distinct("person", communePolice(), {
    vi: "Người có kết quả âm tính với chất ma túy",
    en: "People tested negative for drugs",
    partOf: [partition("drug-tested-people", "result")],
  }),
  "drug-use-people-fined": distinct("person", communePolice(), {
    vi: "Người bị xử phạt vi phạm hành chính về sử dụng trái phép chất ma túy",
    en: "People fined for illegal drug use",
  }),
  "drug-use-fines": flow("dong", communePolice(), {
    vi: "Tiền phạt vi phạm hành chính về sử dụng trái phép chất ma túy",
    en: "Fines for illegal drug use",
  }),
  "drug-use-supervised-people": distinct("person", communes("government"), {
    vi: "Người bị áp dụng quyết định quản lý người sử dụng trái phép chất ma túy",
    en: "People put under supervision for illegal drug use",
  }),
} satisfies Record<string, IndicatorRow>;
